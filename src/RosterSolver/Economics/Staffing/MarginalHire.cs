using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// One hire more against a gap that stays the same, in closed form: what a productive hour of a hire costs for ever,
/// how long a gap must last and how wide it must be before hiring beats an alternative at a price per productive
/// hour. A hire has no output in training and full output after it, and leaves at one rate; weeks count from the
/// start of training.
/// </summary>
/// <param name="Fixed">Recruiting, training and leaving of a hire.</param>
/// <param name="WeekCost">What a week of a hire costs.</param>
/// <param name="Hours">Productive hours of a hire's week, above 0.</param>
/// <param name="Training">Weeks of training, at least 0.</param>
/// <param name="Attrition">Chance to leave within a week, from 0 and below 1.</param>
public sealed record MarginalHire(double Fixed, double WeekCost, double Hours, int Training, double Attrition)
{
    /// <summary>
    /// A hire of a group, with the attrition of trained people throughout; null where nobody is hired.
    /// </summary>
    public static MarginalHire? Of(StaffGroup group) =>
        group.Hiring is { } hiring
            ? new(
                hiring.Costs.PerHire,
                group.WeekCost,
                group.ProductiveHours,
                hiring.Training,
                group.Attrition.Weekly
            )
            : null;

    /// <summary>
    /// Cost of a productive hour when the gap never ends. Whatever is cheaper is worth using for ever, however long
    /// the gap.
    /// </summary>
    public double PermanentCost => (WeekCost + (Fixed * Attrition)) / (Hours * Trained);

    /// <summary>What a hire costs over some weeks, given that people leave.</summary>
    public double Cost(double weeks) => Fixed + (WeekCost * ExpectedWeeks(weeks));

    /// <summary>Productive hours that a hire brings over some weeks; 0 as long as training lasts.</summary>
    public double Output(double weeks) => Hours * Math.Max(0, ExpectedWeeks(weeks) - ExpectedWeeks(Training));

    /// <summary>
    /// Weeks that a gap must last before a hire is cheaper than the alternative; null when a hire never is.
    /// </summary>
    /// <param name="alternative">Cost of a productive hour otherwise, from 0.</param>
    public double? BreakEvenWeeks(double alternative)
    {
        var worth = alternative * Hours;
        // A trained hire saves worth - cost a week; for ever, that must outweigh the fixed cost and the training.
        if ((worth * Trained) - WeekCost - (Fixed * Attrition) <= 0)
            return null;
        if (Attrition <= 0)
            return (Fixed + (worth * Training)) / (worth - WeekCost);
        var lost = ((worth * (1 - Trained)) + (Fixed * Attrition)) / (worth - WeekCost);
        return LogOneLess(lost) / LogOneLess(Attrition);
    }

    /// <summary>
    /// Productive hours a week that a gap must have before a hire for so many weeks is cheaper than the alternative.
    /// More than <see cref="Hours"/> is more than a hire can cover: never. Infinite when training takes all the
    /// weeks.
    /// </summary>
    /// <param name="alternative">Cost of a productive hour otherwise, above 0.</param>
    /// <param name="weeks">Weeks from the start of training to the end of the gap.</param>
    public double BreakEvenGap(double alternative, double weeks)
    {
        var useful = ExpectedWeeks(weeks) - ExpectedWeeks(Training);
        return useful > 0 ? Cost(weeks) / (alternative * useful) : double.PositiveInfinity;
    }

    /// <summary>Share of hires that are there when training ends.</summary>
    private double Trained => Math.Pow(1 - Attrition, Training);

    /// <summary>
    /// Weeks that a hire is there, of so many: 1 + s + s^2 + ..., each weighed by the chance to be there.
    /// </summary>
    private double ExpectedWeeks(double weeks) =>
        Attrition <= 0 ? weeks : -ExpMinusOne(weeks * LogOneLess(Attrition)) / Attrition;

    /// <summary>ln(1 - x) without the cancellation for small x (Kahan).</summary>
    private static double LogOneLess(double x)
    {
        var less = 1 - x;
        return less == 1 ? -x : Math.Log(less) * -x / (less - 1);
    }

    /// <summary>e^x - 1 without the cancellation for small x (Kahan).</summary>
    private static double ExpMinusOne(double x)
    {
        var power = Math.Exp(x);
        return power is 1 ? x
            : power is 0 ? -1
            : (power - 1) * x / Math.Log(power);
    }
}
