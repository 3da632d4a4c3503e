using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster replan</c>: mends a roster when people do not come, with as few changes as possible.</summary>
internal sealed class ReplanCommand
{
    private const int UsualSeconds = 10;

    private readonly RosterInput input = new();
    private readonly Option<string[]> absent = new("--absent")
    {
        Description = "Who will not come, and when: li-na@12-10..12-11. May stand several times.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string?> budget = new("--budget")
    {
        Description = "Most agents, beside those who are absent, of whom any day changes: 6, or 6-agents.",
    };
    private readonly Option<string?> frozen = new("--frozen")
    {
        Description = "How long from now on nothing changes that then starts, such as 48h.",
    };
    private readonly Option<string?> now = new("--now")
    {
        Description =
            "The moment of the change, such as 2026-12-09T18:00; what has begun stays. Without it the present time where it lies "
            + "within the roster, else the roster's beginning.",
    };
    private readonly Option<decimal?> price = new("--change-price")
    {
        Description =
            "Price of each changed day, in the scenario's currency; without it that of a missing agent-hour.",
    };
    private readonly SearchOptions search = new();
    private readonly Option<bool> apply = new("--apply")
    {
        Description =
            "Write the changes into the roster's file, what it was being kept beside it, and the absences into the file that `absences` of "
            + "the scenario names, or a new one.",
    };
    private readonly PageOptions page = new();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "replan",
            "Mend a roster when people do not come: as few changes as the price of one allows, each with its reason and who is to "
                + "be told. Writes the roster only with --apply."
        );
        input.AddTo(command);
        foreach (var option in new Option[] { absent, budget, frozen, now, price, apply })
            command.Add(option);
        search.AddTo(command);
        page.AddTo(command);
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (input.Read(parsed) is not { } plan)
            return ExitCode.BadInput;
        if (parsed.GetValue(apply) && !KeptRoster.MayReplace(input.File(parsed)!))
            return ExitCode.BadInput;
        var asked = new Asked(plan.Scenario);
        var request = Request(parsed, asked, plan.Scenario);
        if (RosterInput.Refused(asked) || request is null)
            return ExitCode.BadInput;
        var settings = search.Settings(
            plan.Scenario.Solve with
            {
                Time = TimeSpan.FromSeconds(UsualSeconds),
            },
            parsed
        );
        var replan = Search(plan, request, settings, parsed, cancellation);
        if (replan.After is not { } after)
            return Failed(replan, settings, parsed, cancellation);
        var study = ReplanStudy.Of(replan, after);
        if (!study.IsSound)
        {
            SolveFailure.PrintUnsound(study);
            return ExitCode.OurFault;
        }

        if (!page.Write(parsed, language => ReplanPage.Text(study, language)))
            return ExitCode.BadInput;
        format.Print(
            parsed,
            () => ReplanReport.Of(study, page.Language(parsed)),
            () => ReplanFile.Json(study),
            () => ReplanReport.OneLine(study)
        );
        return Apply(study, parsed);
    }

    private ReplanRequest? Request(ParseResult parsed, Asked asked, Scenario scenario)
    {
        var absences = asked.Absences(absent.Name, parsed.GetValue(absent)!);
        var most = parsed.GetValue(budget) is { } words ? asked.Agents(budget.Name, words) : null;
        var minutes = parsed.GetValue(frozen) is { } length ? asked.Minutes(frozen.Name, length) : 0;
        var moment = parsed.GetValue(now) is { } text
            ? asked.Moment(now.Name, text)
            : PresentTime.Within(scenario, now.Name, page.Language(parsed));
        return minutes is { } still
            ? new(
                absences,
                most,
                moment,
                still,
                parsed.GetValue(price) is { } amount ? Money.Of(amount) : null
            )
            : null;
    }

    private Replan Search(
        Plan plan,
        ReplanRequest request,
        SolveSettings settings,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var progress = format.IsQuiet(parsed)
            ? null
            : new ProgressLine(
                Console.Error,
                !Console.IsErrorRedirected,
                settings.Time,
                page.Language(parsed)
            );
        return Replan.Of(plan, request, settings, progress, cancellation);
    }

    private int Failed(
        Replan replan,
        SolveSettings settings,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        if (replan.Outcome.Status != SolveStatus.Impossible)
            return SolveFailure.Print(
                replan.Disturbed.Scenario,
                replan.Outcome,
                cancellation.IsCancellationRequested,
                page.Language(parsed)
            );
        var conflict = Conflict(replan, settings, parsed, cancellation);
        format.Print(
            parsed,
            () => ReplanReport.Impossible(replan, conflict, page.Language(parsed)),
            () => ReplanFile.Impossible(replan, conflict),
            () => ReplanReport.WhyNot(replan, conflict)
        );
        return ExitCode.Impossible;
    }

    private Conflict Conflict(
        Replan replan,
        SolveSettings settings,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var progress = format.IsQuiet(parsed)
            ? null
            : new ProgressLine(
                Console.Error,
                !Console.IsErrorRedirected,
                Conflicts.LongestTime(settings),
                page.Language(parsed)
            );
        return ReplanConflict.Of(replan, settings, Disk.Read, progress, cancellation);
    }

    private int Apply(ReplanStudy study, ParseResult parsed)
    {
        var interrupted = study.Replan.Outcome.Status == SolveStatus.Interrupted;
        if (!parsed.GetValue(apply))
            return interrupted ? ExitCode.Interrupted : ExitCode.Done;
        var language = page.Language(parsed);
        if (!KeptRoster.Replace(input.File(parsed)!, study.After.Roster, language))
            return ExitCode.BadInput;
        if (!Keep(AbsencesKept.Of(study.Replan, Disk.Read), language))
            return ExitCode.BadInput;
        return interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private static bool Keep(AbsencesKept absences, Language language)
    {
        if (absences.Text is { } text)
        {
            if (!Output.File(absences.Path, text))
                return false;
            Console.Error.WriteLine(Sentence.In(language, $"The absence is written to {absences.Path}."));
        }

        if (absences.Words is { } words)
            Console.Error.WriteLine(
                string.Join('\n', words.Split('\n').Select(line => Sentence.In(language, line)))
            );
        return true;
    }
}
