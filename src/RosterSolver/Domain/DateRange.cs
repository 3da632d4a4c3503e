namespace RosterSolver.Domain;

/// <summary>Whole days as people write them: from the first date to the last, both ends included.</summary>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>How many days, at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether the date is one of the days.</summary>
    public bool Contains(DateOnly date) => First <= date && date <= Last;
}
