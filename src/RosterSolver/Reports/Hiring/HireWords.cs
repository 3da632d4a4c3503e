using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>The answer in sentences, in either language.</summary>
internal static class HireWords
{
    /// <summary>The recommendation, one sentence.</summary>
    public static string Recommendation(HireReport report)
    {
        var study = report.Study;
        var (currency, share) = (report.Scenario.Currency, study.Saving / study.Prices.Cost(study.Other));
        var what = Capital(Policy(report, study.Best));
        var other = Policy(report, study.Other);
        var found = report.Say(
            $"{what}: {Money(study.Saving)} {currency} a week ({share:0.0%}) cheaper than the best alternative ({other})",
            $"建议：{what}，比次选方案（{other}）每周节省 {Money(study.Saving)} {currency}（{share:0.0%}）"
        );
        return (
                study.IsProven
                    ? report.Say(
                        $"{found}; at least {Money(study.ProvenSaving)} of it is proven.",
                        $"{found}，其中至少 {Money(study.ProvenSaving)} 已被证明。"
                    )
                    : report.Say(
                        $"{found} as found, but not distinguishable: after longer searches the alternative could be up to "
                            + $"{Money(-study.ProvenSaving)} cheaper.",
                        $"{found}（按已找到的班表）；但无法区分：继续求解后，次选方案最多可能反而便宜 {Money(-study.ProvenSaving)}。"
                    )
            ) + MoreWereNotTried(report);
    }

    /// <summary>That the number recommended is the most that was looked at; nothing where it is not.</summary>
    private static string MoreWereNotTried(HireReport report) =>
        report.Study.Best.Hires == report.Terms.AtMost
            ? report.Say(
                $" More than {report.Terms.AtMost} were not tried (hiring.at-most).",
                $"超过 {report.Terms.AtMost} 人未试算（hiring.at-most）。"
            )
            : "";

    /// <summary>What the searches may take, told before they begin.</summary>
    /// <param name="terms">The terms of hiring.</param>
    /// <param name="search">How each roster is searched.</param>
    /// <param name="jobs">How many at a time.</param>
    public static string Budget(HiringTerms terms, SolveSettings search, int jobs)
    {
        var (rosters, others) = (2 * (terms.AtMost + 1), HireCase.MostOfOtherDemand(terms));
        var rounds = Math.Ceiling(rosters / (double)jobs) + Math.Ceiling(others / (double)jobs);
        return $"{rosters} rosters of 0 to {terms.AtMost} hires, then up to {others} at other handle times and volumes, "
            + $"{search.Time.TotalSeconds:0} s each, {jobs} at a time, seed {search.Seed}: at most "
            + $"{Math.Ceiling(rounds * search.Time.TotalMinutes):0} min.";
    }

    /// <summary>A policy in a few words.</summary>
    public static string Policy(HireReport report, HirePoint point) =>
        (point.Hires, point.WithOvertime) switch
        {
            (0, false) => report.Say("neither hire nor work overtime", "不招聘也不加班"),
            (0, true) => report.Say("work overtime and hire nobody", "只加班、不招聘"),
            (var hires, true) when point.OvertimeHours > 0 => report.Say(
                $"hire {hires} and work overtime too",
                $"招聘 {hires} 人并保留加班"
            ),
            (var hires, true) => report.Say(
                $"hire {hires}; overtime, though allowed, is then not worked",
                $"招聘 {hires} 人（允许加班但无需加班）"
            ),
            var (hires, _) => report.Say($"hire {hires} and work no overtime", $"招聘 {hires} 人、不加班"),
        };

    /// <summary>A sentence, its first letter a capital.</summary>
    public static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>The title of a policy's column.</summary>
    public static string Title(HireReport report, HirePoint point) =>
        (point.Hires, point.WithOvertime) switch
        {
            (0, false) => report.Say("neither", "维持现状"),
            (0, true) => report.Say("overtime", "只加班"),
            (var hires, false) => report.Say($"hire {hires}", $"招聘 {hires} 人"),
            var (hires, _) => report.Say($"both, {hires}", $"招聘 {hires} 人 + 加班"),
        };

