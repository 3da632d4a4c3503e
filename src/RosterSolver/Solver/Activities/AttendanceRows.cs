using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Activities in the aggregate model: how many people of a skill set begin at each time, taken off the phone; what is due
/// in a week, or its price. Groups, and who is in a shift at all, are left out, so that it relaxes the roster.
/// </summary>
internal sealed class AttendanceRows(MpModel mip, RosterModel model, IReadOnlyList<PresentTerms> present)
{
    /// <summary>Writes the rows, and takes those who attend off those present.</summary>
    public void Write()
    {
        foreach (
            var week in model
                .Limits.OfType<AttendanceLimit>()
                .GroupBy(limit => (limit.Activity, limit.Monday, limit.Price))
        )
        {
            var times = new SessionTimes(week.Key.Activity, model.Brief).OfWeek(week.Key.Monday).ToList();
            var due = week.ToDictionary(limit => limit.Agent, limit => limit.Due);
            foreach (var (index, set) in model.SkillSets.Index())
            {
                var people = set.Agents.Sum(agent => due.GetValueOrDefault(agent));
                AddWeek(times, people, week.Key.Price!.Value.Units, present[index].Decided);
            }
        }
    }

    private void AddWeek(
        IReadOnlyList<TimeRange> times,
        int due,
        double price,
        IReadOnlyList<List<(Variable, double)>> present
    )
    {
        var counts = times.Select(time => (Time: time, Count: mip.Amount())).ToList();
        mip.Equal(
            [
                .. counts.Select(begins => (begins.Count, 1.0)),
                (mip.Amount(price: price), 1),
                (mip.Amount(price: price), -1),
            ],
            due
        );
        foreach (var (time, count) in counts)
        {
            foreach (var (interval, minutes) in PhoneTime.Of(time, model.Brief.Horizon))
                present[interval].Add((count, -minutes));
        }
    }
}
