namespace RosterSolver.Domain;

/// <summary>Whole days as people write them: from the first date to the last, both ends included.</summary>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>How many days, at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>As planners write it: <c>2026-12-14..2026-12-18</c>, a single date where there is one day.</summary>
    public override string ToString() =>
        First == Last ? $"{First:yyyy-MM-dd}" : $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}";

    /// <summary>Whether the date is one of the days.</summary>
    public bool Contains(DateOnly date) => First <= date && date <= Last;
}
