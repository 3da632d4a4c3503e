using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Finds out which rules contradict each other. First whole rules are left out, then weeks, agents and days, at last
/// single claims, as long as what is left stays impossible: QuickXplain (Junker 2004) over groups, each question a plain solve of
/// the claims that are kept. A question that time leaves open counts as "possible", so what is found is a conflict
/// whenever it ends, only perhaps a larger one than need be.
/// </summary>
internal sealed class ConflictSearch
{
    private readonly RosterModel model;
    private readonly Possibility possible;
    private readonly ClaimPage page;
    private readonly List<HashSet<Claim>> foundPossible = [];
    private bool isSure = true;

    private ConflictSearch(RosterModel model, ClaimPage page, Possibility possible)
    {
        this.model = model;
        this.page = page;
        this.possible = possible;
    }

    /// <summary>A conflict among some claims; null when there is none, or none was confirmed in the time.</summary>
    /// <param name="model">The page on which the rules have written.</param>
    /// <param name="page">Its claims.</param>
    /// <param name="among">Those to look at.</param>
    /// <param name="possible">Asks the solver.</param>
    public static ConflictCore? Find(
        RosterModel model,
        ClaimPage page,
        IReadOnlyList<Claim> among,
        Possibility possible
    ) => new ConflictSearch(model, page, possible).Find(among);

    private ConflictCore? Find(IReadOnlyList<Claim> claims)
    {
        if (!IsImpossible(claims))
            return null;
        claims = Narrow(claims, claim => (claim.Rule, claim.Side, claim.Queue));
        var needsAllRules = isSure;
        claims = Narrow(claims, claim => claim.Monday);
        claims = Narrow(claims, claim => claim.Agent);
        claims = Narrow(claims, claim => claim.Day);
        claims = Narrow(claims, claim => claim);
        return possible.IsConfirmedImpossible(page.Keeping(claims))
            ? new(claims, isSure, NeedsPast(claims), possible.Of(page.KeepingManyShifts(claims)) == true)
            {
                NeedsAllRules = needsAllRules,
            }
            : null;
    }

    /// <summary>What is a part of something possible is possible too, and not asked again.</summary>
    private bool IsImpossible(IEnumerable<Claim> claims)
    {
        var kept = claims.ToHashSet();
        if (foundPossible.Exists(kept.IsSubsetOf))
            return false;
        bool? answer = possible.IsOver ? null : possible.Of(page.Keeping(kept));
        if (answer == true)
            foundPossible.Add(kept);
        isSure &= answer is not null;
        return answer == false;
    }

    /// <summary>Leaves out as many groups as can be left out.</summary>
    private List<Claim> Narrow<TKey>(IReadOnlyList<Claim> claims, Func<Claim, TKey> key)
    {
        var groups = claims.GroupBy(key).Select(group => group.ToList()).ToList();
        var kept = groups.Count == 1 ? groups : Explain([], groups, isNew: false);
        var order = kept.SelectMany(group => group).ToHashSet();
        return [.. claims.Where(order.Contains)];
    }

    /// <summary>The groups that are needed beside what is kept anyway; the two together are impossible.</summary>
    private List<List<Claim>> Explain(List<List<Claim>> kept, List<List<Claim>> groups, bool isNew)
    {
        if (isNew && IsImpossible(kept.SelectMany(group => group)))
            return [];
        if (groups.Count == 1)
            return groups;
        var half = groups.Count / 2;
        var (first, second) = (groups[..half], groups[half..]);
        var later = Explain([.. kept, .. first], second, isNew: true);
        var earlier = Explain([.. kept, .. later], first, isNew: later.Count > 0);
        return [.. earlier, .. later];
    }

    private bool NeedsPast(IReadOnlyList<Claim> claims)
    {
        if (model.Brief.HistoryDays == 0)
            return false;
        var agents = model.Brief.Agents.Select(agent => agent with { History = [] });
        var anew = new ClaimPage(model.On(model.Brief with { Agents = [.. agents], HistoryDays = 0 }));
        return possible.Of(anew.Keeping(claims)) == true;
    }
}
