using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What one source brings to a staffing plan, over all weeks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Chinese">Its Chinese name; empty for a band, which the planner has named.</param>
/// <param name="Hours">Productive hours by week.</param>
/// <param name="Cost">What they cost; null for the staff of today, whose wages are the same in every plan.</param>
public sealed record SupplySource(string Name, string Chinese, IReadOnlyList<double> Hours, double? Cost)
{
    /// <summary>Productive hours of all weeks.</summary>
    public double Total => Hours.Sum();

    /// <summary>The sources of a plan, in the order in which a week is filled; missing hours last.</summary>
    public static IReadOnlyList<SupplySource> Of(StaffingLedger ledger)
    {
        var (weeks, costs) = (ledger.Weeks, ledger.Costs);
        return
        [
            new("staff of today", "现有人员", [.. weeks.Select(week => week.Today)], null),
            new("hires", "新招人员", [.. weeks.Select(week => week.Hired)], costs.Wages + costs.Hiring),
            .. ledger
                .Brief.Bands.Index()
                .Select(band => new SupplySource(
                    $"overtime {band.Item}",
                    "加班",
                    [.. weeks.Select(week => week.Overtime[band.Index])],
                    costs.Overtime[band.Index]
                )),
            new("outsourced", "外包", [.. weeks.Select(week => week.Outsourced)], costs.Outsourcing),
            new("missing", "缺口", [.. weeks.Select(week => week.Missing)], costs.Understaffed),
        ];
    }

    /// <summary>
    /// The sources of one site, without costs. Hours that its staff works for other sites are no supply: they are taken off those of
    /// today, then of hires, then of overtime.
    /// </summary>
    public static IReadOnlyList<SupplySource> Of(SiteSum site)
    {
        return
        [
            Source("staff of today", "现有人员", week => Kept(week, week.Today, 0)),
            Source("hires", "新招人员", week => Kept(week, week.Hired, week.Today)),
            Source("overtime", "加班", week => Kept(week, week.Overtime, week.Today + week.Hired)),
            Source("from other sites", "其他站点", week => week.Cover.Received),
            Source("outsourced", "外包", week => week.Cover.Outsourced),
            Source("missing", "缺口", week => week.Cover.Missing),
        ];

        SupplySource Source(string name, string chinese, Func<SiteWeek, double> hours) =>
            new(name, chinese, [.. site.Weeks.Select(hours)], null);

        // What stays of some hours when those before them are sent first.
        static double Kept(SiteWeek week, double hours, double before) =>
            hours - Math.Clamp(week.Cover.Sent - before, 0, hours);
    }
}
