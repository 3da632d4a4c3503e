using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A wish for a day that is not planned: nobody will look at it.</summary>
internal sealed class WishOutsideTheHorizon : LintCheck
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var horizon = linted.Scenario.Horizon;
        foreach (var agent in linted.Written.People)
        {
            foreach (var wish in agent.Wishes ?? [])
            {
                if ((wish.Off ?? wish.Work) is not { } days || IsPlanned(days, horizon))
                    continue;
                yield return Finding(
                    wish.SpanOf(wish.Off is null ? "work" : "off"),
                    $"the wish for {days} lies outside the planned days, {horizon.Start:yyyy-MM-dd} to "
                        + $"{horizon.DateOf(horizon.Days - 1):yyyy-MM-dd}",
                    "it is neither granted nor refused",
                    "correct the date, or take the wish out"
                );
            }
        }
    }

    private static bool IsPlanned(DateRange days, Horizon horizon) =>
        horizon.DayOf(days.Last) >= 0 && horizon.DayOf(days.First) < horizon.Days;
}
