using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Conflicts of which no two share a claim, one after the other: first those of one agent alone, for they are small and
/// found fast whatever the size of the roster, then those of all together, beginning around what a roster breaks that breaks
/// as little as was possible.
/// </summary>
/// <param name="model">The page on which the rules have written.</param>
/// <param name="page">Its claims.</param>
/// <param name="possible">Asks the solver.</param>
/// <param name="leastBad">The roster that breaks as little as was possible; null where none is known.</param>
internal sealed class ConflictCores(
    RosterModel model,
    ClaimPage page,
    Possibility possible,
    Roster? leastBad = null
)
{
    private readonly BreachSurroundings? surroundings = leastBad is null
        ? null
        : new(page.BrokenIn(leastBad));

    /// <summary>The conflicts, until no more is found or time ends.</summary>
    public IEnumerable<ConflictCore> Find()
    {
        IReadOnlyList<Claim> left = page.All;
        var alone = model.Agents.TakeWhile(_ => !possible.IsOver).Select(Of).OfType<ConflictCore>();
        foreach (var alike in alone.GroupBy(Rules))
        {
            var core = Together([.. alike]);
            left = [.. left.Except(core.Claims)];
            yield return core;
        }

        while (Next(left) is { } core)
        {
            if (core.Claims.Count == 1)
                core = WithLike(core, left);
            left = [.. left.Except(core.Claims)];
            yield return core;
        }
    }

    private ConflictCore? Next(IReadOnlyList<Claim> left) =>
        (surroundings?.Among(left) ?? [])
            .Append(left)
            .TakeWhile(_ => !possible.IsOver)
            .Select(among => ConflictSearch.Find(model, page, among, possible))
            .FirstOrDefault(core => core is not null);

    private static string Rules(ConflictCore core) =>
        string.Join(' ', core.Claims.Select(claim => (claim.Rule, claim.Side)).Distinct());

    private static ConflictCore Together(IReadOnlyList<ConflictCore> alike) =>
        alike.Count == 1
            ? alike[0]
            : new(
                [.. alike.SelectMany(core => core.Claims)],
                alike.All(core => core.IsMinimal),
                alike.Any(core => core.NeedsPast),
                alike.Any(core => core.NeedsOneShift)
            )
            {
                IsOfEachAgent = true,
                NeedsAllRules = alike.All(core => core.NeedsAllRules),
            };

    /// <summary>The agents who cannot be given any roster, as CP-SAT claims; those who were asked about before time ended.</summary>
    public IEnumerable<int> Stuck() =>
        model.Agents.TakeWhile(_ => !possible.IsOver).Where(agent => IsStuck(Alone(agent)));

    /// <summary>Whether one of some agents cannot be given any roster, as CP-SAT claims and the model with prices confirms.</summary>
    /// <param name="agents">Their indices.</param>
    public bool IsAnyRefuted(IEnumerable<int> agents) =>
        agents
            .TakeWhile(_ => !possible.IsOver)
            .Select(Alone)
            .Any(alone => IsStuck(alone) && IsConfirmed(alone));

    /// <summary>The conflict of an agent alone; null where there is none, or none was confirmed in the time.</summary>
    public ConflictCore? Of(int agent)
    {
        var alone = Alone(agent);
        if (!IsStuck(alone))
            return null;
        var own = new ClaimPage(alone);
        return ConflictSearch.Find(alone, own, own.All, possible) is { } core
            ? core with
            {
                Claims = [.. core.Claims.Select(claim => claim with { Agent = agent })],
            }
            : null;
    }

    private bool IsConfirmed(RosterModel alone)
    {
        var own = new ClaimPage(alone);
        return possible.IsConfirmedImpossible(own.Keeping(own.All));
    }

    private bool IsStuck(RosterModel alone)
    {
        var own = new ClaimPage(alone);
        return own.All.Count > 0 && possible.Of(own.Keeping(own.All)) == false;
    }

    /// <summary>The agent as if there were nobody else and nothing to do.</summary>
    private RosterModel Alone(int agent) =>
        model
            .On(
                model.Brief with
                {
                    Agents = [model.Brief.Agents[agent]],
                    Queues = [],
                    Heads = [],
                    Activities = [],
                }
            )
            .With((limit, _) => limit is PersonLimit ? limit : null);

    /// <summary>
    /// Where a claim cannot hold even alone, those of its rule that cannot either: found by a roster that breaks the rule as
    /// little as possible, each then asked for by itself.
    /// </summary>
    private ConflictCore WithLike(ConflictCore core, IReadOnlyList<Claim> left)
    {
        var only = core.Claims[0];
        var like = left.Where(claim =>
                (claim.Rule, claim.Side, claim.Queue) == (only.Rule, only.Side, only.Queue)
            )
            .ToList();
        if (possible.Cheapest(page.Stretching(like, [])) is not { } roster)
            return core;
        var broken = page.BrokenIn(roster).ToHashSet();
        var alone = like.Where(claim =>
                claim == only || (broken.Contains(claim) && possible.Of(page.Keeping([claim])) == false)
            )
            .ToList();
        return core with { Claims = alone, IsEachAlone = alone.Count > 1 };
    }
}
