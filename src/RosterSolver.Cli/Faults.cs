using RosterSolver.Domain;

namespace RosterSolver.Cli;

/// <summary>Prints the faults of an input to standard error.</summary>
internal static class Faults
{
    /// <summary>One line a fault, then how many; returns the exit code for bad input.</summary>
    public static int Print(IReadOnlyList<ScenarioError> errors)
    {
        foreach (var error in errors)
            Console.Error.WriteLine(error);
        Console.Error.WriteLine(errors.Count == 1 ? "1 fault" : $"{errors.Count} faults");
        return ExitCode.BadInput;
    }
}
