using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>What a rule costs more, or less, in another roster.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Cost">The difference, never 0.</param>
/// <param name="Sentence">The dearest breach that only the dearer of the two rosters has; null where none is new.</param>
public sealed record RuleChange(string Rule, Money Cost, string? Sentence)
{
    /// <summary>The rules that differ in cost, those that cost more first.</summary>
    internal static IReadOnlyList<RuleChange> Of(Audit before, Audit after)
    {
        var (first, second) = (Costs(before), Costs(after));
        return
        [
            .. first
                .Keys.Union(second.Keys)
                .Select(rule => new RuleChange(
                    rule,
                    second.GetValueOrDefault(rule) - first.GetValueOrDefault(rule),
                    null
                ))
                .Where(change => change.Cost != Money.Zero)
                .OrderByDescending(change => change.Cost)
                .Select(change =>
                    change with
                    {
                        Sentence =
                            change.Cost > Money.Zero
                                ? New(change.Rule, before, after)
                                : New(change.Rule, after, before),
                    }
                ),
        ];
    }

    private static Dictionary<string, Money> Costs(Audit audit) =>
        audit.ByRule.ToDictionary(rule => rule.Rule, rule => rule.Cost, StringComparer.Ordinal);

    private static string? New(string rule, Audit before, Audit after)
    {
        var known = Priced(rule, before).Select(one => one.Sentence).ToHashSet(StringComparer.Ordinal);
        return Priced(rule, after)
            .Where(one => !known.Contains(one.Sentence))
            .MaxBy(one => one.Cost)
            ?.Sentence;
    }

    private static IEnumerable<Violation> Priced(string rule, Audit audit) =>
        audit.Violations.Where(one => one.Rule == rule && !one.IsHard);
}
