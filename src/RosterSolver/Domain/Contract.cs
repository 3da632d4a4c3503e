namespace RosterSolver.Domain;

/// <summary>What an agent and the centre have agreed on: hours, shifts and pay.</summary>
/// <param name="Id">The planner's name for it.</param>
/// <param name="WeeklyMinutes">Contract hours of a calendar week, in minutes; time above is overtime.</param>
/// <param name="AtLeastMinutes">Fewest minutes of a full week.</param>
/// <param name="AtMostMinutes">Most minutes of a week, overtime included.</param>
/// <param name="Families">The families of shifts that the contract allows.</param>
/// <param name="Templates">The shift templates that the contract allows.</param>
/// <param name="Pay">Gross pay of a contract hour.</param>
/// <param name="LeaveDayMinutes">What a day of leave counts toward the week's hours.</param>
public sealed record Contract(
    string Id,
    int WeeklyMinutes,
    int AtLeastMinutes,
    int AtMostMinutes,
    IReadOnlySet<ShiftFamily> Families,
    IReadOnlySet<string> Templates,
    PricePerHour Pay,
    int LeaveDayMinutes
)
{
    /// <summary>Whether every hour worked is paid, and no other; otherwise the hours of the contract are.</summary>
    public bool IsPaidByTheHour { get; init; }

    /// <summary>What the employer pays on top of <see cref="Pay"/>, as a share of it.</summary>
    public Fraction OnCost { get; init; }

    /// <summary>What an hour costs the employer, rounded to the cent.</summary>
    public PricePerHour LoadedPay => PricePerHour.Of(Pay.Amount.Amount * (1 + OnCost.Value));

    /// <summary>Whether the contract allows the shift.</summary>
    public bool Allows(Shift shift) => Families.Contains(shift.Family) && Templates.Contains(shift.Template);
}
