namespace RosterSolver.Economics;

/// <summary>One line of what a staffing plan costs.</summary>
/// <param name="Id">Stable name for machines.</param>
/// <param name="Name">English name.</param>
/// <param name="Chinese">Chinese name.</param>
/// <param name="Amount">Money; below 0 for what is saved.</param>
public sealed record StaffingCostLine(string Id, string Name, string Chinese, double Amount)
{
    /// <summary>The lines of a plan; they add up to its cost.</summary>
    public static IReadOnlyList<StaffingCostLine> Of(StaffingLedger ledger)
    {
        var costs = ledger.Costs;
        return
        [
            new("hire-wages", "Wages of hires", "新招人员工资", costs.Wages),
            new("hiring", "Recruiting, training, leaving", "招聘、培训与离职成本", costs.Hiring),
            .. ledger
                .Brief.Bands.Zip(costs.Overtime)
                .Select(band => new StaffingCostLine(
                    $"overtime-{band.First}",
                    $"Overtime {band.First}",
                    "加班费",
                    band.Second
                )),
            new("outsourcing", "Outsourcing", "外包费用", costs.Outsourcing),
            new("understaffing", "Missing hours", "缺口损失", costs.Understaffed),
            new("transfers", "Transfers between sites", "跨站点转接费用", costs.Transfers),
            new("severance", "Severance", "遣散费", costs.Severance),
            new("wages-saved", "Wages saved by releases", "减员节省工资", costs.Saved),
            new("end-credit", "Worth of trained hires at the end", "期末人员价值", costs.Credit),
        ];
    }
}
