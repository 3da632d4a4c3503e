using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary>Solves several scenarios with their progress on standard error.</summary>
/// <param name="jobs">How many at a time.</param>
/// <param name="quiet">Whether to show no progress.</param>
/// <param name="language">The language of what is told on standard error.</param>
internal sealed class SeriesRun(int jobs, bool quiet, Language language)
{
    /// <summary>Whether it is told why a scenario has no roster, and what would help, as `roster solve` does.</summary>
    public bool ExplainsConflicts { get; init; }

    /// <summary>The exit code where there is not a plan for each.</summary>
    public int Failure { get; private set; } = ExitCode.NoRoster;

    /// <summary>The exit code where there is.</summary>
    public int Success { get; private set; } = ExitCode.Done;

    /// <summary>A plan for each, those that are there already taken as they are; null where one has none.</summary>
    public IReadOnlyList<Plan>? Plans(IReadOnlyList<SeriesItem> asked, CancellationToken cancellation) =>
        Found(asked, cancellation) is { } found && found.All(plan => plan is not null)
            ? [.. found.OfType<Plan>()]
            : null;

    /// <summary>
    /// A plan for each, those that are there already taken as they are, or null for what has none, which is told; null in
    /// all where solver and audit disagree on one.
    /// </summary>
    public IReadOnlyList<Plan?>? Found(IReadOnlyList<SeriesItem> asked, CancellationToken cancellation)
    {
        var solved = new Queue<(Outcome Outcome, Plan? Plan)>(
            Solve([.. asked.Where(one => one.Known is null)], cancellation)
        );
        var outcomes = solved.Select(each => each.Outcome).ToList();
        var plans = new List<Plan?>();
        foreach (var one in asked)
        {
            var (outcome, plan) = one.Known is { } known ? (null, known) : solved.Dequeue();
            plans.Add(plan);
            if (plan is not null)
                continue;
            if (ExplainsConflicts && outcome!.Status == SolveStatus.Impossible)
                Impossible.Explain(one.Scenario, outcome, one.Settings, quiet, language, cancellation);
            else
                SolveFailure.Print(one.Scenario, outcome!, cancellation.IsCancellationRequested, language);
        }

        return Judge([.. plans.OfType<Plan>()], outcomes) ? plans : null;
    }

    /// <summary>The outcomes in the order of what is asked; whoever asks judges them.</summary>
    /// <param name="asked">What is to be solved.</param>
    /// <param name="cancellation">Ends the searches.</param>
    /// <param name="done">Told of each that has ended, by its place; from several threads.</param>
    public IReadOnlyList<(Outcome Outcome, Plan? Plan)> Solve(
        IReadOnlyList<SeriesItem> asked,
        CancellationToken cancellation,
        Action<int, Plan>? done = null
    )
    {
        var lines = new List<ProgressLine>();
        var solved = Series.Solve(
            [.. asked.Select(one => (one.Scenario, one.Settings, one.Start))],
            jobs,
            place => Progress(asked[place].Name, place, asked.Count, asked[place].Settings, lines),
            (place, result) =>
            {
                if (result.Plan is { IsSound: true } plan)
                    done?.Invoke(place, plan);
            },
            cancellation
        );
        foreach (var line in lines)
            line.Dispose();
        return solved;
    }

    private bool Judge(IReadOnlyList<Plan> plans, IReadOnlyList<Outcome> outcomes)
    {
        if (outcomes.Any(outcome => outcome.Status == SolveStatus.Impossible))
            Failure = ExitCode.Impossible;
        if (outcomes.Any(outcome => outcome.Status == SolveStatus.Interrupted))
            Success = ExitCode.Interrupted;
        var unsound = plans.Where(plan => !plan.IsSound).ToList();
        unsound.ForEach(SolveFailure.PrintUnsound);
        if (unsound.Count > 0)
            Failure = ExitCode.OurFault;
        return unsound.Count == 0;
    }

    private ProgressLine? Progress(
        string name,
        int place,
        int count,
        SolveSettings settings,
        List<ProgressLine> lines
    )
    {
        if (quiet)
            return null;
        lock (lines)
        {
            if (jobs == 1 && lines.Count > 0)
                lines[^1].Dispose();
            var terminal = !Console.IsErrorRedirected && jobs == 1;
            lines.Add(new(Console.Error, terminal, settings.Time, language, $"{place + 1}/{count} {name}  "));
            return lines[^1];
        }
    }
}

/// <summary>A scenario to be solved in a series.</summary>
/// <param name="Name">What its progress is called.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Settings">How to search.</param>
/// <param name="Start">A roster to begin with; null for none.</param>
/// <param name="Known">Its plan, where there is one already.</param>
internal sealed record SeriesItem(
    string Name,
    Scenario Scenario,
    SolveSettings Settings,
    Domain.Roster? Start = null,
    Plan? Known = null
);
