using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// What must hold, cut into claims, and models in which only some of them are kept. That an agent starts one shift a day is
/// no claim: it is kept, unless the question is whether it matters.
/// </summary>
internal sealed class ClaimPage
{
    private readonly RosterModel hard;
    private readonly IReadOnlyList<Claim>[] claims;
    private readonly ILookup<Claim, Limit> limits;

    /// <summary>Cuts the limits of a model that must hold.</summary>
    public ClaimPage(RosterModel model)
    {
        hard = model.With((limit, _) => Demands(limit) ? limit.Times(0) : null);
        claims =
        [
            .. hard.Limits.Zip(
                hard.Writers,
                (limit, rule) => IsOneShift(limit) ? [] : Claim.Of(limit, rule, model.Brief.Horizon)
            ),
        ];
        limits = hard
            .Limits.Zip(claims)
            .SelectMany(pair => pair.Second.Select(claim => (Claim: claim, Limit: pair.First)))
            .ToLookup(pair => pair.Claim, pair => pair.Limit);
        All = [.. limits.Select(group => group.Key)];
    }

    /// <summary>Every claim, in the order of the limits.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The planner's name of a queue.</summary>
    public string QueueName(int queue) => hard.Brief.Queues[queue].Queue;

    /// <summary>The model in which these must hold and nothing costs.</summary>
    public RosterModel Keeping(IEnumerable<Claim> kept) => Stretching([], kept);

    /// <summary>As <see cref="Keeping"/>, and an agent may start several shifts a day.</summary>
    public RosterModel KeepingManyShifts(IEnumerable<Claim> kept) =>
        Stretching([], kept).With((limit, _) => IsOneShift(limit) ? null : limit);

    /// <summary>The model in which some must hold, and the breach of others costs a unit for each minute of work.</summary>
    public RosterModel Stretching(IEnumerable<Claim> stretched, IEnumerable<Claim> kept)
    {
        var (priced, holding) = (stretched.ToHashSet(), kept.ToHashSet());
        var place = 0;
        return hard.With((limit, _) => Put(limit, claims[place++], holding, priced));
    }

    /// <summary>The claims that a roster breaks, in the order of the limits.</summary>
    public IReadOnlyList<Claim> BrokenIn(Roster roster)
    {
        var chosen = new Choices(roster);
        return
        [
            .. hard
                .Limits.Zip(claims)
                .SelectMany(pair =>
                    pair.First is SharedCoverageLimit shared ? Missed(shared, pair.Second, roster)
                    : pair.First.BreachIn(chosen) > 0 ? pair.Second
                    : []
                )
                .Distinct(),
        ];
    }

    /// <summary>Agent-minutes that a floor asks for; none for another claim.</summary>
    public IEnumerable<long> FloorsOf(Claim claim) =>
        limits[claim]
            .Select(limit =>
                limit switch
                {
                    CoverageLimit coverage => coverage.Floor,
                    SharedCoverageLimit shared => FloorIn(shared, claim),
                    _ => 0,
                }
            )
            .Where(floor => floor > 0);

    private static Limit? Put(
        Limit limit,
        IReadOnlyList<Claim> own,
        HashSet<Claim> kept,
        HashSet<Claim> priced
    )
    {
        if (limit is SharedCoverageLimit shared)
            return own.Any(claim => kept.Contains(claim) || priced.Contains(claim))
                ? Put(shared, own, kept, priced)
                : null;
        return own is not [var claim] || kept.Contains(claim) ? limit
            : priced.Contains(claim) ? limit.Stretched()
            : null;
    }

    private static SharedCoverageLimit Put(
        SharedCoverageLimit shared,
        IReadOnlyList<Claim> own,
        HashSet<Claim> kept,
        HashSet<Claim> priced
    )
    {
        var floors = own.ToDictionary(claim => (claim.Queue, claim.Interval));
        return shared.With(
            (queue, interval, row) =>
                !floors.TryGetValue((queue, interval), out var claim) ? QueueRow.Nothing
                : kept.Contains(claim) ? QueueRow.Nothing with { Required = row.Floor, Floor = row.Floor }
                : priced.Contains(claim) ? row.Stretched()
                : QueueRow.Nothing
        );
    }

    private static IEnumerable<Claim> Missed(
        SharedCoverageLimit shared,
        IReadOnlyList<Claim> floors,
        Roster roster
    )
    {
        var shares = shared.Shares(roster);
        return floors.Where(claim =>
            shares.Minutes(claim.Queue!.Value, claim.Interval!.Value) < FloorIn(shared, claim)
        );
    }

    private static long FloorIn(SharedCoverageLimit shared, Claim claim) =>
        shared.Queues[claim.Queue!.Value].Rows[claim.Interval!.Value].Floor;

    private static bool IsOneShift(Limit limit) => limit.Rule == Rule.IdOf(typeof(OneShiftADay));

    /// <summary>Whether a limit must hold; of activities the shifts are free, and a floor of nothing asks for nothing.</summary>
    private static bool Demands(Limit limit) =>
        limit switch
        {
            SessionLimit => false,
            CoverageLimit coverage => coverage.Floor > 0,
            SharedCoverageLimit shared => shared.Queues.Any(queue => queue.Rows.Any(row => row.Floor > 0)),
            _ => limit.IsHard,
        };
}
