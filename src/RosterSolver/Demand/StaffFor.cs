namespace RosterSolver.Demand;

/// <summary>For which of the days that may come a requirement is.</summary>
public enum StaffFor
{
    /// <summary>The forecast as it is.</summary>
    Point,

    /// <summary>The service level that is met on average over the days that may come.</summary>
    Expected,

    /// <summary>The calls of a day that nine days in ten do not exceed.</summary>
    P90,
}
