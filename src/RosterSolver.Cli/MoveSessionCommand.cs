using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster move-session</c>: when else the people of a training session can have it, and writes that.</summary>
internal sealed class MoveSessionCommand
{
    private readonly RosterInput input = new();
    private readonly Option<string> session = new("--session")
    {
        Description =
            "The session: training@12-09, or training@12-09T10:00 where there are several that day.",
        Required = true,
    };
    private readonly Option<string?> on = new("--on")
    {
        Description = "The days on which it could be: 12-10, or 12-10..12-11. Without it all but its own.",
    };
    private readonly Option<string?> to = new("--to")
    {
        Description = "The time of those offered that is meant: 12-10T09:00. Without it the best.",
    };
    private readonly Option<string?> now = new("--now")
    {
        Description =
            "The moment of the change, such as 2026-12-09T18:00; nobody whose shift has begun then is asked to come. Without it the "
            + "present time where it lies within the roster, else the roster's beginning.",
    };
    private readonly Option<bool> apply = new("--apply")
    {
        Description =
            "Write the session at that time into the roster's file, what it was being kept beside it.",
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "move-session",
            "Say when else the people of a training session can have it, such as when the trainer is ill: their shifts and breaks "
                + "stay. Writes the roster only with --apply."
        );
        input.AddTo(command);
        foreach (var option in new Option[] { session, on, to, now, apply, language })
            command.Add(option);
        format.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Read(parsed) is not { } plan)
            return ExitCode.BadInput;
        if (parsed.GetValue(apply) && !KeptRoster.MayReplace(input.File(parsed)!))
            return ExitCode.BadInput;
        var asked = new Asked(plan.Scenario);
        var sessions = new AskedSession(plan);
        var (meant, fault) = sessions.Find(session.Name, parsed.GetRequiredValue(session));
        var days = parsed.GetValue(on) is { } written ? asked.Days(on.Name, written) : null;
        var moment = parsed.GetValue(now) is { } text
            ? asked.Moment(now.Name, text)
            : PresentTime.Within(plan.Scenario, now.Name, PageLanguage.Of(parsed, language));
        if (fault is not null)
            Console.Error.WriteLine($"roster: {fault}");
        if (RosterInput.Refused(asked) || meant is null)
            return ExitCode.BadInput;
        var horizon = plan.Scenario.Horizon;
        var own = meant.Range.Start / Horizon.Day;
        var move = SessionMove.Of(
            plan,
            meant,
            days ?? [.. Enumerable.Range(0, horizon.Days).Where(day => day != own)],
            moment?.MinuteOf(horizon) ?? 0
        );
        return Told(move, sessions, parsed);
    }

    private int Told(SessionMove move, AskedSession sessions, ParseResult parsed)
    {
        var chosen = parsed.GetValue(to) is { } time
            ? move.Offers.FirstOrDefault(offer => sessions.IsAt(offer.Range, time))
            : move.Best;
        if (chosen is null && parsed.GetValue(to) is { } wanted)
        {
            Console.Error.WriteLine(
                $"roster: {to.Name} {wanted}: the session is not offered then; expected a time of those that are listed without {to.Name}"
            );
            return ExitCode.BadInput;
        }

        format.Print(
            parsed,
            () => SessionMoveReport.Of(move, PageLanguage.Of(parsed, language)),
            () => SessionMoveFile.Json(move),
            () => SessionMoveReport.OneLine(move)
        );
        if (chosen is null)
            return ExitCode.Impossible;
        return
            !parsed.GetValue(apply)
            || KeptRoster.Replace(input.File(parsed)!, chosen.Plan.Roster, PageLanguage.Of(parsed, language))
            ? ExitCode.Done
            : ExitCode.BadInput;
    }
}
