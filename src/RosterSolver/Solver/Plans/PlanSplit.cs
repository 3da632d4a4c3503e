using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Splits the counts of a class over blocks of a few members, half by half, so that each half can keep its own limits as
/// far as counts tell: a block is then small enough for its people to be named exactly.
/// </summary>
internal sealed class PlanSplit(RosterModel model, int membersOfBlock, Money price)
{
    private static readonly TimeSpan MostForSplit = TimeSpan.FromSeconds(4);

    /// <summary>How far a half's count may lie from its share.</summary>
    private const int Leeway = 1;

    /// <summary>The share of a split's cost that may be left unproven.</summary>
    private const double Gap = 0.02;

    /// <summary>The blocks of a class, together at the class's counts as nearly as their limits allow.</summary>
    public IReadOnlyList<HeadCounts> Blocks(HeadCounts whole, CancellationToken cancellation)
    {
        if (whole.Like.Members.Count <= membersOfBlock || cancellation.IsCancellationRequested)
            return [whole];
        var order = Sorted(whole.Like);
        var halves = Halves(
            whole,
            whole.Like.Part([.. order.Where((_, place) => place % 2 == 0)]),
            whole.Like.Part([.. order.Where((_, place) => place % 2 == 1)])
        );
        return [.. halves.AsParallel().AsOrdered().SelectMany(half => Blocks(half, cancellation))];
    }

    /// <summary>Members who can do alike stand beside each other, so that dealing them makes halves alike.</summary>
    private List<int> Sorted(LikeAgents like) =>
        [
            .. like
                .Members.OrderBy(member => model.Brief.Agents[member].Contract.Id, StringComparer.Ordinal)
                .ThenBy(member => like.DaysOpen(member).Count)
                .ThenBy(member => string.Join(' ', like.DaysOpen(member).Order()), StringComparer.Ordinal),
        ];

    private IReadOnlyList<HeadCounts> Halves(HeadCounts whole, LikeAgents one, LikeAgents other)
    {
        using var mip = new MpModel(whole: true, price);
        var share = (double)one.Members.Count / whole.Like.Members.Count;
        var ones = ClassRows.Write(mip, model, one, choice => Near(mip, whole[choice] * share));
        var others = ClassRows.Write(mip, model, other, choice => Near(mip, whole[choice] * (1 - share)));
        foreach (var choice in ones.Keys.Union(others.Keys))
        {
            var counts = new List<(Variable, double)>
            {
                (mip.Count(price: price.Units), 1),
                (mip.Count(price: price.Units), -1),
            };
            if (ones.TryGetValue(choice, out var here))
                counts.Add((here, 1));
            if (others.TryGetValue(choice, out var there))
                counts.Add((there, 1));
            mip.Equal(counts, whole[choice]);
        }

        return mip.Solve(MostForSplit, Gap).HasValues
            ? [HeadCounts.Read(one, ones), HeadCounts.Read(other, others)]
            : [Rounded(whole, one, share, up: true), Rounded(whole, other, 1 - share, up: false)];
    }

    private static Variable Near(MpModel mip, double people) =>
        mip.Between(Math.Max(0, (int)Math.Floor(people) - Leeway), (int)Math.Ceiling(people) + Leeway);

    /// <summary>The share of a half when no split was found: halves are rounded up and down in turn.</summary>
    private static HeadCounts Rounded(HeadCounts whole, LikeAgents half, double share, bool up) =>
        new(
            half,
            whole
                .Heads.Select(
                    (pair, place) => (pair.Key, People: pair.Value * share, Up: up == (place % 2 == 0))
                )
                .ToDictionary(
                    pair => pair.Key,
                    pair => (int)(pair.Up ? Math.Ceiling(pair.People) : Math.Floor(pair.People))
                )
        );
}
