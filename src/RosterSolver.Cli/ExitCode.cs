namespace RosterSolver.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input or the command line has faults; all of them are printed.</summary>
    public const int BadInput = 2;

    /// <summary>The rules contradict each other; what clashes is printed.</summary>
    public const int Impossible = 3;

    /// <summary>No roster was found in the time given.</summary>
    public const int NoRoster = 4;

    /// <summary>The roster that was checked breaks a rule that must hold.</summary>
    public const int ExpectationFailed = 5;

    /// <summary>Interrupted; the best roster so far was kept.</summary>
    public const int Interrupted = 6;

    /// <summary>Our own fault: the audit disagrees with the solver, or something unforeseen happened.</summary>
    public const int OurFault = 70;
}
