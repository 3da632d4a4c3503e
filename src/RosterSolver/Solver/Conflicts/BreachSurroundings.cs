namespace RosterSolver.Solver;

/// <summary>
/// Where to look first for a contradiction in a large roster: around what the least bad roster breaks, as something there
/// cannot be kept. One breach of each rule is looked at, with ever more of what lies around it; a small set is answered in
/// a fraction of the time that all claims take, and names what a planner sees broken.
/// </summary>
/// <param name="broken">The claims that the least bad roster breaks, in the order of the limits.</param>
internal sealed class BreachSurroundings(IReadOnlyList<Claim> broken)
{
    /// <summary>Rules whose breaches are looked at.</summary>
    private const int MostRules = 3;

    /// <summary>Sets of claims, the most promising first; none of all of them.</summary>
    /// <param name="left">The claims that may take part.</param>
    public IEnumerable<IReadOnlyList<Claim>> Among(IReadOnlyList<Claim> left)
    {
        var open = left.ToHashSet();
        var spots = broken
            .Where(open.Contains)
            .DistinctBy(claim => (claim.Rule, claim.Side, claim.Queue))
            .Take(MostRules);
        return from spot in spots
            from around in Around(spot, left)
            where around.Count < left.Count
            select around;
    }

    /// <summary>Its day, then with it what people may work in the week, then all of the week.</summary>
    private static IEnumerable<IReadOnlyList<Claim>> Around(Claim spot, IReadOnlyList<Claim> left)
    {
        if (spot.Monday is null)
            yield break;
        if (spot.Day is { } day)
        {
            yield return [.. left.Where(claim => claim.Day == day)];
            yield return
            [
                .. left.Where(claim => claim.Day == day || (claim.Agent is not null && IsNear(claim))),
            ];
        }

        yield return [.. left.Where(IsNear)];

        bool IsNear(Claim claim) => claim.Monday is null || claim.Monday == spot.Monday;
    }
}
