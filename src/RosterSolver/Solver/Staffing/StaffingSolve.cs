using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Finds the cheapest staffing plan.</summary>
public static class StaffingSolve
{
    /// <summary>
    /// The cheapest plan, in two steps: whole numbers first; then, with these as they are, the hours as a linear programme,
    /// which is exact to the last digit and says what each limit is worth. There is always a plan: nobody comes or goes.
    /// </summary>
    public static StaffingOutcome Of(StaffingBrief brief, StaffingSettings settings)
    {
        var found = Whole(brief, settings) ?? Nobody(brief);
        using var hours = new StaffingModel(brief, whole: false);
        hours.Fix(found.Plan);
        hours.FixOutsourcing(found.Plan);
        var exact = hours.Solve(null, 0) ?? throw new InvalidOperationException("hours have no plan");
        return exact with { Bound = Math.Min(found.Bound, exact.Cost), Prices = hours.Prices() };
    }

    private static StaffingOutcome? Whole(StaffingBrief brief, StaffingSettings settings)
    {
        using var model = new StaffingModel(brief, whole: true);
        if (settings.Moves is { } given)
            model.Fix(given);
        return model.Solve(settings.Time, settings.Gap);
    }

    /// <summary>What there is when the search had no time for anything: nobody moves, and parts of people are the bound.</summary>
    private static StaffingOutcome Nobody(StaffingBrief brief)
    {
        using var parts = new StaffingModel(brief, whole: false);
        var bound = parts.Solve(null, 0)?.Bound ?? double.NegativeInfinity;
        WeekCover nothing = new([], 0, 0);
        return new(new([], [], [.. brief.Need.Select(_ => nothing)]), 0, bound, []);
    }
}
