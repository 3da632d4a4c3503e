using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// What a result of a scenario rests on: all that was written of demand, calendar, shifts, contracts, rules and hiring, with its place; prices
/// that hold by default; and allowances that nobody is paid, for none is written.
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
        "calendar",
        "shifts",
        "breaks",
        "rules",
        "matrix",
        "solve",
    ];

    private static readonly string[] ofAgents = ["id", "group", "count", "contract"];

    private static readonly Type[] priced = [typeof(WeeklyHours), typeof(Coverage)];

    /// <summary>The assumptions, those of hiring and pay first.</summary>
    /// <param name="section">What was written.</param>
    /// <param name="rules">The rules that hold, those of law among them.</param>
    public static IReadOnlyList<Assumption> Of(ScenarioSection section, IReadOnlyList<Rule> rules) =>
        [
            .. Assumption
                .Of(section.Origins.Map)
                .Where(one => Place(one) >= 0 && !IsOfOneAgent(one))
                .OrderBy(Place),
            .. rules
                .Where(rule => priced.Contains(rule.GetType()))
                .SelectMany(rule => Defaults(section, rule)),
            .. NotPaid(section),
        ];

    /// <summary>Leave, wishes and the like of single people are no assumptions of the whole; who there is and on what contract is.</summary>
    private static bool IsOfOneAgent(Assumption one) =>
        one.Key.StartsWith("agents", StringComparison.Ordinal)
        && !ofAgents.Contains(one.Key.Split('.')[^1], StringComparer.Ordinal);

    private static int Place(Assumption one) => Array.IndexOf(told, one.Section);

    /// <summary>The options of a rule that are not written, by law or by their defaults, at the place where the rules are.</summary>
    private static IEnumerable<Assumption> Defaults(ScenarioSection section, Rule rule)
    {
        var written = section.Rules?.Find(rule.Key)?.Value as MapNode;
        var holds = RecordNodes.Of(rule);
        return RecordShape
            .Of(rule.GetType())
            .Keys.Where(key => written?.Find(key.Name) is null && key.Doc?.Default is not null)
            .Select(key => new Assumption(
                $"rules.{rule.Key}.{key.Name}",
                holds.Find(key.Name) is { } byLaw
                    ? $"{NodeText.InLine(byLaw.Value)} (by law)"
                    : $"{key.Doc!.Default!.Replace("`", "", StringComparison.Ordinal)} (default)",
                section.KeySpan("rules")
            )
            {
                IsWritten = false,
            });
    }

    /// <summary>
    /// Nights and weekends may well be paid for. Where shifts can fall on them and no allowance is written, it is said that
    /// none is paid.
    /// </summary>
    private static IEnumerable<Assumption> NotPaid(ScenarioSection section)
    {
        const string Rule = "allowances";
        var hasNights = section.Shifts.Any(shift =>
            ShiftBuild.FamilyOf(shift.Key, shift.Value) == ShiftFamily.Night
        );
        foreach (var of in hasNights ? (string[])["night", "weekend"] : ["weekend"])
            if (!IsWritten(section.Rules?.Find(Rule)?.Value, of))
                yield return new($"rules.{Rule}.{of}", "none is paid", section.KeySpan("rules"))
                {
                    IsWritten = false,
                };
    }

    private static bool IsWritten(Node? rule, string option) =>
        rule switch
        {
            MapNode map => map.Find(option) is not null,
            ListNode list => list.Items.Any(one => IsWritten(one, option)),
            _ => false,
        };
}
