using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>
/// Plans a step or an exchange of people away from one. Their weeks are covered in the cheapest way, without the model: with the
/// prices of the limits that is a lower bound, and where it keeps the limits, a plan. Where it leaves open whether such a plan is
/// cheaper, the hours are searched for, and the plan found is audited like any other.
/// </summary>
/// <param name="ledger">The plan, added up.</param>
/// <param name="prices">What an hour of overtime is worth under the limits that tie its weeks together.</param>
internal sealed class NearbyPlans(StaffingLedger ledger, IReadOnlyList<SpanPrice> prices)
{
    private const double Hours = 1e-6;

    /// <summary>Most plans whose hours are searched for, those with the lowest bounds.</summary>
    private const int MostSearches = 5;

    private static readonly StaffingSettings search = new(TimeSpan.FromSeconds(1));

    private readonly StaffingBrief brief = ledger.Brief;
    private readonly IReadOnlyList<OvertimeSpan> spans = ledger.Brief.Spans;
    private readonly IReadOnlyList<WeekFill> before = Fills(ledger, prices);

    /// <summary>One that costs less than an amount, the cheapest where prices tell; null where none is known.</summary>
    public (string What, double Cost)? CheaperThan(double amount)
    {
        var near = Plans()
            .Select(one => Of(one.What, StaffingLedger.Of(brief, one.Plan)))
            .OfType<Nearby>()
            .Where(one => one.Least < amount)
            .OrderBy(one => one.Least)
            .ToList();
        return near.Where(one => one.Cost < amount)
            .OrderBy(one => one.Cost)
            .Concat(near.Take(MostSearches).Select(Searched).Where(one => one.Cost < amount))
            .Select(one => ((string, double)?)(one.What, one.Cost!.Value))
            .FirstOrDefault();
    }

    private IEnumerable<(string What, StaffingPlan Plan)> Plans()
    {
        var plan = ledger.Plan;
        return Near(MovementRow.Hires(brief, plan), plan.Hires, "hired")
            .Select(near => (near.What, plan with { Hires = near.Moves }))
            .Concat(
                Near(MovementRow.Releases(brief, plan), plan.Releases, "released")
                    .Select(near => (near.What, plan with { Releases = near.Moves }))
            );
    }

    /// <summary>The movements with one row changed.</summary>
    private IEnumerable<(string What, IReadOnlyList<Movement> Moves)> Near(
        IEnumerable<MovementRow> rows,
        IReadOnlyList<Movement> all,
        string verb
    ) =>
        from row in rows
        let others = all.Where(move => move.Group != row.Group).ToList()
        from near in row.Near()
        select (
            $"{brief.Groups[row.Group].Name} {verb}: {near.What}",
            (IReadOnlyList<Movement>)[.. others, .. near.Row.Movements]
        );

    /// <summary>Bound and cost of a plan of these people; null where they cannot be.</summary>
    private Nearby? Of(string what, StaffingLedger near)
    {
        if (near.Weeks.Any(week => week.Groups.Any(group => group.Today < 0)) || !near.HasSeats())
            return null;
        var order = new MeritOrder(near, prices);
        var fills = Enumerable
            .Range(0, brief.Weeks)
            .Select(week => IsAsBefore(near, week) ? before[week] : Fill(order, week, brief))
            .ToList();
        var people = near.Costs.Total - near.Weeks.Sum(week => week.CoverCost);
        return new(
            what,
            near.Plan,
            people + fills.Sum(fill => fill.Priced) - order.LimitsWorth,
            spans.Any(span => Worked(span, fills) > order.Allowed(span) + Hours)
                ? null
                : people + fills.Sum(fill => fill.Cost)
        );
    }

    /// <summary>The same with the hours that a search finds for these people, if the audit has no fault with them.</summary>
    private Nearby Searched(Nearby near)
    {
        if (StaffingSolve.Possible(brief, search with { Moves = near.Plan }) is not { } found)
            return near with { Cost = null };
        var added = StaffingLedger.Of(brief, found.Plan);
        var isSound = StaffingAudit.Faults(added, found, given: true).Count == 0;
        return near with { Cost = isSound ? added.Costs.Total : null };
    }

    /// <summary>Whether the same people are there in a week as in the plan itself.</summary>
    private bool IsAsBefore(StaffingLedger near, int week) =>
        near.Weeks[week].Groups.SequenceEqual(ledger.Weeks[week].Groups);

    private static IReadOnlyList<WeekFill> Fills(StaffingLedger plan, IReadOnlyList<SpanPrice> prices)
    {
        var order = new MeritOrder(plan, prices);
        return [.. Enumerable.Range(0, plan.Brief.Weeks).Select(week => Fill(order, week, plan.Brief))];
    }

    /// <summary>A week with others or without them, whichever costs less.</summary>
    private static WeekFill Fill(MeritOrder order, int week, StaffingBrief brief)
    {
        var with = order.Fill(week, outsourced: true);
        if (brief.Outsourcing is not { AtLeast: > 0 })
            return with;
        var without = order.Fill(week, outsourced: false);
        return with.Priced < without.Priced ? with : without;
    }

    private static double Worked(OvertimeSpan span, IEnumerable<WeekFill> fills) =>
        fills.Skip(span.First).Take(span.Weeks).Sum(fill => fill.Overtime[span.Group]);

    /// <summary>A plan nearby.</summary>
    /// <param name="What">What is different.</param>
    /// <param name="Plan">Its people.</param>
    /// <param name="Least">It costs no less.</param>
    /// <param name="Cost">What it costs with hours that keep every limit; null where these are not known.</param>
    private sealed record Nearby(string What, StaffingPlan Plan, double Least, double? Cost);
}
