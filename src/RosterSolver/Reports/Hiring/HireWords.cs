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
            $"{what}: {Money(study.Saving)} {currency} a week ({share:0.0%}) cheaper than the best alternative ({other})"
        );
        return (
                study.IsProven
                    ? report.Say($"{found}; at least {Money(study.ProvenSaving)} of it is proven.")
                    : report.Say(
                        $"{found} as found, but not distinguishable: after longer searches the alternative could be up to "
                            + $"{Money(-study.ProvenSaving)} cheaper."
                    )
            ) + MoreWereNotTried(report);
    }

    /// <summary>That the number recommended is the most that was looked at; nothing where it is not.</summary>
    private static string MoreWereNotTried(HireReport report) =>
        report.Study.Best.Hires == report.Terms.AtMost
            ? report.Say($" More than {report.Terms.AtMost} were not tried (hiring.at-most).")
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
            (0, false) => report.Say("neither hire nor work overtime"),
            (0, true) => report.Say("work overtime and hire nobody"),
            (var hires, true) when point.OvertimeHours > 0 => report.Say(
                $"hire {hires} and work overtime too"
            ),
            (var hires, true) => report.Say($"hire {hires}; overtime, though allowed, is then not worked"),
            var (hires, _) => report.Say($"hire {hires} and work no overtime"),
        };

    /// <summary>A sentence, its first letter a capital.</summary>
    public static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>The title of a policy's column.</summary>
    public static string Title(HireReport report, HirePoint point) =>
        (point.Hires, point.WithOvertime) switch
        {
            (0, false) => report.Say("neither"),
            (0, true) => report.Say("overtime"),
            (var hires, false) => report.Say($"hire {hires}"),
            var (hires, _) => report.Say($"both, {hires}"),
        };

    /// <summary>Where the two cost the same: a name, a value, and what it means.</summary>
    public static IEnumerable<(string Name, string Value, string Meaning)> BreakEven(HireReport report)
    {
        var (even, terms, currency) = (report.BreakEven, report.Terms, report.Scenario.Currency);
        yield return (
            report.Say("Useful share of a hire's hours"),
            $"{even.HireUseful:0.0%}",
            even.Hires == 1
                ? report.Say("missing agent-hours that 1 hire would take away / paid hours, from the rosters")
                : report.Say(
                    $"missing agent-hours that {even.Hires} hires would take away / paid hours, from the rosters"
                )
        );
        yield return (
            report.Say("Useful share of overtime"),
            even.OvertimeUseful is { } share ? $"{share:0.0%}" : "-",
            report.Say("missing agent-hours that overtime takes away / its hours, from the rosters")
        );
        yield return (
            report.Say("A useful hour of a hire"),
            $"{Money(even.HireHour)} {currency}",
            report.Say(
                $"{Money(report.Study.Prices.FullWeek)} a week of full output / {Number(even.CoveredHours)} useful hours"
            )
        );
        yield return (
            report.Say("A useful hour of overtime"),
            $"{Money(even.OvertimeHour)} {currency}",
            report.Say($"its price / fatigue {terms.Fatigue:0%} / useful share")
        );
        yield return (
            report.Say("Break-even, hours per hire and week"),
            $"{Number(even.DeficitHours)} h",
            report.Say(
                $"useful hours from which on a hire beats overtime; a hire has {Number(even.CoveredHours)} of "
                    + $"{Number(terms.Hours)}"
            )
        );
        yield return (
            report.Say("Break-even duration"),
            Weeks(report, even.Weeks),
            report.Say(
                $"weeks the need must last if each useful hour replaces overtime; it lasts {terms.Weeks}"
            )
        );
        yield return (
            report.Say("Pay-back"),
            Weeks(report, even.PayBack),
            report.Say("until the hires have saved what they cost against hiring nobody, by the rosters")
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
        var cheaper =
            even.HireHour < even.OvertimeHour
                ? report.Say("Hour for hour a hire is cheaper.")
                : report.Say("Hour for hour overtime is cheaper.");
        var taken =
            even.Hires == 1
                ? report.Say(
                    $" Of {Number(missing)} missing agent-hours a week overtime takes away {byOvertime}, 1 hire {byHires}; what is left "
                        + $"is priced as missing, and that is in the cost of a week."
                )
                : report.Say(
                    $" Of {Number(missing)} missing agent-hours a week overtime takes away {byOvertime}, {even.Hires} hires {byHires}; "
                        + $"what is left is priced as missing, and that is in the cost of a week."
                );
        return cheaper + taken + WhyAllTheSame(report);
    }

    /// <summary>What the words of the table mean, for whoever does not plan.</summary>
    public static string Terms(HireReport report) =>
        report.Say(
            "A missing agent-hour is an hour in which one person fewer is on the phone than the service target asks for; "
                + "what that loses has a price in the scenario (Understaffing). Weights are paid to nobody: they rank rosters "
                + "that cost the same. Proven at least: no roster of that policy, however long one searches, costs less."
        );

    /// <summary>Why the recommendation is not what hour for hour is cheaper; nothing where it is.</summary>
    private static string WhyAllTheSame(HireReport report)
    {
        var (study, even) = (report.Study, report.BreakEven);
        var (overtime, best) = (Number(study.OvertimeOnly.MissingHours), Number(study.Best.MissingHours));
        return (study.Best.Hires > 0, even.HireHour < even.OvertimeHour) switch
        {
            (true, false) => report.Say(
                $" Hiring is cheaper all the same: {overtime} hours stay missing with overtime alone, {best} with what is recommended."
            ),
            (false, true) => report.Say(
                " Hiring is dearer all the same: too few of the hours are missing to fill the weeks of a hire."
            ),
            _ => "",
        };
    }

    /// <summary>A factor of the sensitivity.</summary>
    public static string Factor(HireReport report, HireFactor factor) =>
        factor switch
        {
            HireFactor.Aht => report.Say("handle time (AHT)"),
            HireFactor.Volume => report.Say("volume"),
            HireFactor.Attrition => report.Say("attrition"),
            HireFactor.Premium => report.Say("overtime premium"),
            HireFactor.Fatigue => report.Say("output of overtime"),
            _ => report.Say("recruiting cost"),
        };

    /// <summary>What the sensitivity comes to.</summary>
    public static string Sensitivity(HireReport report)
    {
        var advantage = report.Study.Prices.Advantage(report.Study.Points);
        var flips = report.Study.Sensitivity.Where(one => one.Flips(advantage)).ToList();
        var named = string.Join(report.Say(", "), flips.Select(one => Factor(report, one.Factor)));
        return flips.Count == 0
            ? report.Say($"No factor alone, {report.Share:0%} less or more, changes whether to hire.")
            : report.Say($"Changed by {report.Share:0%}, these would change whether to hire: {named}.");
    }

    /// <summary>How the figures came about, sentence by sentence.</summary>
    public static IEnumerable<string> Method(HireReport report)
    {
        var (study, seconds) = (report.Study, report.Scenario.Solve.Time.TotalSeconds);
        var gap = study.Points.Max(study.Prices.Gap);
        yield return report.Say(
            $"{study.Points.Count} rosters solved with real shifts and all rules, {seconds:0} s each, seed {report.Seed}; "
                + $"longer searches could save at most {gap:0.0%} of any of these costs."
        );
        yield return PageTranslation.Into(report.Language, $"{ProofWords.Seed}.");
        yield return report.Say(
            "Hires are agents of the named contract in these rosters, at full output. What recruiting, training, ramp and those who "
                + "leave cost is spread over their weeks of full output within the need; until then the need is met as without "
                + "them."
        );
        yield return report.Say(
            "Costs are of a week: wages of all contracts, overtime, missing people at their price, and the weights of the rules. "
                + "Handle time and volume were solved anew; the other factors are worked out on the rosters found."
        );
    }

    /// <summary>Money; a dash where there is no such number.</summary>
    public static string Money(double amount) => double.IsFinite(amount) ? MoneyText.Of(amount) : "-";

    /// <summary>A number with one decimal.</summary>
    public static string Number(double number) =>
        double.IsFinite(number) ? number.ToString("#,0.0", CultureInfo.InvariantCulture) : "-";

    private static string Weeks(HireReport report, int? weeks) =>
        weeks is { } some
            ? (some == 1 ? report.Say("1 week") : report.Say($"{some} weeks"))
            : report.Say("never");

    private static (string, string, string) Mix(HireReport report)
    {
        var (mixed, prices) = (report.Study.Mixed, report.Study.Prices);
        return (
            report.Say("Cheapest mix within the cap"),
            mixed.Hires == 1
                ? report.Say($"1 hire, {Number(mixed.OvertimeHours)} h")
                : report.Say($"{mixed.Hires} hires, {Number(mixed.OvertimeHours)} h"),
            mixed.Hires == report.Terms.AtMost
                ? report.Say(
                    $"hires, and hours of overtime a week: {Money(prices.Cost(mixed))} a week, proven at least "
                        + $"{Money(prices.Least(mixed))}; more hires were not tried: raise hiring.at-most to see whether they pay"
                )
                : report.Say(
                    $"hires, and hours of overtime a week: {Money(prices.Cost(mixed))} a week, proven at least "
                        + $"{Money(prices.Least(mixed))}; with fewer hires or more it costs more as found"
                )
        );
    }

    private static (string, string, string) Cap(HireReport report)
    {
        var point = report.Study.Best is { WithOvertime: true } best ? best : report.Study.OvertimeOnly;
        var (worked, allowed) = (Number(point.OvertimeHours), Number(point.OvertimeCap));
        var most = Number(point.MostOfMonth);
        return (
            report.Say("Overtime of its cap"),
            point.OvertimeCap > 0 ? $"{point.OvertimeHours / point.OvertimeCap:0.0%}" : "-",
            point.MonthlyCap is { } month
                ? report.Say(
                    $"{worked} of {allowed} h a week; nobody more than {most} h a month of such weeks, of {Number(month)} allowed, which "
                        + $"every roster with overtime keeps"
                )
                : report.Say(
                    $"{worked} of {allowed} h a week; up to {most} h a month of such weeks, for no cap of the month is written: the "
                        + $"contracts alone limit it (China: 36, Labour Law art. 41; overtime-per-month)"
                )
        );
    }
}
