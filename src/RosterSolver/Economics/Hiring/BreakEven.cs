using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>
/// Where hiring and overtime cost the same. An hour is useful where somebody would be missing without it; how many of the
/// hours of a hire, and of overtime, are useful is taken from the solved rosters.
/// </summary>
/// <param name="Hires">The number of hires that the shares are taken from.</param>
/// <param name="HireUseful">Share of a hire's paid hours that is useful.</param>
/// <param name="OvertimeUseful">Share of the hours of overtime that is useful; null where nobody works any.</param>
/// <param name="HireHour">What a useful hour of a hire costs; infinite where none is.</param>
/// <param name="OvertimeHour">What a useful hour of overtime costs.</param>
/// <param name="DeficitHours">Useful hours a week from which on a hire is cheaper.</param>
/// <param name="CoveredHours">Useful hours a week that a hire has.</param>
/// <param name="Weeks">Weeks that the need must last, every useful hour replacing overtime; null where none are enough.</param>
/// <param name="PayBack">Weeks after which the hires have saved what they cost, by the rosters; null where never.</param>
public sealed record BreakEven(
    int Hires,
    double HireUseful,
    double? OvertimeUseful,
    double HireHour,
    double OvertimeHour,
    double DeficitHours,
    double CoveredHours,
    int? Weeks,
    int? PayBack
)
{
    /// <summary>The break-even of a study.</summary>
    public static BreakEven Of(HireStudy study)
    {
        var terms = study.Prices.Terms;
        var hires = study.Mixed.Hires;
        var useful = Useful(study, hires);
        var hour = OvertimeHourOf(study);
        var covered = useful * terms.Hours;
        return new(
            hires,
            useful,
            OvertimeUsefulOf(study),
            covered > 0 ? study.Prices.FullWeek / covered : double.PositiveInfinity,
            hour,
            study.Prices.FullWeek / hour,
            covered,
            HireCourse.PaysAfter(terms, hour * covered),
            HireCourse.PaysAfter(terms, Worth(study))
        );
    }

    /// <summary>
    /// The curve of the break-even: useful hours a week from which on a hire is cheaper than overtime, by weeks that the need
    /// lasts; from the first week with output.
    /// </summary>
    public static IEnumerable<(int Weeks, double Hours)> Curve(HireStudy study)
    {
        var hour = OvertimeHourOf(study);
        return HireCourse
            .All(study.Prices.Terms)
            .Take(Math.Max(104, study.Prices.Terms.Weeks))
            .Select((course, place) => (Weeks: place + 1, Hours: course.PerFullWeek / hour))
            .Where(at => double.IsFinite(at.Hours));
    }

    /// <summary>Share of the paid hours of so many hires, without overtime, where somebody would be missing.</summary>
    public static double Useful(HireStudy study, int hires)
    {
        var with = study.Points.Single(point => point.Hires == hires && !point.WithOvertime);
        return Math.Max(0, study.Nothing.MissingHours - with.MissingHours)
            / (hires * study.Prices.Terms.Hours);
    }

    private static double? OvertimeUsefulOf(HireStudy study) =>
        study.OvertimeOnly.OvertimeHours is > 0 and var hours
            ? Math.Max(0, study.Nothing.MissingHours - study.OvertimeOnly.MissingHours) / hours
            : null;

    /// <summary>Measured where overtime is worked and of use; else pay and premium of an hour that is all useful.</summary>
    private static double OvertimeHourOf(HireStudy study)
    {
        var (point, prices) = (study.OvertimeOnly, study.Prices);
        if (OvertimeUsefulOf(study) is > 0 and var useful)
            return (point.OvertimeCost + prices.Tired(point)) / (point.OvertimeHours * useful);
        var rule = point.Variant.Plan.Scenario.Rules.OfType<WeeklyHours>().Single();
        return (double)(prices.Terms.Contract.Pay.Amount.Amount * rule.Premium.Value) / prices.Terms.Fatigue;
    }

    /// <summary>What a week of full output of a hire saves against hiring nobody, its own wages left out.</summary>
    private static double Worth(HireStudy study)
    {
        var (with, without) = (study.WithHires, study.WithoutHires);
        var saved = without.Most + study.Prices.Tired(without) - with.Most - study.Prices.Tired(with);
        return (saved / with.Hires) + study.Prices.Terms.WeekCost;
    }
}
