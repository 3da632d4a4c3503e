using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>
/// Plans a step or an exchange of people away from one. Their weeks are covered in the cheapest way, without the model; where that
/// breaks a limit, the plan is passed over, for another way may keep it.
/// </summary>
/// <param name="ledger">The plan, added up.</param>
/// <param name="prices">What an hour of overtime is worth under the limits that tie its weeks together.</param>
internal sealed class NearbyPlans(StaffingLedger ledger, IReadOnlyList<SpanPrice> prices)
{
    private const double Hours = 1e-6;

    private readonly StaffingBrief brief = ledger.Brief;
    private readonly IReadOnlyList<OvertimeSpan> spans = ledger.Brief.Spans;
    private readonly IReadOnlyList<WeekFill> before = Fills(ledger, prices);

    /// <summary>The cheapest of them, and what it costs; null where none keeps every limit.</summary>
    public (string What, double Cost)? Cheapest() =>
        Plans()
            .Select(near => (near.What, Cost: CostOf(StaffingLedger.Of(brief, near.Plan))))
            .Where(near => near.Cost is not null)
            .Select(near => ((string What, double Cost)?)(near.What, near.Cost!.Value))
            .MinBy(near => near!.Value.Cost);

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

    /// <summary>What a plan of these people costs; null where the cheapest hours break a limit.</summary>
    private double? CostOf(StaffingLedger near)
    {
        if (near.Weeks.Any(week => week.Groups.Any(group => group.Today < 0)) || !near.HasSeats())
            return null;
        var order = new MeritOrder(near, prices);
        var fills = Enumerable
            .Range(0, brief.Weeks)
            .Select(week => IsAsBefore(near, week) ? before[week] : Fill(order, week, brief))
            .ToList();
        if (spans.Any(span => Worked(span, fills) > order.Allowed(span) + Hours))
            return null;
        return near.Costs.Total - near.Weeks.Sum(week => week.CoverCost) + fills.Sum(fill => fill.Cost);
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
}