    /// <summary>Where the two cost the same: a name, a value, and what it means.</summary>
    public static IEnumerable<(string Name, string Value, string Meaning)> BreakEven(HireReport report)
    {
        var (even, terms, currency) = (report.BreakEven, report.Terms, report.Scenario.Currency);
        yield return (
            report.Say("Useful share of a hire's hours", "新人工时有效占比 u"),
            $"{even.HireUseful:0.0%}",
            report.Say(
                $"missing agent-hours that {Hires(even.Hires)} would take away / paid hours, from the rosters",
                $"由求解的班表得出：{even.Hires} 名新人消除的缺员工时 ÷ 其计薪工时"
            )
        );
        yield return (
            report.Say("Useful share of overtime", "加班工时有效占比"),
            even.OvertimeUseful is { } share ? $"{share:0.0%}" : "-",
            report.Say(
                "missing agent-hours that overtime takes away / its hours, from the rosters",
                "由求解的班表得出：加班消除的缺员工时 ÷ 加班工时"
            )
        );
        yield return (
            report.Say("A useful hour of a hire", "新人每有效工时成本"),
            $"{Money(even.HireHour)} {currency}",
            report.Say(
                $"{Money(report.Study.Prices.FullWeek)} a week of full output / {Number(even.CoveredHours)} useful hours",
                $"满产周成本 {Money(report.Study.Prices.FullWeek)} ÷ 有效工时 {Number(even.CoveredHours)}"
            )
        );
        yield return (
            report.Say("A useful hour of overtime", "加班每有效工时成本"),
            $"{Money(even.OvertimeHour)} {currency}",
            report.Say(
                $"its price / fatigue {terms.Fatigue:0%} / useful share",
                $"加班工资 ÷ 疲劳系数 {terms.Fatigue:0%} ÷ 有效占比"
            )
        );
        yield return (
            report.Say("Break-even, hours per hire and week", "每名新人每周盈亏平衡缺口工时"),
            $"{Number(even.DeficitHours)} h",
            report.Say(
                $"useful hours from which on a hire beats overtime; a hire has {Number(even.CoveredHours)} of "
                    + $"{Number(terms.Hours)}",
                $"有效缺口达到此值招聘才优于加班；每名新人实际为 {Number(even.CoveredHours)} / {Number(terms.Hours)} 小时"
            )
        );
        yield return (
            report.Say("Break-even duration", "盈亏平衡时长"),
            Weeks(report, even.Weeks),
            report.Say(
                $"weeks the need must last if each useful hour replaces overtime; it lasts {terms.Weeks}",
                $"每个有效工时都替代加班时，需求至少持续的周数；设定为 {terms.Weeks} 周"
            )
        );
        yield return (
            report.Say("Pay-back", "回本周期"),
            Weeks(report, even.PayBack),
            report.Say(
                "until the hires have saved what they cost against hiring nobody, by the rosters",
                "按求解的班表，相对不招聘，新人节省额达到其成本所需周数"
            )
        );
        yield return Mix(report);
        yield return Cap(report);
    }

    /// <summary>What hour for hour says, and what it leaves out: how many of the missing hours each way takes away.</summary>
    public static string Reading(HireReport report)
    {
        var (study, even) = (report.Study, report.BreakEven);
        var missing = study.Nothing.MissingHours;
        var byOvertime = Number(missing - study.OvertimeOnly.MissingHours);
        var byHires = Number(even.CoveredHours * even.Hires);
        return report.Say(
            $"Hour for hour {(even.HireHour < even.OvertimeHour ? "a hire" : "overtime")} is cheaper. Of {Number(missing)} missing "
                + $"agent-hours a week overtime takes away {byOvertime}, {Hires(even.Hires)} {byHires}; what is left is priced as "
                + $"missing, and that is in the cost of a week.{WhyAllTheSame(report)}",
            $"按每有效工时计，{(even.HireHour < even.OvertimeHour ? "招聘" : "加班")}更便宜。每周缺员 {Number(missing)} 小时中，加班消除 "
                + $"{byOvertime} 小时，招聘 {even.Hires} 人消除 {byHires} 小时；其余按缺员计价，已含在每周总成本中。{WhyAllTheSame(report)}"
        );
    }

