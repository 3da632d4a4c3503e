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

    /// <summary>The codes with their meaning, for the manual.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Done, "Done."),
        (BadInput, "Bad input: all faults of a stage are printed with file, line and column."),
        (
            Impossible,
            "The rules that must hold contradict each other; which ones, and what would help, is printed."
        ),
        (NoRoster, "No roster was found in the time given."),
        (
            ExpectationFailed,
            "An expectation failed: a roster that was checked breaks a rule that must hold, a test failed, lint --strict found "
                + "something, or the doctor did."
        ),
        (Interrupted, "Interrupted; the best roster so far was kept."),
        (OurFault, "A fault of RosterSolver itself; the roster is withheld."),
    ];
}
