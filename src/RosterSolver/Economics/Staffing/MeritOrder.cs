using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>A way to cover productive hours.</summary>
/// <param name="Price">Of a productive hour.</param>
/// <param name="Hours">Most productive hours.</param>
internal readonly record struct CoverSource(double Price, double Hours);

/// <summary>
/// The least that covering a week's gap can cost: the cheapest source first, then the next. Where limits tie weeks
/// together, each hour of overtime pays their prices too; what the weeks cost then, less what the limits are worth,
/// is a lower bound (Lagrange), and equals the cost of a best plan.
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
        var gap = Math.Max(0, ledger.Weeks[week].Gap);
        var own = Overtime(week).ToList();
        if (brief.Outsourcing is not { } others)
            return Fill(gap, own);
        var rest = new CoverSource(others.Price, others.AtMost - others.AtLeast);
        var with = (others.AtLeast * others.Price) + Fill(Math.Max(0, gap - others.AtLeast), [.. own, rest]);
        var without = Fill(gap, own);
        if (others.AtLeast <= 0)
            return with;
        return choose ? Math.Min(with, without)
            : ledger.Weeks[week].Outsourced > others.AtLeast / 2 ? with
            : without;
    }

    private IEnumerable<CoverSource> Overtime(int week) =>
        from staff in brief.Groups.Index()
        let price = prices
            .Where(price => price.Span.Group == staff.Index && price.Span.Contains(week))
            .Sum(price => price.Price)
        from band in staff.Item.Overtime
        select new CoverSource(
            ((staff.Item.Pay * band.Pay) + price) / band.Yield,
            band.HoursPerWeek * band.Yield * ledger.Weeks[week].Groups[staff.Index].Proficient
        );

    private double Fill(double gap, IReadOnlyList<CoverSource> sources)
    {
        var cost = 0.0;
        foreach (var source in sources.Append(new(brief.Understaffed, gap)).OrderBy(one => one.Price))
        {
            var hours = Math.Min(gap, source.Hours);
            cost += hours * source.Price;
            gap -= hours;
        }

        return cost;
    }
}
