using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A search that ends before a roster of that size can be any good.</summary>
internal sealed class ShortSearch : LintCheck
{
    private const int DaysOfPeopleASecond = 60;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        var days = scenario.Agents.Count * scenario.Horizon.Days;
        var least = Math.Min(60, days / DaysOfPeopleASecond);
        if (linted.Written.Solve is { } solve && !scenario.Solve.Repeatable && solve.Time < least)
            yield return Finding(
                solve.SpanOf("time"),
                $"{solve.Time} s for {scenario.Agents.Count} agents and {scenario.Horizon.Days} days",
                "the roster may be far from the best, or missing",
                $"give it {least}s or more"
            );
    }
}
