using System.CommandLine;
using RosterSolver.Demand;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary><c>roster demand</c>: the agents required and why, without a roster; and what if.</summary>
internal sealed class DemandCommand
{
    private const int Width = 100;

    private static readonly SweepText syntax = new();

    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Option<string[]> sweeps = new("--sweep")
    {
        Description = "Vary aht, volume or service-level: aht=-10%..+10%/5%. Several give every combination.",
    };
    private readonly Option<string?> day = new("--day")
    {
        Description = "The day whose intervals are listed; otherwise that of the peak.",
    };
    private readonly Option<string?> output = new("--out")
    {
        Description = "CSV file to write: every interval, or every combination of the sweeps.",
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON instead of the report." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print one line." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        sweeps.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !syntax.TryParse(token.Value, out _)))
                result.AddError(
                    $"--sweep {token.Value}: {syntax.Objection(token.Value) ?? $"expected {syntax.Expected}"}."
                );
        });
        var command = new Command(
            "demand",
            "Show the agents required, the load, and the target that asked for them."
        )
        {
            scenario,
            sweeps,
            day,
            output,
            language,
            json,
            quiet,
        };
        OneOutput.Require(command, json, quiet);
        OutputPath.Require(output);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ScenarioInput.WithQueues(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        if (!TryDay(parsed, read, out var listed))
            return Refused(
                $"--day {parsed.GetValue(day)}: expected a planned day such as {read.Horizon.Start:yyyy-MM-dd}"
            );
        var varied = Sweeps(parsed);
        if (SweepTable.Objection(read, varied) is { } objection)
            return Refused($"--sweep: {objection}");
        var table = varied.Count > 0 ? SweepTable.Of(read, varied) : null;
        var plan = table?.Unchanged ?? DemandPlan.Of(read);
        if (parsed.GetValue(output) is { } path)
        {
            var text = table is null ? DemandFile.Text(plan) : DemandFile.Text(table);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (OutputFolder.Write(folder, [new(Path.GetFileName(path), text)]) is { } trouble)
                return Refused(trouble);
        }

        if (parsed.GetValue(json))
            Console.Out.Write(DemandSummary.Text(plan, table));
        else if (parsed.GetValue(quiet))
            Console.Out.WriteLine(table is null ? DemandReport.OneLine(plan) : SweepReport.OneLine(table));
        else
            Show(plan, table, listed, parsed);
        return ExitCode.Done;
    }

    private static int Refused(string why)
    {
        Console.Error.WriteLine($"roster: {why}");
        return ExitCode.BadInput;
    }

    private bool TryDay(ParseResult parsed, Scenario read, out int? listed)
    {
        listed = null;
        if (parsed.GetValue(day) is not { } text)
            return true;
        if (!new CalendarDate().TryParse(text, out var date))
            return false;
        listed = read.Horizon.DayOf(date);
        return listed >= 0 && listed < read.Horizon.Days;
    }

    private List<Sweep> Sweeps(ParseResult parsed) =>
        [
            .. (parsed.GetValue(sweeps) ?? []).Select(text =>
                syntax.TryParse(text, out var sweep) ? sweep : throw new InvalidOperationException(text)
            ),
        ];

    private void Show(DemandPlan plan, SweepTable? table, int? listed, ParseResult parsed)
    {
        var spoken = PageLanguage.Of(parsed, language);
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(table is null ? DemandReport.Of(plan, listed, spoken) : SweepReport.Of(table, spoken));
        if (parsed.GetValue(output) is { } path)
            console.WriteLine("\n" + Sentence.In(spoken, $"Written to {path}"));
    }
}
