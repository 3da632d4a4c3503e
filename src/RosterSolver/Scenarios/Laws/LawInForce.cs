using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>An article of a law that a scenario names, as it holds there.</summary>
/// <param name="Law">The law.</param>
/// <param name="Entry">The article.</param>
/// <param name="Demand">What it demands, tightened where the scenario does so; null where it is only told.</param>
/// <param name="Own">Where the scenario writes the rule itself; null where the law's value holds.</param>
/// <param name="Note">What is assumed; null for nothing.</param>
public sealed record LawInForce(NamedLaw Law, LawEntry Entry, string? Demand, SourceSpan? Own, string? Note)
{
    /// <summary>Why the scenario does without the article; null where it holds.</summary>
    public string? Without => Law.Except.GetValueOrDefault(Entry.Article.Id);

    /// <summary>How firmly it holds here.</summary>
    public LawForce Force { get; private init; } = Entry.Force;

    /// <summary>Every article of every law of a scenario, in their order.</summary>
    public static IReadOnlyList<LawInForce> Of(Scenario scenario) =>
        [.. scenario.Laws.SelectMany(law => law.Law.Articles.Select(entry => Of(scenario, law, entry)))];

    /// <summary>How often a roster breaks it, or what it costs is paid.</summary>
    public int BreachesIn(Audit audit) => audit.Violations.Count(violation => violation.Law == Entry.Article);

    private static LawInForce Of(Scenario scenario, NamedLaw law, LawEntry entry)
    {
        var place = scenario.Rules.ToList().FindIndex(rule => rule.Law == entry.Article);
        var written = place < 0 ? null : scenario.RuleOrigins[place];
        var isOwn = written is not null && written.Map.At.File != LawPreset.FileOf(law.Law.Name);
        return new(
            law,
            entry,
            isOwn ? LawEntry.InWords(scenario.Rules[place].Id, written!.Map) : entry.Demand,
            isOwn ? written!.At : null,
            place < 0 ? null : Assumed(scenario, scenario.Rules[place])
        )
        {
            Force = place < 0 ? entry.Force : LawEntry.ForceOf(scenario.Rules[place]),
        };
    }

    private static string? Assumed(Scenario scenario, Rule rule)
    {
        var known = scenario.HistoryDays + scenario.Horizon.Days;
        return rule is MeanHours mean && known < mean.Weeks * 7
            ? $"of {mean.Weeks} weeks {known / 7m:0.#} are known or planned; the others are taken as the contract says"
            : null;
    }
}
