namespace RosterSolver.Solver;

/// <summary>What begins at a node.</summary>
internal enum RotaNodeKind
{
    /// <summary>Days off.</summary>
    Rest,

    /// <summary>A work block.</summary>
    Work,

    /// <summary>Another shift within a work block.</summary>
    Within,
}

/// <summary>A weekday of the pattern, and what of the days before it still matters.</summary>
/// <param name="Kind">What begins.</param>
/// <param name="Weekday">On which weekday, Monday 0.</param>
/// <param name="Shifts">Of a work block bits of the shifts that may not begin it; otherwise the shift of the day before.</param>
/// <param name="Worked">Days worked since the last day off, where some matter.</param>
internal readonly record struct RotaNode(RotaNodeKind Kind, int Weekday, int Shifts, int Worked)
{
    public static RotaNode Rest(int weekday, int last) => new(RotaNodeKind.Rest, weekday, last, 0);

    public static RotaNode Work(int weekday, int closed) => new(RotaNodeKind.Work, weekday, closed, 0);

    public static RotaNode Within(int weekday, int last, int worked) =>
        new(RotaNodeKind.Within, weekday, last, worked);
}
