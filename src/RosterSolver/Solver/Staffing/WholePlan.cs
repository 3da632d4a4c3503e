using System.Diagnostics;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// The search for a plan of whole people. Where others work a least amount or nothing, the people come first and these choices
/// stay open: that proves a bound, nearly that of the whole plan, and then the choices are made for these people. What the
/// two leave open, a search over both closes in the time that is left.
/// </summary>
internal sealed class WholePlan(StaffingBrief brief, StaffingSettings settings)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>The best plan in the time, or null; and the proven bound.</summary>
    public (StaffingPlan? Plan, double Bound) Find() =>
        settings.Moves is null && brief.Outsourcing is { AtLeast: > 0 }
            ? PeopleFirst()
            : Best([Search(WholeNumbers.All, 1, settings.Moves)]);

    private (StaffingPlan? Plan, double Bound) PeopleFirst()
    {
        if (Search(WholeNumbers.People, 0.7) is not { } people)
            return Best([Search(WholeNumbers.All, 1)]);
        var chosen = Search(WholeNumbers.All, 0.5, people.Plan);
        return chosen is not null && chosen.Cost - people.Bound <= settings.Gap * Math.Abs(chosen.Cost)
            ? (chosen.Plan, people.Bound)
            : Best([chosen, Search(WholeNumbers.All, 1)], people.Bound);
    }

    /// <summary>The cheapest plan, and the best bound of the last search and another.</summary>
    private static (StaffingPlan? Plan, double Bound) Best(
        IReadOnlyList<StaffingOutcome?> found,
        double bound = double.NegativeInfinity
    ) =>
        (
            found.OfType<StaffingOutcome>().MinBy(one => one.Cost)?.Plan,
            Math.Max(bound, found[^1]?.Bound ?? bound)
        );

    /// <summary>What a search finds in a share of the time that is left, or null; people may be given.</summary>
    private StaffingOutcome? Search(WholeNumbers whole, double share, StaffingPlan? people = null)
    {
        using var model = new StaffingModel(brief, whole);
        if (people is not null)
            model.Fix(people);
        return model.Solve((settings.Time - clock.Elapsed) * share, settings.Gap);
    }
}
