using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>Finds out why a scenario has no roster.</summary>
public static class Conflicts
{
    private const int MostContradictions = 3;

    private static readonly TimeSpan leastTime = TimeSpan.FromSeconds(10);

    /// <summary>The contradictions and what would do away with them.</summary>
    /// <param name="scenario">A scenario without a roster.</param>
    /// <param name="settings">Time, at least ten seconds are taken; seed.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    /// <param name="cancellation">Ends the search; what has been found is kept.</param>
    public static Conflict Of(
        Scenario scenario,
        SolveSettings settings,
        ReadFile read,
        CancellationToken cancellation = default
    )
    {
        var requirements = scenario.Requirements();
        var model = RosterModel.Of(scenario.BriefFor(requirements), scenario.Rules);
        var page = new ClaimPage(model);
        var time = settings.Time > leastTime ? settings.Time : leastTime;
        var possible = new Possibility(settings with { Time = time }, cancellation);
        var words = new ConflictWords(scenario, page);
        var contradictions = new ConflictCores(model, page, possible)
            .Find()
            .Take(MostContradictions)
            .Select(words.Of)
            .ToList();
        var relaxations = new RelaxationSearch(scenario, requirements, page, read, possible).Of(
            contradictions
        );
        return new(contradictions, relaxations, possible.Solves, possible.Elapsed);
    }
}
