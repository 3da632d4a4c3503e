using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>An activity for which too few agents have a shift that it fits into, on any of its days.</summary>
internal sealed class ActivityOfNobody : LintCheck
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        foreach (var activity in scenario.Activities)
        {
            List<Shift> fitting =
            [
                .. scenario.Shifts.Where(shift => Fits(activity, shift, scenario.Horizon)),
            ];
            var able = scenario.Agents.Count(agent => fitting.Exists(agent.MayWork));
            if (able >= activity.Group.AtLeast)
                continue;
            yield return Finding(
                linted.Written.Activities![activity.Id].At,
                able == 0
                    ? $"nobody can attend {activity.Id}"
                    : $"{able} can attend {activity.Id}, and a session has at least {activity.Group.AtLeast}",
                "no shift that they may work has room for it on its days and within its window",
                "widen days or window, shorten it, or lower the least of group"
            );
        }
    }

    private static bool Fits(Activity activity, Shift shift, Horizon horizon) =>
        Enumerable
            .Range(0, horizon.Days)
            .Any(day =>
            {
                var range = shift.On(day);
                for (var start = range.Start; start + activity.Minutes <= range.End; start += BreakOrder.Step)
                {
                    if (activity.MayBe(new(start, start + activity.Minutes), horizon))
                        return true;
                }

                return false;
            });
}
