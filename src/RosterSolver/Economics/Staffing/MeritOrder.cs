using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>A week covered in the cheapest way.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="Priced">The same, with the prices of the limits that its overtime uses up.</param>
/// <param name="Overtime">Paid hours of overtime by group.</param>
internal readonly record struct WeekFill(double Cost, double Priced, IReadOnlyList<double> Overtime);

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

    /// <summary>
    /// The least that all weeks can cost, given who is hired and released, and the weeks in which others work.
    /// </summary>
    public double LeastCost() =>
        Enumerable.Range(0, brief.Weeks).Sum(week => Fill(week, IsOutsourced(week)).Priced) - LimitsWorth;

    /// <summary>What all hours are worth that the limits allow, at the prices of the limits.</summary>
    public double LimitsWorth => prices.Sum(price => price.Price * Allowed(price.Span));

    /// <summary>Whether others work in a week of the plan.</summary>
    public bool IsOutsourced(int week) =>
        brief.Outsourcing is { } others
        && (others.AtLeast <= 0 || ledger.Weeks[week].Outsourced > others.AtLeast / 2);

    /// <summary>Hours that a limit allows.</summary>
    public double Allowed(OvertimeSpan span) =>
        span.HoursPerWeek
        * ledger.Weeks.Skip(span.First).Take(span.Weeks).Sum(week => week.Groups[span.Group].Proficient);

    /// <summary>A week covered in the cheapest way, if others work in it, or if they do not.</summary>
    public WeekFill Fill(int week, bool outsourced)
    {
        if (!outsourced || brief.Outsourcing is not { } others)
            return Fill(week, []);
        var fill = Fill(week, [new(0, others.AtLeast), new(others.Price, others.AtMost - others.AtLeast)]);
        var least = others.AtLeast * others.Price;
        return fill with { Cost = fill.Cost + least, Priced = fill.Priced + least };
    }

    /// <summary>
    /// Hours flow from node 0 to the sites, to one site through the next where some are transferred, and from those who work
    /// for any site.
    /// </summary>
    private WeekFill Fill(int week, IReadOnlyList<CoverSource> others)
    {
        var sites = ledger.Weeks[week].Sites;
        var between = sites.Count + 1;
        var flow = new CheapestFlow(between + 1 + others.Count);
        var overtime = new List<(int Arc, int Group, double Yield)>();
        foreach (var (need, site) in sites.Index())
        {
            flow.Allow(0, need + 1, Math.Max(0, -site.Open), 0);
            overtime.AddRange(Overtime(flow, week, need));
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

        var priced = sites.Index().Sum(site => flow.Send(0, site.Index + 1, Math.Max(0, site.Item.Open)));
        var paid = new double[brief.Groups.Count];
        foreach (var (arc, group, yield) in overtime)
            paid[group] += flow.Sent(arc) / yield;
        return new(
            priced - paid.Index().Sum(group => group.Item * LimitPrice(group.Index, week)),
            priced,
            paid
        );
    }

    /// <summary>The bands of those who work for a site, each as an arc to it.</summary>
    private IEnumerable<(int Arc, int Group, double Yield)> Overtime(CheapestFlow flow, int week, int need)
    {
        foreach (var (group, staff) in brief.Groups.Index().Where(one => brief.NeedOf(one.Item) == need))
        foreach (var band in staff.Overtime)
        {
            var most = band.HoursPerWeek * band.Yield * ledger.Weeks[week].Groups[group].Proficient;
            var price = ((staff.Pay * band.Pay) + LimitPrice(group, week)) / band.Yield;
            yield return (flow.Allow(0, need + 1, most, price), group, band.Yield);
        }
    }

    /// <summary>What a paid hour of overtime of a group and week costs beyond its pay, for it uses up limits.</summary>
    private double LimitPrice(int group, int week) =>
        prices
            .Where(price => price.Span.Group == group && price.Span.Contains(week))
            .Sum(price => price.Price);
}
