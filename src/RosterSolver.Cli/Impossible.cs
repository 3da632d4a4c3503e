using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary>What is told of a scenario whose rules contradict each other: why, what would help, and the least bad roster.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Settings">How it was solved.</param>
/// <param name="Output">Where the result goes.</param>
/// <param name="Relax">Number of the change to be written as a scenario, from 1; null for none.</param>
internal sealed record Impossible(Scenario Scenario, SolveSettings Settings, ResultOutput Output, int? Relax)
{
    /// <summary>Finds out, and tells.</summary>
    public int Tell(Outcome outcome, CancellationToken cancellation)
    {
        Console.Error.WriteLine($"{Scenario.Name}: {outcome.InWords}");
        var conflict = Conflicts.Of(Scenario, Settings, Disk.Read, cancellation);
        foreach (var contradiction in conflict.Contradictions)
            Console.Error.WriteLine($"  {contradiction.Sentence}");
        if (
            Planner.LeastBroken(Scenario, outcome, conflict) is { } plan
            && !Output.Write(Report.Of(plan, Manifest.Here(Settings)))
        )
            return ExitCode.BadInput;
        return Relax is { } number ? WriteChange(conflict, number) : ExitCode.Impossible;
    }

    private int WriteChange(Conflict conflict, int number)
    {
        if (number > conflict.Relaxations.Count)
        {
            Console.Error.WriteLine(
                $"roster: --relax {number}: {conflict.Relaxations.Count} changes were found"
            );
            return ExitCode.BadInput;
        }

        var file = Relaxation.FileFor(Scenario.File, number);
        var text = conflict.Relaxations[number - 1].Text(Scenario.File);
        var folder = Path.GetDirectoryName(file) is { Length: > 0 } named ? named : ".";
        if (OutputFolder.Write(folder, [new(Path.GetFileName(file), text)]) is { } trouble)
        {
            Console.Error.WriteLine($"roster: {trouble}");
            return ExitCode.BadInput;
        }

        Console.Error.WriteLine($"Written to {file}; solve it with: roster solve {file}");
        return ExitCode.Impossible;
    }
}