    /// <summary>What the words of the table mean, for whoever does not plan.</summary>
    public static string Terms(HireReport report) =>
        report.Say(
            "A missing agent-hour is an hour in which one person fewer is on the phone than the service target asks for; "
                + "what that loses has a price in the scenario (Understaffing). Weights are paid to nobody: they rank rosters "
                + "that cost the same. Proven at least: no roster of that policy, however long one searches, costs less.",
            "缺员工时：在线人数比服务目标要求少一人的一小时，其损失按场景中的价格计（缺员损失）。罚分并不实际支付，只用于比较"
                + "成本相同的班表。已证明下界：无论搜索多久，该方案都没有成本更低的班表。"
        );

    /// <summary>Why the recommendation is not what hour for hour is cheaper; nothing where it is.</summary>
    private static string WhyAllTheSame(HireReport report)
    {
        var (study, even) = (report.Study, report.BreakEven);
        var (overtime, best) = (Number(study.OvertimeOnly.MissingHours), Number(study.Best.MissingHours));
        return (study.Best.Hires > 0, even.HireHour < even.OvertimeHour) switch
        {
            (true, false) => report.Say(
                $" Hiring is cheaper all the same: {overtime} hours stay missing with overtime alone, {best} with what is recommended.",
                $"仍建议招聘：只加班时仍缺 {overtime} 小时，按建议仅缺 {best} 小时。"
            ),
            (false, true) => report.Say(
                " Hiring is dearer all the same: too few of the hours are missing to fill the weeks of a hire.",
                "仍不建议招聘：缺口不足以填满新人的工时。"
            ),
            _ => "",
        };
    }

    /// <summary>A factor of the sensitivity.</summary>
    public static string Factor(HireReport report, HireFactor factor) =>
        factor switch
        {
            HireFactor.Aht => report.Say("handle time (AHT)", "平均处理时长 AHT"),
            HireFactor.Volume => report.Say("volume", "话务量"),
            HireFactor.Attrition => report.Say("attrition", "流失率"),
            HireFactor.Premium => report.Say("overtime premium", "加班费率"),
            HireFactor.Fatigue => report.Say("output of overtime", "加班产出（疲劳）"),
            _ => report.Say("recruiting cost", "招聘培训成本"),
        };

    /// <summary>What the sensitivity comes to.</summary>
    public static string Sensitivity(HireReport report)
    {
        var advantage = report.Study.Prices.Advantage(report.Study.Points);
        var flips = report.Study.Sensitivity.Where(one => one.Flips(advantage)).ToList();
        return flips.Count == 0
            ? report.Say(
                $"No factor alone, {report.Share:0%} less or more, changes whether to hire.",
                $"任一因素单独变动 ±{report.Share:0%}，都不改变是否招聘的结论。"
            )
            : report.Say(
                $"Changed by {report.Share:0%}, these would change whether to hire: "
                    + string.Join(", ", flips.Select(one => Factor(report, one.Factor)))
                    + ".",
                $"变动 {report.Share:0%} 就会改变结论的因素："
                    + string.Join("、", flips.Select(one => Factor(report, one.Factor)))
                    + "。"
            );
    }

