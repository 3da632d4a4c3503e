using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// What a result of a scenario rests on: all that was written of demand, contracts, rules and hiring, with its place; prices
/// that hold by default; and costs that are not written and therefore not counted.
/// </summary>
internal static class AssumptionBuild
{
    private static readonly string[] told =
    [
        "hiring",
        "contracts",
        "agents",
        "horizon",
        "demand",
        "rules",
        "matrix",
        "solve",
    ];

    private static readonly string[] ofAgents = ["id", "group", "count", "contract"];

    private static readonly Type[] priced = [typeof(WeeklyHours), typeof(Coverage)];

    /// <summary>The assumptions, those of hiring and pay first.</summary>
    public static IReadOnlyList<Assumption> Of(ScenarioSection section) =>
        [
            .. Assumption
                .Of(section.Origins.Map)
                .Where(one => Place(one) >= 0 && !IsOfOneAgent(one))
                .OrderBy(Place),
            .. priced.SelectMany(rule => Defaults(section, rule)),
            .. NotCounted(section),
        ];

    /// <summary>Leave, wishes and the like of single people are no assumptions of the whole; who there is and on what contract is.</summary>
    private static bool IsOfOneAgent(Assumption one) =>
        one.Key.StartsWith("agents", StringComparison.Ordinal)
        && !ofAgents.Contains(one.Key.Split('.')[^1], StringComparer.Ordinal);

    private static int Place(Assumption one) => Array.IndexOf(told, one.Key.Split('.', '#')[0]);

    /// <summary>The options of a rule that are not written, by their defaults, at the place where the rules are.</summary>
    private static IEnumerable<Assumption> Defaults(ScenarioSection section, Type type)
    {
        var rule = Rule.IdOf(type);
        var written = section.Rules?.Find(rule)?.Value as MapNode;
        return RecordShape
            .Of(type)
            .Keys.Where(key => written?.Find(key.Name) is null && key.Doc?.Default is not null)
            .Select(key => new Assumption(
                $"rules.{rule}.{key.Name}",
                $"{key.Doc!.Default!.Replace("`", "", StringComparison.Ordinal)} (default)",
                section.KeySpan("rules")
            ));
    }

    /// <summary>On-cost that is not written may well be paid, so it is said that it is not counted.</summary>
    private static IEnumerable<Assumption> NotCounted(ScenarioSection section) =>
        section
            .Contracts.Where(contract => contract.Value.OnCost is null)
            .Select(contract => new Assumption(
                $"contracts.{contract.Key}.on-cost",
                "not written, so none is counted",
                contract.Value.At
            ));
}
