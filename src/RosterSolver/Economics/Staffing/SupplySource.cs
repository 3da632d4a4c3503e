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
}