    /// <summary>How the figures came about, sentence by sentence.</summary>
    public static IEnumerable<string> Method(HireReport report)
    {
        var (study, seconds) = (report.Study, report.Scenario.Solve.Time.TotalSeconds);
        var gap = study.Points.Max(study.Prices.Gap);
        yield return report.Say(
            $"{study.Points.Count} rosters solved with real shifts and all rules, {seconds:0} s each, seed {report.Seed}; "
                + $"longer searches could save at most {gap:0.0%} of any of these costs.",
            $"共求解 {study.Points.Count} 份班表（真实班次、全部规则），每份 {seconds:0} 秒，随机种子 {report.Seed}；延长搜索时，"
                + $"各方案每周成本最多还可降低 {gap:0.0%}。"
        );
        yield return PageTranslation.Into(report.Language, $"{ProofWords.Seed}.");
        yield return report.Say(
            "Hires are agents of the named contract in these rosters, at full output. What recruiting, training, ramp and those who "
                + "leave cost is spread over their weeks of full output within the need; until then the need is met as without "
                + "them.",
            "新人在班表中是所选合同的坐席（满产）。招聘、培训、爬坡与流失成本摊入需求期内的满产周；此前缺口按不招聘处理。"
        );
        yield return report.Say(
            "Costs are of a week: wages of all contracts, overtime, missing people at their price, and the weights of the rules. "
                + "Handle time and volume were solved anew; the other factors are worked out on the rosters found.",
            "成本按周计：全部合同工资、加班费、缺员损失与规则罚分。AHT 与话务量为重新求解；其余因素在已得班表上重算。"
        );
    }

    /// <summary>Money; a dash where there is no such number.</summary>
    public static string Money(double amount) => double.IsFinite(amount) ? MoneyText.Of(amount) : "-";

    /// <summary>A number with one decimal.</summary>
    public static string Number(double number) =>
        double.IsFinite(number) ? number.ToString("#,0.0", CultureInfo.InvariantCulture) : "-";

    private static string Hires(int hires) => hires == 1 ? "1 hire" : $"{hires} hires";

    private static string Weeks(HireReport report, int? weeks) =>
        weeks is { } some ? report.Say(StaffingWords.Weeks(some), $"{some} 周") : report.Say("never", "永不");

    private static (string, string, string) Mix(HireReport report)
    {
        const string MostTried = "more hires were not tried: raise hiring.at-most to see whether they pay";
        var (mixed, prices) = (report.Study.Mixed, report.Study.Prices);
        var isMost = mixed.Hires == report.Terms.AtMost;
        return (
            report.Say("Cheapest mix within the cap", "上限内最便宜的组合"),
            report.Say(
                $"{Hires(mixed.Hires)}, {Number(mixed.OvertimeHours)} h",
                $"{mixed.Hires} 人 + {Number(mixed.OvertimeHours)} h"
            ),
            report.Say(
                $"hires, and hours of overtime a week: {Money(prices.Cost(mixed))} a week, proven at least "
                    + $"{Money(prices.Least(mixed))}; {(isMost ? MostTried : "with fewer hires or more it costs more as found")}",
                $"招聘人数与每周加班工时：每周 {Money(prices.Cost(mixed))}，已证明下界 {Money(prices.Least(mixed))}"
                    + (isMost ? "；更多招聘未试算（at-most），可调高后重算" : "")
            )
        );
    }

    private static (string, string, string) Cap(HireReport report)
    {
        var point = report.Study.Best is { WithOvertime: true } best ? best : report.Study.OvertimeOnly;
        var (worked, allowed) = (Number(point.OvertimeHours), Number(point.OvertimeCap));
        var most = Number(point.MostOfMonth);
        return (
            report.Say("Overtime of its cap", "加班上限使用率"),
            point.OvertimeCap > 0 ? $"{point.OvertimeHours / point.OvertimeCap:0.0%}" : "-",
            point.MonthlyCap is { } month
                ? report.Say(
                    $"{worked} of {allowed} h a week; nobody more than {most} h a month of such weeks, of {Number(month)} allowed, which "
                        + "every roster with overtime keeps",
                    $"每周 {worked} / {allowed} 小时；按此每月最多者 {most} 小时，月上限 {Number(month)} 小时（所有含加班的方案均遵守）"
                )
                : report.Say(
                    $"{worked} of {allowed} h a week; up to {most} h a month of such weeks, for no cap of the month is written: the "
                        + "contracts alone limit it (China: 36, Labour Law art. 41; overtime-per-month)",
                    $"每周 {worked} / {allowed} 小时；按此每月最多者 {most} 小时。未设月上限，仅受合同限制（劳动法第41条为 36 小时，见 overtime-per-month）"
                )
        );
    }
}
