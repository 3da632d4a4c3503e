using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>Which figures of variants are compared, and in which order.</summary>
internal static class ComparedFigures
{
    private static readonly string[] service =
    [
        "service-level",
        "answer-rate",
        "occupancy",
        "coverage",
        "under",
        "over",
        "heads-missing",
        "heads-surplus",
        "work-done",
        "work-late",
    ];

    private static readonly string[] fairness =
    [
        "spread-nights",
        "spread-weekends",
        "spread-lates",
        "spread-meals",
        "attendance",
    ];

    /// <summary>The sections; a figure that no variant has is left out, and so is a cost line that is 0 everywhere.</summary>
    public static IReadOnlyList<ComparedSection> Of(IReadOnlyList<Variant> variants) =>
        [
            new("Cost", "成本", [.. Costs(variants)]),
            new("Service", "服务", [.. Named(service, variants)]),
            new("Hours", "工时", [.. Figures(variants, Hours).Where(IsWorthALine)]),
            new("Fairness", "公平性", [.. Named(fairness, variants)]),
            new("Rules and proof", "规则与证明", [.. Figures(variants, Proof)]),
        ];

    private static IEnumerable<ComparedFigure> Costs(IReadOnlyList<Variant> variants)
    {
        var lines = Figures(variants, variant => variant.Kpis.Costs.Items.Select(item => item.Kpi));
        var kinds = variants[0].Kpis.Costs.Items.Select(item => item.Kind).ToList();
        foreach (var (line, kind) in lines.Zip(kinds).OrderBy(each => each.Second))
        {
            if (line.Values.Any(value => value != 0))
                yield return line;
            if (kind == CostKind.Paid && line.Name.Id == LastPaid(variants[0]))
                foreach (var total in Figures(variants, Paid))
                    yield return total with
                    {
                        IsTotal = true,
                    };
        }

        foreach (var total in Figures(variants, Totals))
            yield return total with
            {
                IsTotal = true,
            };
    }

    private static string LastPaid(Variant variant) =>
        variant.Kpis.Costs.Items.Last(item => item.Kind == CostKind.Paid).Kpi.Id;

    private static IEnumerable<Kpi> Paid(Variant variant) => [variant.Kpis.Costs.PaidKpi];

    private static IEnumerable<Kpi> Totals(Variant variant) => [variant.Kpis.Costs.TotalKpi];

    private static IEnumerable<Kpi> Hours(Variant variant)
    {
        var overtime = Overtime.Of(variant.Plan);
        return [.. People(variant), .. OvertimeByClass(overtime), .. OvertimeOfCap(overtime)];
    }

    private static IEnumerable<Kpi> People(Variant variant)
    {
        yield return Count(
            "agents",
            "Agents",
            "坐席人数",
            "agents of the scenario",
            variant.Plan.Scenario.Agents.Count
        );
        yield return Count(
            "shifts",
            "Shifts",
            "班次数",
            "shifts given",
            variant.Plan.Roster.Assignments.Count
        );
        yield return Time(
            "paid-hours",
            "Hours worked",
            "计薪工时",
            "shift lengths without unpaid breaks",
            variant.Kpis.Burdens.Sum(one => one.Minutes)
        );
    }

    private static IEnumerable<Kpi> OvertimeByClass(IReadOnlyList<Overtime> overtime)
    {
        yield return Time(
            "overtime-workday-hours",
            "Overtime, workdays",
            "工作日加班工时",
            "hours above the contract's week, without those of rest days",
            overtime.Sum(one => one.Workday.Minutes)
        );
        yield return Time(
            "overtime-rest-day-hours",
            "Overtime, rest days",
            "休息日加班工时",
            "hours on days beyond the workdays of the week, where rest-day is priced",
            overtime.Sum(one => one.RestDay.Minutes)
        );
        yield return Time(
            "overtime-holiday-hours",
            "Overtime, holidays",
            "节假日加班工时",
            "hours on public holidays, where holiday is priced",
            overtime.Sum(one => one.Holiday.Minutes)
        );
    }

    private static IEnumerable<Kpi> OvertimeOfCap(IReadOnlyList<Overtime> overtime)
    {
        var most = overtime.Sum(one => one.MostMinutes);
        if (most > 0)
            yield return new(
                "overtime-of-cap",
                "Overtime of its cap",
                "加班上限使用率",
                "hours of overtime / hours that the contracts allow beyond their week",
                overtime.Sum(one => one.Minutes) / (double)most,
                KpiUnit.Share
            );
    }

    private static IEnumerable<Kpi> Proof(Variant variant)
    {
        var audit = variant.Plan.Audit;
        yield return Count(
            "hard-violations",
            "Broken, must hold",
            "硬规则违反",
            "breaches of rules that must hold",
            audit.Hard.Count()
        );
        yield return Count(
            "priced-violations",
            "Broken, priced",
            "软规则违反",
            "breaches of priced rules",
            audit.Violations.Count(violation => !violation.IsHard)
        );
        yield return new(
            "cost-at-least",
            "Proven at least",
            "成本下界",
            "proven: no roster of the scenario costs less",
            (double)variant.Least.Amount,
            KpiUnit.Money
        );
        if (variant.Bound is { } bound)
            yield return new(
                "gap",
                "Gap without wages",
                "最优性差距（不含工资）",
                "(cost of the roster - its bound) / cost of the roster, wages of contracts left out",
                Outcome.GapBetween(audit.Cost, bound),
                KpiUnit.Share
            );
    }

    /// <summary>A class of overtime that nobody works has no line.</summary>
    private static bool IsWorthALine(ComparedFigure figure) =>
        figure.Name.Unit != KpiUnit.Hours || figure.Values.Any(value => value != 0);

    private static Kpi Count(string id, string name, string chinese, string formula, int count) =>
        new(id, name, chinese, formula, count, KpiUnit.Count);

    private static Kpi Time(string id, string name, string chinese, string formula, int minutes) =>
        new(id, name, chinese, formula, minutes / 60.0, KpiUnit.Hours);

    private static IEnumerable<ComparedFigure> Named(
        IReadOnlyList<string> ids,
        IReadOnlyList<Variant> variants
    ) =>
        Figures(
            variants,
            variant =>
                ids.SelectMany(id =>
                    variant.Kpis.All.Where(kpi => string.Equals(kpi.Id, id, StringComparison.Ordinal))
                )
        );

    /// <summary>Figures of all variants beside each other, in the order of the first variant that has each.</summary>
    private static IEnumerable<ComparedFigure> Figures(
        IReadOnlyList<Variant> variants,
        Func<Variant, IEnumerable<Kpi>> of
    )
    {
        var all = variants.Select(variant => of(variant).ToDictionary(kpi => kpi.Id)).ToList();
        return all.SelectMany(kpis => kpis.Values)
            .DistinctBy(kpi => kpi.Id)
            .Select(kpi => new ComparedFigure(
                kpi,
                [.. all.Select(kpis => kpis.TryGetValue(kpi.Id, out var own) ? own.Value : (double?)null)]
            ));
    }
}
