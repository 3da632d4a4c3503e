namespace RosterSolver.Domain;

/// <summary>Weekdays in a row, both ends included; the week goes round, so sat-mon is three days.</summary>
public readonly record struct WeekdayRange(DayOfWeek First, DayOfWeek Last)
{
    /// <summary>The weekdays.</summary>
    public IEnumerable<DayOfWeek> Days
    {
        get
        {
            var (first, last) = (First, Last);
            var count = (((int)last - (int)first + 7) % 7) + 1;
            return Enumerable.Range(0, count).Select(step => (DayOfWeek)(((int)first + step) % 7));
        }
    }
}
