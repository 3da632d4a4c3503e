using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// A scenario as text that reads back as the same scenario: whole, with what it extends, and without what holds anyway. It is
/// made of the bound records, so what was read from YAML, JSON or a workbook can be written as each of them.
/// </summary>
public static class ScenarioText
{
    /// <summary>As YAML.</summary>
    public static string Yaml(Scenario scenario) => NodeText.Of(Nodes(scenario));

    /// <summary>As JSON, which is read wherever a scenario is.</summary>
    public static string Json(Scenario scenario) => NodeJson.Of(Nodes(scenario));

    /// <summary>As the sheets of a workbook, which is read wherever a scenario is.</summary>
    public static IReadOnlyList<ScenarioSheet> Sheets(Scenario scenario) => ScenarioSheet.Of(Nodes(scenario));

    private static MapNode Nodes(Scenario scenario)
    {
        var section =
            scenario.Written ?? throw new ArgumentException("a scenario that was read", nameof(scenario));
        return RecordNodes.Of(section.Rules is null ? section : section with { Rules = Rules(scenario) });
    }

    /// <summary>The rules that are written, laws by their names.</summary>
    private static MapNode Rules(Scenario scenario)
    {
        var own = scenario
            .Rules.Zip(scenario.RuleOrigins)
            .Where(written => written.Second is { } origins && !origins.IsElsewhere)
            .Select(written => written.First);
        var laws = scenario.Written?.Rules?.Find(NamedLaw.Key);
        return new(
            scenario.Written!.Rules!.At,
            [.. laws is null ? [] : new[] { laws }, .. RuleNodes.Of(own).Entries]
        );
    }
}
