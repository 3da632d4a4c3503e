using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// What must hold, cut into claims, and models in which only some of them are kept. That an agent starts one shift a day is
/// no claim: it is kept, unless the question is whether it matters.
/// </summary>
internal sealed class ClaimPage
{
    private readonly RosterModel hard;
    private readonly Claim?[] claims;

    /// <summary>Cuts the limits of a model that must hold.</summary>
    public ClaimPage(RosterModel model)
    {
        hard = model.With((limit, _) => Demands(limit) ? limit.Times(0) : null);
        claims =
        [
            .. hard.Limits.Zip(
                hard.Writers,
                (limit, rule) =>
                    limit.Rule == Rule.IdOf(typeof(OneShiftADay))
                        ? null
                        : Claim.Of(limit, rule, model.Brief.Horizon)
            ),
        ];
        All = [.. claims.OfType<Claim>().Distinct()];
    }

    /// <summary>Every claim, in the order of the limits.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The model in which these must hold and nothing costs.</summary>
    public RosterModel Keeping(IEnumerable<Claim> kept) => Stretching([], kept);

    /// <summary>As <see cref="Keeping"/>, and an agent may start several shifts a day.</summary>
    public RosterModel KeepingManyShifts(IEnumerable<Claim> kept)
    {
        var holding = kept.ToHashSet();
        return Put(claim => claim is not null && holding.Contains(claim) ? limit => limit : null);
    }

    /// <summary>The model in which some must hold, and the breach of others costs a unit for each minute of work.</summary>
    public RosterModel Stretching(IEnumerable<Claim> stretched, IEnumerable<Claim> kept)
    {
        var (priced, holding) = (stretched.ToHashSet(), kept.ToHashSet());
        return Put(claim =>
            claim is null || holding.Contains(claim) ? limit => limit
            : priced.Contains(claim) ? limit => limit.Stretched()
            : null
        );
    }

    /// <summary>The limits of a claim.</summary>
    public IEnumerable<Limit> LimitsOf(Claim claim) =>
        hard.Limits.Zip(claims).Where(pair => pair.Second == claim).Select(pair => pair.First);

    private RosterModel Put(Func<Claim?, Func<Limit, Limit>?> put)
    {
        var place = 0;
        return hard.With((limit, _) => put(claims[place++])?.Invoke(limit));
    }

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
