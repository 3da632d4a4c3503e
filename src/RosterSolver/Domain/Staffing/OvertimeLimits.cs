namespace RosterSolver.Domain;

/// <summary>How much overtime an agent may work over more than a week.</summary>
/// <param name="PerMonth">
/// Most hours of a calendar month, null for no limit; 36 in China (Labour Law art. 41). A week belongs to the month
/// of its Thursday; a month that is only partly planned has its share.
/// </param>
/// <param name="MeanWeek">
/// Most hours of a week on average, regular hours included, null for no limit; 48 in the EU (2003/88/EC art. 6).
/// </param>
/// <param name="MeanOver">Weeks of the average, every window of so many; 17 in the EU (art. 16 b).</param>
public sealed record OvertimeLimits(double? PerMonth, double? MeanWeek, int MeanOver)
{
    /// <summary>No limit but those of each week.</summary>
    public static OvertimeLimits None { get; } = new(null, null, 17);
}
