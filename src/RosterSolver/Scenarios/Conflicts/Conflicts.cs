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
        var contradictions = Cores(model, page, possible).Select(words.Of).ToList();
        var relaxations = new RelaxationSearch(scenario, requirements, page, read, possible).Of(
            contradictions
        );
        return new(contradictions, relaxations, possible.Solves, possible.Elapsed);
    }

    private static IEnumerable<ConflictCore> Cores(RosterModel model, ClaimPage page, Possibility possible)
    {
        var left = page.All;
        for (var count = 0; count < MostContradictions; count++)
        {
            if (ConflictSearch.Find(model, page, left, possible) is not { } core)
                yield break;
            yield return core;
            left = [.. left.Except(core.Claims)];
        }
    }
}
