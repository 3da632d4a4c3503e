using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary>Solves several scenarios with their progress on standard error.</summary>
/// <param name="jobs">How many at a time.</param>
/// <param name="quiet">Whether to show no progress.</param>
internal sealed class SeriesRun(int jobs, bool quiet)
{
    /// <summary>Whether it is told why a scenario has no roster, and what would help, as `roster solve` does.</summary>
    public bool ExplainsConflicts { get; init; }

    /// <summary>The exit code where there is not a plan for each.</summary>
    public int Failure { get; private set; } = ExitCode.NoRoster;

    /// <summary>The exit code where there is.</summary>
    public int Success { get; private set; } = ExitCode.Done;

    /// <summary>A plan for each, those that are there already taken as they are; null where one has none.</summary>
    public IReadOnlyList<Plan>? Plans(
        IReadOnlyList<(string Name, Scenario Scenario, SolveSettings Settings, Plan? Known)> asked,
        CancellationToken cancellation
    )
    {
        var open = asked.Where(one => one.Known is null).ToList();
        var lines = new List<ProgressLine>();
        var solved = Series.Solve(
            [.. open.Select(one => (one.Scenario, one.Settings))],
            jobs,
            place => Progress(open[place].Name, place, open.Count, open[place].Settings, lines),
            cancellation
        );
        foreach (var line in lines)
            line.Dispose();
        var plans = new List<Plan>();
        var next = 0;
        foreach (var one in asked)
        {
            var (outcome, plan) = one.Known is { } known ? (null, known) : solved[next++];
            if (plan is not null)
                plans.Add(plan);
            else if (ExplainsConflicts && outcome!.Status == SolveStatus.Impossible)
                Impossible.Explain(one.Scenario, outcome, one.Settings, quiet, cancellation);
            else
                SolveFailure.Print(one.Scenario, outcome!, cancellation.IsCancellationRequested);
        }

        return Judge(plans, asked.Count, [.. solved.Select(each => each.Outcome)]) ? plans : null;
    }

    private bool Judge(IReadOnlyList<Plan> plans, int asked, IReadOnlyList<Outcome> outcomes)
    {
        if (outcomes.Any(outcome => outcome.Status == SolveStatus.Impossible))
            Failure = ExitCode.Impossible;
        if (outcomes.Any(outcome => outcome.Status == SolveStatus.Interrupted))
            Success = ExitCode.Interrupted;
        var unsound = plans.Where(plan => !plan.IsSound).ToList();
        unsound.ForEach(SolveFailure.PrintUnsound);
        if (unsound.Count > 0)
            Failure = ExitCode.OurFault;
        return plans.Count == asked && unsound.Count == 0;
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
            lines.Add(new(Console.Error, terminal, settings.Time, $"{place + 1}/{count} {name}  "));
            return lines[^1];
        }
    }
}
