using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A file of another kind than the one asked for. Its keys would all be unknown, which says less than what it is and which command
/// reads it.
/// </summary>
internal static class OtherDocument
{
    /// <summary>What stands where a scenario is meant; null for a scenario, sound or not.</summary>
    public static ScenarioError? InsteadOfScenario(MapNode text)
    {
        if (text.Find("horizon") is not null)
            return null;
        return Found(text, "plan", "a staffing plan", "plan")
            ?? Found(text, "rota", "a brief for a cyclic rota", "rota")
            ?? Found(text, "rule-tests", "a file of rule tests", "test");
    }

    private static ScenarioError? Found(MapNode text, string key, string kind, string command) =>
        text.Find(key)?.KeyAt is { } at
            ? new(at, $"this is {kind}, which roster {command} reads", "a scenario")
            : null;
}
