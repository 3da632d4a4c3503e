using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Finds the cheapest staffing plan.</summary>
public static class StaffingSolve
{
    private static readonly int[] seatsKeptFree = [0, 1, 3, 10];

    /// <summary>
    /// The cheapest plan, in two steps: whole numbers first; then, with these as they are, the hours as a linear
    /// programme, which is exact to the last digit and says what each limit is worth. Where the first step ends
    /// without a proof, what rounding parts of people makes competes, and the plan to start from.
    /// </summary>
    /// <exception cref="InvalidOperationException">The moves that are given break a limit.</exception>
    public static StaffingOutcome Of(StaffingBrief brief, StaffingSettings settings) =>
        Possible(brief, settings)
        ?? throw new InvalidOperationException("the moves that are given break a limit");

    /// <summary>The same; null where the moves that are given break a limit.</summary>
    public static StaffingOutcome? Possible(StaffingBrief brief, StaffingSettings settings)
    {
        var (found, bound) = new WholePlan(brief, settings).Find();
        List<StaffingOutcome?> plans = [found is null ? null : Hours(brief, found)];
        if (plans[0] is not { } first || first.Cost - bound > settings.Gap * Math.Abs(first.Cost))
        {
            var (rounded, least) = Rounded(brief, settings);
            bound = Math.Max(bound, least);
            plans.Add(rounded);
            if (settings.Start is { } start)
                plans.AddRange([WithCover(brief, start), Hours(brief, start)]);
        }

        return plans.OfType<StaffingOutcome>().MinBy(plan => plan.Cost) is { } best
            ? best with
            {
                Bound = Math.Min(bound, best.Cost),
            }
            : null;
    }

    /// <summary>What parts of people cost, as a bound, and the plan that rounding makes of them.</summary>
    private static (StaffingOutcome? Plan, double Bound) Rounded(
        StaffingBrief brief,
        StaffingSettings settings
    )
    {
        using var parts = new StaffingModel(brief, WholeNumbers.None);
        if (settings.Moves is { } given)
            parts.Fix(given);
        if (parts.Solve(null, 0) is not { } relaxed)
            return (null, double.NegativeInfinity);
        var plan = settings.Moves is { } moves ? WithCover(brief, moves) : Rounded(brief);
        return (plan, relaxed.Bound);
    }

    /// <summary>
    /// The plan of parts of people made whole. Rounding may take a seat too many, so it is tried with some seats kept
    /// free; in the end nobody moves.
    /// </summary>
    private static StaffingOutcome? Rounded(StaffingBrief brief)
    {
        foreach (var free in brief.Seats.Count == 0 ? [0] : seatsKeptFree)
        {
            var narrow = brief with
            {
                Seats = brief.Seats.ToDictionary(site => site.Key, site => site.Value - free),
            };
            using var parts = new StaffingModel(narrow, WholeNumbers.None);
            if (parts.Solve(null, 0) is not null && WithCover(brief, parts.RoundedMoves()) is { } plan)
                return plan;
        }

        return WithCover(brief, new([], [], []));
    }

    /// <summary>
    /// A plan of which only the moves are given; whoever works a little outside then works the least there is.
    /// </summary>
    private static StaffingOutcome? WithCover(StaffingBrief brief, StaffingPlan moves)
    {
        using var parts = new StaffingModel(brief, WholeNumbers.None);
        parts.Fix(moves);
        return parts.Solve(null, 0) is { } covered ? Hours(brief, covered.Plan) : null;
    }

    private static StaffingOutcome? Hours(StaffingBrief brief, StaffingPlan plan)
    {
        using var model = new StaffingModel(brief, WholeNumbers.None);
        model.Fix(plan);
        model.FixOutsourcing(plan);
        return model.Solve(null, 0) is { } exact ? exact with { Prices = model.Prices() } : null;
    }
}
