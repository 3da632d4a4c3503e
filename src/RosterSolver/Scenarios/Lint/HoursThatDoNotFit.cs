using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A contract whose hours no number of its shifts comes near to.</summary>
internal sealed class HoursThatDoNotFit : LintCheck
{
    private const int MostShifts = 7;
    private const int Near = 120;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        foreach (var group in linted.Scenario.Agents.GroupBy(agent => agent.Contract))
        {
            var paid = linted
                .Scenario.Shifts.Where(group.Key.Allows)
                .Select(shift => shift.PaidMinutes)
                .Distinct()
                .ToList();
            var weeks = Weeks(paid);
            if (paid.Count == 0 || weeks.Count == 0)
                continue;
            var nearest = weeks.MinBy(week => Math.Abs(week - group.Key.WeeklyMinutes));
            if (Math.Abs(nearest - group.Key.WeeklyMinutes) <= Near)
                continue;
            yield return Finding(
                linted.Written.Contracts[group.Key.Id].SpanOf("hours"),
                $"the shifts of {group.Key.Id} come to {nearest / 60m:0.##} hours a week at the nearest, and {group.Key.WeeklyMinutes / 60m:0.##} are agreed",
                "every week would have overtime or unused hours",
                "change the hours, or the length of the shifts; unpaid breaks do not count"
            );
        }
    }

    /// <summary>Every sum of at most seven shifts.</summary>
    private static HashSet<int> Weeks(List<int> paid)
    {
        HashSet<int> sums = [0];
        for (var shift = 0; shift < MostShifts; shift++)
            sums.UnionWith(sums.SelectMany(_ => paid, (sum, minutes) => sum + minutes).ToList());
        sums.Remove(0);
        return sums;
    }
}
