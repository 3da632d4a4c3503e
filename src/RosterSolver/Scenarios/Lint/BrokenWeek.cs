using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A horizon that begins within a week of which nothing else is known.</summary>
internal sealed class BrokenWeek : LintCheck
{
    private const int Week = 7;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var horizon = linted.Scenario.Horizon;
        if (horizon.Start.DayOfWeek == DayOfWeek.Monday || linted.Written.History is not null)
            yield break;
        var monday = horizon.DateOf(horizon.Mondays().First());
        yield return Finding(
            linted.Written.Horizon.SpanOf("start"),
            $"the planned days begin on a {horizon.Start.DayOfWeek}",
            "hours, overtime and days off count by weeks from Monday, and what was worked before in this one is not known",
            $"begin on {monday:yyyy-MM-dd} or {monday.AddDays(Week):yyyy-MM-dd}, or name the roster before as history"
        );
    }
}
