namespace RosterSolver.Domain;

/// <summary>What an agent bears that is to be shared out fairly over a long time.</summary>
public enum LedgerColumn
{
    /// <summary>Night shifts.</summary>
    Nights,

    /// <summary>Shifts that start on a Saturday or a Sunday.</summary>
    Weekends,

    /// <summary>Shifts that start on a public holiday of the calendar.</summary>
    Holidays,

    /// <summary>Late shifts.</summary>
    Lates,

    /// <summary>Minutes of overtime.</summary>
    Overtime,

    /// <summary>Refused wishes, by their weight.</summary>
    RefusedWishes,
}

/// <summary>What one agent bore in one roster: a row of the fairness ledger.</summary>
/// <param name="Agent">Id of the agent.</param>
/// <param name="From">First day of the roster.</param>
/// <param name="Until">Last day of the roster.</param>
/// <param name="AvailableMinutes">Contract minutes of those days, leave taken off.</param>
/// <param name="Counts">How much of each column, in its order.</param>
public sealed record LedgerEntry(
    string Agent,
    DateOnly From,
    DateOnly Until,
    int AvailableMinutes,
    IReadOnlyList<int> Counts
)
{
    private const double DaysOfWeek = 7;

    /// <summary>Weight of a roster that has just ended.</summary>
    public const int FullWeight = 1000;

    /// <summary>How much was borne of a column.</summary>
    public int this[LedgerColumn column] => Counts[(int)column];

    /// <summary>
    /// What the roster still weighs when another begins, in thousandths: half of it after each half-life.
    /// </summary>
    /// <param name="start">First day of the other.</param>
    /// <param name="halfLife">Weeks after which half is forgotten.</param>
    public int WeightAt(DateOnly start, int halfLife)
    {
        var weeks = (start.DayNumber - Until.DayNumber - 1) / DaysOfWeek;
        return (int)Math.Round(FullWeight * Math.Pow(2, -weeks / halfLife));
    }
}
