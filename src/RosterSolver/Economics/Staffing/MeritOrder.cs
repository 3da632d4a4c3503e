using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>A way to cover productive hours.</summary>
/// <param name="Price">Of a productive hour.</param>
/// <param name="Hours">Most productive hours.</param>
internal readonly record struct CoverSource(double Price, double Hours);

/// <summary>
/// The least that covering a week's gap can cost: the cheapest source first, then the next; over several sites as the cheapest
/// flow of hours. Where limits tie weeks together, each hour of overtime pays their prices too; what the weeks cost then, less
/// what the limits are worth, is a lower bound (Lagrange), and equals the cost of a best plan.
/// </summary>
internal sealed class MeritOrder(StaffingLedger ledger, IReadOnlyList<SpanPrice> prices)
{
    private readonly StaffingBrief brief = ledger.Brief;

    /// <summary>The least that all weeks can cost, given who is hired and released.</summary>
    /// <param name="choose">
    /// Whether the weeks in which others work are chosen anew or those of the plan. Chosen anew, the bound may lie
    /// below the best plan where limits have prices.
    /// </param>
    public double LeastCost(bool choose)
    {
        var weeks = Enumerable.Range(0, brief.Weeks).Sum(week => WeekCost(week, choose));
        return weeks - prices.Sum(price => price.Price * Allowed(price.Span));
    }

    /// <summary>Hours that a limit allows.</summary>
    public double Allowed(OvertimeSpan span) =>
        span.HoursPerWeek
        * ledger.Weeks.Skip(span.First).Take(span.Weeks).Sum(week => week.Groups[span.Group].Proficient);

    private double WeekCost(int week, bool choose)
    {
        if (brief.Outsourcing is not { } others)
            return Fill(week, []);
        var with =
            (others.AtLeast * others.Price)
            + Fill(week, [new(0, others.AtLeast), new(others.Price, others.AtMost - others.AtLeast)]);
        if (others.AtLeast <= 0)
            return with;
        var without = Fill(week, []);
        return choose ? Math.Min(with, without)
            : ledger.Weeks[week].Outsourced > others.AtLeast / 2 ? with
            : without;
    }

    private IEnumerable<CoverSource> Overtime(int week, int need) =>
        from staff in brief.Groups.Index()
        where brief.NeedOf(staff.Item) == need
        let price = prices
            .Where(price => price.Span.Group == staff.Index && price.Span.Contains(week))
            .Sum(price => price.Price)
        from band in staff.Item.Overtime
        select new CoverSource(
            ((staff.Item.Pay * band.Pay) + price) / band.Yield,
            band.HoursPerWeek * band.Yield * ledger.Weeks[week].Groups[staff.Index].Proficient
        );

    /// <summary>
    /// What a week costs: hours flow from node 0 to the sites, to one site through the next where some are transferred, and
    /// from those who work for any site.
    /// </summary>
    private double Fill(int week, IReadOnlyList<CoverSource> others)
    {
        var sites = ledger.Weeks[week].Sites;
        var between = sites.Count + 1;
        var flow = new CheapestFlow(between + 1 + others.Count);
        foreach (var (need, site) in sites.Index())
        {
            flow.Allow(0, need + 1, Math.Max(0, -site.Open), 0);
            foreach (var source in Overtime(week, need))
                flow.Allow(0, need + 1, source.Hours, source.Price);
            flow.Allow(0, need + 1, Math.Max(0, site.Open), brief.Understaffed);
            if (brief.MostReceived(need, week) is > 0 and var most)
                flow.Allow(between, need + 1, most, 0);
            if (brief.Transfer is { } transfer)
                flow.Allow(need + 1, between, double.PositiveInfinity, transfer.Price);
        }

        foreach (var (place, other) in others.Index())
        {
            flow.Allow(0, between + 1 + place, other.Hours, other.Price);
            foreach (var need in Enumerable.Range(1, sites.Count))
                flow.Allow(between + 1 + place, need, double.PositiveInfinity, 0);
        }

        return sites.Index().Sum(site => flow.Send(0, site.Index + 1, Math.Max(0, site.Item.Open)));
    }
}
