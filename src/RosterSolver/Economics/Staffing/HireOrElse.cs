using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>When one hire more of a group beats another way to cover the same hours.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="Alternative">The other way.</param>
/// <param name="Price">Its cost of a productive hour.</param>
/// <param name="Permanent">What a productive hour of a hire costs for ever.</param>
/// <param name="Weeks">Weeks that a gap must last, from the start of training; null when hiring never wins.</param>
/// <param name="Gap26">
/// Productive hours a week that a gap of half a year must have; null when no hire can cover it.
/// </param>
/// <param name="Gap52">The same for a year.</param>
/// <param name="PayBack">Weeks until a hire has paid for itself, ramp included; null when never.</param>
public sealed record HireOrElse(
    string Group,
    string Alternative,
    double Price,
    double Permanent,
    double? Weeks,
    double? Gap26,
    double? Gap52,
    int? PayBack
)
{
    /// <summary>Every group that hires against each of its overtime bands, outsourcing, and missing hours.</summary>
    public static IReadOnlyList<HireOrElse> Of(StaffingBrief brief) =>
        [
            .. from staff in brief.Groups
            let hire = MarginalHire.Of(staff)
            where hire is not null
            from other in Others(brief, staff)
            select Of(staff, hire, other.Name, other.Price),
        ];

    private static HireOrElse Of(StaffGroup group, MarginalHire hire, string name, double price) =>
        new(
            group.Name,
            name,
            price,
            hire.PermanentCost,
            hire.BreakEvenWeeks(price),
            Possible(hire, price, 26),
            Possible(hire, price, 52),
            HireReturn.Weeks(group, price)
        );

    private static double? Possible(MarginalHire hire, double price, int weeks) =>
        hire.BreakEvenGap(price, weeks) is var gap && gap <= hire.Hours ? gap : null;

    private static IEnumerable<(string Name, double Price)> Others(StaffingBrief brief, StaffGroup group)
    {
        foreach (var band in group.Overtime)
            yield return (band.Name, group.Pay * band.Pay / band.Yield);
        if (brief.Outsourcing is { } others)
            yield return ("outsourcing", others.Price);
        yield return ("missing hours", brief.Understaffed);
    }
}
