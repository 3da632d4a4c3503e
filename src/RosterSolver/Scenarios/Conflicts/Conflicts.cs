using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>Finds out why a scenario has no roster.</summary>
public static class Conflicts
{
    private const int MostContradictions = 3;

    /// <summary>The share of the time in which contradictions are looked for; what is left is for changes that help.</summary>
    private const double ShareOfContradictions = 0.6;

    /// <summary>How many times as long as the solve the search takes, up to <see cref="Enough"/>.</summary>
    private const int TimesAsLong = 10;

    /// <summary>Beyond it the search takes no longer than the solve.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(60);

    /// <summary>Longest wall time that is taken: ten times that of the solve up to a minute, or that of the solve.</summary>
    public static TimeSpan LongestTime(SolveSettings settings) =>
        settings.Time >= Enough ? settings.Time
        : settings.Time * TimesAsLong < Enough ? settings.Time * TimesAsLong
        : Enough;

    /// <summary>
    /// The contradictions alone, of a scenario that stands in no file, so that no change of a text can be tried.
    /// </summary>
    /// <param name="scenario">A scenario without a roster.</param>
    /// <param name="leastBad">The roster that breaks as little as was possible; null where none is known.</param>
    /// <param name="settings">Time, seed.</param>
    /// <param name="progress">Told of every question that is put to the solver.</param>
    /// <param name="cancellation">Ends the search; what has been found is kept.</param>
    public static Conflict OfNoFile(
        Scenario scenario,
        Roster? leastBad,
        SolveSettings settings,
        IProgress<ConflictProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var model = RosterModel.Of(scenario.BriefFor(scenario.Requirements()), scenario.Rules);
        var possible = new Possibility(settings with { Time = LongestTime(settings) }, cancellation)
        {
            Progress = progress,
        };
        return new(
            Contradictions(scenario, model, new(model), possible, leastBad),
            [],
            possible.Solves,
            possible.Elapsed
        );
    }

    /// <summary>The contradictions and what would do away with them.</summary>
    /// <param name="scenario">A scenario without a roster.</param>
    /// <param name="leastBad">The roster that breaks as little as was possible; null where none is known.</param>
    /// <param name="settings">Time, seed.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    /// <param name="progress">Told of every question that is put to the solver.</param>
    /// <param name="cancellation">Ends the search; what has been found is kept.</param>
    public static Conflict Of(
        Scenario scenario,
        Roster? leastBad,
        SolveSettings settings,
        ReadFile read,
        IProgress<ConflictProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        Explained(
            scenario,
            (model, page, possible) => Contradictions(scenario, model, page, possible, leastBad),
            settings,
            read,
            progress,
            cancellation
        );

    /// <summary>
    /// What an agent alone has to keep that cannot all hold, whatever the others do: a question of one person, which is answered at
    /// once where that of everybody takes minutes.
    /// </summary>
    /// <param name="scenario">A scenario.</param>
    /// <param name="agent">The agent's id.</param>
    /// <param name="settings">Time, seed.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    /// <param name="progress">Told of every question that is put to the solver.</param>
    /// <param name="cancellation">Ends the search; what has been found is kept.</param>
    /// <returns>Null where the agent alone could be given a roster, or nothing was proven in the time.</returns>
    public static Conflict? OfAgent(
        Scenario scenario,
        string agent,
        SolveSettings settings,
        ReadFile read,
        IProgress<ConflictProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var index = scenario.Agents.Index().First(one => one.Item.Id == agent).Index;
        var found = Explained(scenario, Alone, settings, read, progress, cancellation);
        return found.Contradictions.Count > 0 ? found : null;

        IReadOnlyList<Contradiction> Alone(RosterModel model, ClaimPage page, Possibility possible) =>
            new ConflictCores(model, page, possible).Of(index) is { } core
                ? [new ConflictWords(scenario, page).Of(core)]
                : [];
    }

    private static Conflict Explained(
        Scenario scenario,
        Func<RosterModel, ClaimPage, Possibility, IReadOnlyList<Contradiction>> contradictions,
        SolveSettings settings,
        ReadFile read,
        IProgress<ConflictProgress>? progress,
        CancellationToken cancellation
    )
    {
        var requirements = scenario.Requirements();
        var model = RosterModel.Of(scenario.BriefFor(requirements), scenario.Rules);
        var page = new ClaimPage(model);
        var time = LongestTime(settings);
        var first = Asking(time * ShareOfContradictions);
        var found = contradictions(model, page, first);
        var then = Asking(time - first.Elapsed);
        var relaxations = new RelaxationSearch(scenario, requirements, page, read, then).Of(found);
        return new(found, relaxations, first.Solves + then.Solves, first.Elapsed + then.Elapsed);

        Possibility Asking(TimeSpan longest) =>
            new(settings with { Time = longest }, cancellation) { Progress = progress };
    }

    private static IReadOnlyList<Contradiction> Contradictions(
        Scenario scenario,
        RosterModel model,
        ClaimPage page,
        Possibility possible,
        Roster? leastBad
    )
    {
        var words = new ConflictWords(scenario, page);
        return
        [
            .. new ConflictCores(model, page, possible, leastBad)
                .Find()
                .Take(MostContradictions)
                .Select(words.Of),
        ];
    }
}
