using System.CommandLine;
using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary><c>roster why-not</c>: forces another shift on a day, solves again, and says what that changes.</summary>
internal sealed class WhyNotCommand
{
    /// <summary>The share of the time in which the nearest roster is looked for; what is left is for a bound, all being free.</summary>
    private const double ShareForNearest = 0.4;

    private static readonly TimeSpan leastTime = TimeSpan.FromSeconds(1);

    private readonly RosterInput input = new();
    private readonly CellOptions cell = new();
    private readonly Option<string> shift = new("--shift")
    {
        Description = "What is forced: a template, a start of one such as late@15:15, or off.",
        Required = true,
    };
    private readonly SearchOptions search = new();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "why-not",
            "Force another shift, or a day off, solve again from the roster, and say what changes in cost, coverage, fairness "
                + "and rules; or prove that it cannot be."
        );
        input.AddTo(command);
        cell.AddTo(command);
        command.Add(shift);
        search.AddTo(command);
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (input.Read(parsed) is not { } plan)
            return ExitCode.BadInput;
        var asked = new Asked(plan.Scenario);
        var found = cell.In(parsed, asked);
        var wanted = asked.Shift(shift.Name, parsed.GetRequiredValue(shift));
        if (RosterInput.Refused(asked) || found is not var (agent, day) || wanted is null)
            return ExitCode.BadInput;
        if (Needless(plan, agent, day, wanted) is { } sentence)
        {
            Console.Error.WriteLine($"roster: {sentence}");
            return ExitCode.BadInput;
        }

        var date = plan.Scenario.Horizon.DateOf(day);
        var pinned = PinnedScenario.Of(plan.Scenario, agent.Id, date, wanted, Disk.Read);
        if (!pinned.Ok)
            return Faults.Print(pinned.Errors);
        var settings = search.Settings(plan.Scenario.Solve, parsed);
        var clock = Stopwatch.StartNew();
        var what = $"{wanted} for {agent.Id} on {plan.Scenario.Horizon.DayName(day)}";
        var near = Near(plan, pinned.Value.Scenario, day, settings, cancellation);
        if (near.Outcome.Status == SolveStatus.Impossible)
            return Impossible(pinned.Value, near.Outcome, settings, what, parsed, cancellation);
        var mended = near.After is { } after
            ? plan.Under(pinned.Value.Scenario, after.Roster.Assignments)
            : null;
        var left = settings.Time - clock.Elapsed;
        var (outcome, best) = Solve(
            pinned.Value.Scenario,
            settings with
            {
                Time = left > leastTime ? left : leastTime,
            },
            mended?.Roster,
            parsed,
            cancellation
        );
        if (best is not null)
            return Told(ForcedCell.Of((agent.Id, day), plan, mended, best), what, parsed);
        return outcome.Status == SolveStatus.Impossible
            ? Impossible(pinned.Value, outcome, settings, what, parsed, cancellation)
            : SolveFailure.Print(pinned.Value.Scenario, outcome, cancellation.IsCancellationRequested);
    }

    /// <summary>Why there is nothing to force; null where there is.</summary>
    private static string? Needless(Plan plan, Agent agent, int day, string wanted)
    {
        var date = plan.Scenario.Horizon.DayName(day);
        if (agent.Leave.Contains(day))
            return $"{agent.Id} has leave on {date}, and on a day of leave no shift is given; without the leave in the scenario it "
                + "can be asked";
        var worked = plan.Roster.Of(agent).Where(one => one.Day == day).Select(one => one.Shift).ToList();
        if (wanted == Pins.DayOff)
            return worked.Count == 0 ? $"{agent.Id} is off on {date} already" : null;
        return worked.Any(one => wanted == one.Template || wanted == one.Id)
            ? $"{agent.Id} works {wanted} on {date} already"
            : null;
    }

    /// <summary>The roster with the day forced in which each further change is worth the price of one.</summary>
    private static Replan Near(
        Plan plan,
        Scenario pinned,
        int day,
        SolveSettings settings,
        CancellationToken cancellation
    ) =>
        Replan.Around(
            plan.Under(pinned, plan.Roster.Assignments),
            day,
            settings with
            {
                Time = settings.Time * ShareForNearest,
            },
            cancellation: cancellation
        );

    private (Outcome, Plan?) Solve(
        Scenario pinned,
        SolveSettings settings,
        Roster? start,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var progress = format.IsQuiet(parsed)
            ? null
            : new ProgressLine(Console.Error, !Console.IsErrorRedirected, settings.Time);
        return Planner.Solve(pinned, settings, progress, start, cancellation);
    }

    private int Told(ForcedCell forced, string what, ParseResult parsed)
    {
        if (!forced.Best.IsSound || forced.Forced.Plan.Audit.Hard.Any())
        {
            SolveFailure.PrintUnsound(forced.Best);
            return ExitCode.OurFault;
        }

        format.Print(
            parsed,
            () => ForcedReport.Of(forced, what),
            () => ForcedFile.Json(forced, what),
            () => ForcedReport.OneLine(forced, what)
        );
        return forced.Best.Outcome!.Status == SolveStatus.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private int Impossible(
        EditedScenario pinned,
        Outcome outcome,
        SolveSettings settings,
        string what,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var progress = format.IsQuiet(parsed)
            ? null
            : new ProgressLine(Console.Error, !Console.IsErrorRedirected, Conflicts.LongestTime(settings));
        var conflict = PinnedScenario.WithoutThePin(
            Conflicts.Of(pinned.Scenario, outcome.Conflict, settings, pinned.Read, progress, cancellation)
        );
        progress?.Dispose();
        format.Print(
            parsed,
            () =>
                new Rows(
                    new Markup(
                        $"[bold]{$"{what}: impossible: rules that must hold forbid it".EscapeMarkup()}.[/]"
                    ),
                    Spectre.Console.Text.Empty,
                    ConflictReport.OfNoFile(conflict)
                ),
            () => ForcedFile.Impossible(what, conflict),
            () =>
                $"{what}: impossible: "
                + string.Join("; ", conflict.Contradictions.Select(one => one.Sentence))
        );
        return ExitCode.Impossible;
    }
}
