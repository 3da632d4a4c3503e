using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>The rules of the laws that a scenario names, laid beneath its own.</summary>
/// <param name="laws">The laws.</param>
/// <param name="own">The scenario's own rules, and those that always hold.</param>
/// <param name="findings">What is looser than the law goes there.</param>
/// <param name="errors">Faults of options that only show together.</param>
internal sealed class LawBuild(
    IReadOnlyList<NamedLaw> laws,
    IReadOnlyList<WrittenRule> own,
    LawFindings findings,
    List<ScenarioError> errors
)
{
    private readonly List<WrittenRule> rules = [.. own];
    private readonly List<WrittenRule> added = [];

    /// <summary>All rules in the order of their names; those of law cite their article.</summary>
    public IReadOnlyList<WrittenRule> Rules()
    {
        foreach (var law in laws)
        {
            foreach (var entry in law.Articles.Where(entry => entry.Rule is not null))
            {
                if (RuleCatalogue.Describe(entry.Rule!.GetType()).Always)
                    LayUnder(law, entry);
                else
                    Add(law, entry);
            }
        }

        return
        [
            .. rules
                .Concat(added)
                .OrderBy(written => Rule.IdOf(written.Rule.GetType()), StringComparer.Ordinal),
        ];
    }

    /// <summary>A rule that always holds has one set of options: what the scenario does not write is the law's.</summary>
    private void LayUnder(NamedLaw law, LawEntry entry)
    {
        foreach (var (place, written) in rules.Index().ToList())
        {
            if (written.Rule.GetType() != entry.Rule!.GetType())
                continue;
            IsLooser(law, entry, written);
            var at = written.Origins?.At ?? law.At;
            var options = written.Origins is { } origins
                ? (MapNode)Overlay.Merge(entry.Options!, origins.Map)
                : entry.Options!;
            if (new Binder(errors).Bind(entry.Rule.GetType(), options, at) is not { } bound)
                continue;
            foreach (var (option, why) in ((Rule)bound.Value).Objections())
                errors.Add(new(bound.Origins.SpanOf(option), why));
            rules[place] = new((Rule)bound.Value with { Law = entry.Article }, bound.Origins);
        }
    }

    /// <summary>
    /// The law's rule holds, unless one of the scenario that is at least as strict, for everybody, says the same: then
    /// that one cites the article.
    /// </summary>
    private void Add(NamedLaw law, LawEntry entry)
    {
        var isCovered = false;
        foreach (var (place, written) in rules.Index().ToList())
        {
            if (!Strictness.IsSameDemand(written.Rule, entry.Rule!))
                continue;
            var isLooser = IsLooser(law, entry, written);
            var isForAll = written.Rule is not PersonRule { IsForAll: false };
            if (
                isCovered
                || !isForAll
                || (entry.Force == LawForce.MustHold && (isLooser || written.Rule.Price is not null))
            )
                continue;
            isCovered = true;
            rules[place] = written with { Rule = written.Rule with { Law = entry.Article } };
        }

        if (!isCovered)
            added.Add(new(entry.Rule!, new(law.At, entry.Options!)));
    }

    private bool IsLooser(NamedLaw law, LawEntry entry, WrittenRule written)
    {
        var options = Strictness.Looser(written.Rule, entry.Rule!).ToList();
        foreach (var (option, said, bound, way) in options)
            findings.Add(
                law,
                entry,
                written.Origins!.SpanOf(option),
                $"{written.Rule.Id} ({option}: {said}) is looser than {bound}",
                $"at {(way == When.Less ? "most" : "least")} {bound}"
            );

        return options.Count > 0;
    }
}
