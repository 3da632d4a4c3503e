using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster why</c>: why an agent does on a day what the roster says.</summary>
internal sealed class WhyCommand
{
    private readonly RosterInput input = new();
    private readonly CellOptions cell = new();
    private readonly Option<string> language = PageLanguage.Option();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "why",
            "Say why an agent works what the roster says on a day: what each alternative would break or cost, everybody else as "
                + "they are."
        );
        input.AddTo(command);
        cell.AddTo(command);
        command.Add(language);
        format.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Read(parsed) is not { } plan)
            return ExitCode.BadInput;
        var asked = new Asked(plan.Scenario);
        var found = cell.In(parsed, asked);
        if (RosterInput.Refused(asked) || found is not var (agent, day))
            return ExitCode.BadInput;
        var study = CellStudy.Of(plan, agent, day);
        format.Print(
            parsed,
            () => CellReport.Of(study, PageLanguage.Of(parsed, language)),
            () => CellFile.Json(study),
            () => CellReport.OneLine(study)
        );
        return ExitCode.Done;
    }
}
