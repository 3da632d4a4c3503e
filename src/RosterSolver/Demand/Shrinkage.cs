namespace RosterSolver.Demand;

/// <summary>
/// The shares of paid time in which an agent is not on the phone. They compound: each is a share of what the one
/// before has left. Breaks that the roster places itself do not belong here. Each at least 0 and below 1.
/// </summary>
/// <param name="PlannedAbsence">Leave and training, of all agents.</param>
/// <param name="UnplannedAbsence">Sickness and no-shows (1 - attendance rate), of those planned to work.</param>
/// <param name="InShift">Coaching, systems, personal time, of the time of those present.</param>
public sealed record Shrinkage(decimal PlannedAbsence, decimal UnplannedAbsence, decimal InShift)
{
    /// <summary>Leave and training, of all agents; at least 0, below 1.</summary>
    public decimal PlannedAbsence { get; } = Share(PlannedAbsence, nameof(PlannedAbsence));

    /// <summary>Sickness and no-shows, of those planned to work; at least 0, below 1.</summary>
    public decimal UnplannedAbsence { get; } = Share(UnplannedAbsence, nameof(UnplannedAbsence));

    /// <summary>Coaching, systems, personal time, of the time of those present; at least 0, below 1.</summary>
    public decimal InShift { get; } = Share(InShift, nameof(InShift));

    /// <summary>The share of paid time that reaches the phone: above 0, at most 1.</summary>
    public decimal OnPhone => (1 - PlannedAbsence) * (1 - UnplannedAbsence) * (1 - InShift);

    /// <summary>Fewest agents of whom, on average, enough are on the phone; exact, never one too many.</summary>
    /// <param name="required">Agents required on the phone; at least 0.</param>
    public int Headcount(int required)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(required);
        var agents = decimal.Floor(required / OnPhone);
        while (agents > 0 && (agents - 1) * OnPhone >= required)
            agents--;
        while (agents * OnPhone < required)
            agents++;
        return (int)agents;
    }

    private static decimal Share(decimal value, string name) =>
        value is >= 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "must be at least 0 and below 1");
}
