using System.CommandLine;
using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster why-not</c>: forces another shift on a day, solves again, and says what that changes.</summary>
internal sealed class WhyNotCommand
{
    /// <summary>The share of the time in which the nearest roster is looked for.</summary>
    private const double ShareForNearest = 0.3;

    /// <summary>The share in which the roster is mended around that day with nothing forced; what is left is for a bound, all being free.</summary>
    private const double ShareForEased = 0.15;

    private static readonly TimeSpan leastTime = TimeSpan.FromSeconds(1);

    private readonly RosterInput input = new();
    private readonly CellOptions cell = new();
    private readonly Option<string> shift = new("--shift")
    {
        Description = "What is forced: a template, a start of one such as late@15:15, or off.",
        Required = true,
    };
    private readonly SearchOptions search = new();
    private readonly Option<string> language = PageLanguage.Option();
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
        command.Add(language);
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
        return Forced(plan, pinned.Value, agent, day, wanted, parsed, cancellation);
    }

    private int Forced(
        Plan plan,
        EditedScenario pinned,
        Agent agent,
        int day,
        string wanted,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        var settings = search.Settings(plan.Scenario.Solve, parsed);
        var clock = Stopwatch.StartNew();
        var what = $"{wanted} for {agent.Id} on {plan.Scenario.Horizon.DayName(day)}";
        if (Alone(pinned, agent, settings, parsed, cancellation) is { } own)
            return Impossible(own, what, $"what {agent.Id} alone has to keep forbids it", parsed);
        var under = plan.Under(pinned.Scenario, plan.Roster.Assignments);
        var near = Replan.Around(under, day, Part(settings, ShareForNearest), cancellation: cancellation);
        if (near.Outcome.Status == SolveStatus.Impossible)
            return Impossible(pinned, near.Outcome, settings, what, parsed, cancellation);
        var eased = Replan.Around(plan, day, Part(settings, ShareForEased), cancellation: cancellation);
        var mended = Under(pinned.Scenario, plan, near);
        var left = settings.Time - clock.Elapsed;
        var (outcome, best) = Solve(
            pinned.Scenario,
            settings with
            {
                Time = left > leastTime ? left : leastTime,
            },
            mended?.Roster,
            parsed,
            cancellation
        );
        if (best is not null)
            return Told(
                ForcedCell.Of((agent.Id, day), plan, mended, best, Under(plan.Scenario, plan, eased)),
                what,
                parsed
            );
        return outcome.Status == SolveStatus.Impossible
            ? Impossible(pinned, outcome, settings, what, parsed, cancellation)
            : SolveFailure.Print(
                pinned.Scenario,
                outcome,
                cancellation.IsCancellationRequested,
                PageLanguage.Of(parsed, language)
            );
    }

    private static SolveSettings Part(SolveSettings settings, double share) =>
        settings with
        {
            Time = settings.Time * share,
        };

    /// <summary>The mended roster under a scenario in which changes have no price; null where none was found.</summary>
    private static Plan? Under(Scenario scenario, Plan plan, Replan replan) =>
        replan.After is { } after ? plan.Under(scenario, after.Roster.Assignments) : null;

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
            : new ProgressLine(
                Console.Error,
                !Console.IsErrorRedirected,
                settings.Time,
                PageLanguage.Of(parsed, language)
            );
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
            () => ForcedReport.Of(forced, what, PageLanguage.Of(parsed, language)),
            () => ForcedFile.Json(forced, what),
            () => ForcedReport.OneLine(forced, what)
        );
        return forced.Best.Outcome!.Status == SolveStatus.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    /// <summary>What the agent alone has to keep that forbids it; null where nothing does.</summary>
    private Conflict? Alone(
        EditedScenario pinned,
        Agent agent,
        SolveSettings settings,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var progress = Progress(settings, parsed);
        return Conflicts.OfAgent(pinned.Scenario, agent.Id, settings, pinned.Read, progress, cancellation);
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
        using var progress = Progress(settings, parsed);
        var conflict = Conflicts.Of(
            pinned.Scenario,
            outcome.Conflict,
            settings,
            pinned.Read,
            progress,
            cancellation
        );
        progress?.Dispose();
        return Impossible(conflict, what, "rules that must hold forbid it", parsed);
    }

    private ProgressLine? Progress(SolveSettings settings, ParseResult parsed) =>
        format.IsQuiet(parsed)
            ? null
            : new(
                Console.Error,
                !Console.IsErrorRedirected,
                Conflicts.LongestTime(settings),
                PageLanguage.Of(parsed, language)
            );

    private int Impossible(Conflict found, string what, string why, ParseResult parsed)
    {
        var conflict = PinnedScenario.AsAsked(found, what);
        format.Print(
            parsed,
            () => ForcedReport.Impossible(conflict, what, why, PageLanguage.Of(parsed, language)),
            () => ForcedFile.Impossible(what, conflict),
            () =>
                $"{what}: impossible: "
                + string.Join("; ", conflict.Contradictions.Select(one => one.Sentence))
        );
        return ExitCode.Impossible;
    }
}
