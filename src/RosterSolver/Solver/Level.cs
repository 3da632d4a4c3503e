using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Rules whose costs are added up before a roster is compared on the next level.</summary>
internal sealed class Level
{
    private readonly IReadOnlyList<Limit> limits;

    private Level(IReadOnlyList<string> rules, RosterModel model)
    {
        Rules = rules;
        limits = [.. model.Limits.Where(limit => rules.Contains(limit.Rule))];
        Grain = Divisor.Of(limits.Select(CostRange.Grain));
        MostCost = limits.Sum(limit => CostRange.Most(limit, model.Brief));
    }

    /// <summary>The levels asked for; priced rules that are not named make up the last.</summary>
    public static IReadOnlyList<Level> Of(RosterModel model, IReadOnlyList<IReadOnlyList<string>> asked)
    {
        var named = asked.SelectMany(rules => rules).ToHashSet(StringComparer.Ordinal);
        var others = model
            .Limits.Where(limit => !named.Contains(limit.Rule) && CostRange.Most(limit, model.Brief) > 0)
            .Select(limit => limit.Rule)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var levels = asked.Select(rules => new Level(rules, model));
        return others.Count == 0 ? [.. levels] : [.. levels, new(others, model)];
    }

    /// <summary>Ids of the rules.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Every cost of the level is a multiple of this, in units of money; at least 1.</summary>
    public long Grain { get; }

    /// <summary>A cost that no roster exceeds, in units of money.</summary>
    public double MostCost { get; }

    /// <summary>What a roster costs on this level.</summary>
    public Money CostIn(Roster roster)
    {
        var chosen = new Choices(roster);
        return limits.Select(limit => limit.CostIn(chosen)).Total();
    }
}
