using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster cover</c>: who could stand in for an agent on a day.</summary>
internal sealed class CoverCommand
{
    private readonly RosterInput input = new();
    private readonly CellOptions cell = new();
    private readonly Option<string[]> absent = new("--absent")
    {
        Description =
            "Who else will not come, and when: li-na@12-10..12-11. May stand several times; they are not asked.",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "cover",
            "Rank who could stand in for an agent on a day: who is free, who could move, who could stay longer; with cost, rules, "
                + "fairness and overtime."
        );
        input.AddTo(command);
        cell.AddTo(command);
        command.Add(absent);
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
        var others = asked.Absences(absent.Name, parsed.GetValue(absent) ?? []);
        if (RosterInput.Refused(asked) || found is not var (agent, day))
            return ExitCode.BadInput;
        if (plan.Roster.Of(agent).FirstOrDefault(worked => worked.Day == day) is not { } shift)
        {
            var why =
                agent.HasAgreedLeave(day) ? "has leave"
                : agent.Absent.Contains(day) ? "is absent"
                : "is off";
            Console.Error.WriteLine(
                $"roster: {agent.Id} {why} on {plan.Scenario.Horizon.DayName(day)} and has no shift: there is nothing to cover"
            );
            return ExitCode.BadInput;
        }

        var study = CoverStudy.Of(plan, agent, shift, others);
        format.Print(
            parsed,
            () => CoverReport.Of(study, PageLanguage.Of(parsed, language)),
            () => CoverFile.Json(study),
            () => CoverReport.OneLine(study)
        );
        return ExitCode.Done;
    }
}
