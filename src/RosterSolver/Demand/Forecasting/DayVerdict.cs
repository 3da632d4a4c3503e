namespace RosterSolver.Demand;

/// <summary>What a day of the past is to the baseline.</summary>
public enum DayVerdict
{
    /// <summary>It counts.</summary>
    Ordinary,

    /// <summary>Its calls are outside the day-ratio rule.</summary>
    Unusual,

    /// <summary>The calendar says that it is special.</summary>
    Special,

    /// <summary>Too many of its intervals were lost.</summary>
    Incomplete,

    /// <summary>Nobody answered, or nothing is known.</summary>
    Empty,
}
