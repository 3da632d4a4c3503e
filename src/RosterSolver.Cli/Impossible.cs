using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using Spectre.Console;

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
        Console.Error.WriteLine($"{Scenario.Name}: {Sentence.In(Output.Language, outcome.InWords)}");
        var conflict = Found(
            Scenario,
            outcome,
            Settings,
            Output.Quiet || Output.Json,
            Output.Language,
            cancellation
        );
        foreach (var contradiction in conflict.Contradictions)
            Console.Error.WriteLine($"  {Sentence.In(Output.Language, contradiction.Sentence)}");
        if (Planner.LeastBroken(Scenario, outcome, conflict) is not { } plan)
            Print(conflict, Output.Language);
        else if (!Output.Write(Report.Of(plan, Manifest.Here(Settings))))
            return ExitCode.BadInput;
        return Relax is { } number ? WriteChange(conflict, number) : ExitCode.Impossible;
    }

    /// <summary>Why there is no roster, with progress on standard error while that is being found out.</summary>
    public static Conflict Found(
        Scenario scenario,
        Outcome outcome,
        SolveSettings settings,
        bool quiet,
        Language language,
        CancellationToken cancellation
    )
    {
        using var progress = quiet
            ? null
            : new ProgressLine(
                Console.Error,
                !Console.IsErrorRedirected,
                Conflicts.LongestTime(settings),
                language
            );
        return Conflicts.Of(scenario, outcome.Conflict, settings, Disk.Read, progress, cancellation);
    }

    /// <summary>Tells on standard error why a scenario has no roster, and what would help, without its least bad roster.</summary>
    public static void Explain(
        Scenario scenario,
        Outcome outcome,
        SolveSettings settings,
        bool quiet,
        Language language,
        CancellationToken cancellation
    )
    {
        if (
            Found(scenario, outcome, settings, quiet, language, cancellation)
            is not { Contradictions.Count: > 0 } conflict
        )
        {
            SolveFailure.Print(scenario, outcome, cancellation.IsCancellationRequested, language);
            return;
        }

        Console.Error.WriteLine($"{scenario.Name}: {Sentence.In(language, outcome.InWords)}");
        Print(conflict, language);
    }

    private static void Print(Conflict conflict, Language language)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        console.Profile.Width = ResultOutput.Width;
        console.Write(ConflictReport.Of(conflict, language));
        console.WriteLine();
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

        Console.Error.WriteLine(
            Sentence.In(Output.Language, $"Written to {file}; solve it with: roster solve {file}")
        );
        return ExitCode.Impossible;
    }
}
