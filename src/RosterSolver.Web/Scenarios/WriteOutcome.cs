namespace RosterSolver.Web.Scenarios;

/// <summary>How a write or removal of a tenant's file ended.</summary>
public enum WriteOutcome
{
    /// <summary>There was none; it is there now.</summary>
    Created,

    /// <summary>It was there, and is replaced or removed.</summary>
    Done,

    /// <summary>The name is none that a file may have.</summary>
    BadName,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>Somebody else has changed it since it was read.</summary>
    Changed,

    /// <summary>It is there, and who writes has not said which content is meant to be replaced.</summary>
    NotSaid,

    /// <summary>The tenant has as many files as one may have.</summary>
    TooMany,

    /// <summary>It is a workbook that holds more, unpacked, than one may, or that cannot be opened.</summary>
    Inflates,

    /// <summary>The disk did not take it.</summary>
    NotWritten,
}
