using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Activities in the aggregate model: how many people of a skill set begin at each time, taken off the phone; what is due
/// in a week, or its price. Groups, and who is in a shift at all, are left out, so that it relaxes the roster.
/// </summary>
internal sealed class AttendanceRows
{
    private readonly RosterModel model;
    private readonly List<Begun> begun = [];

    /// <summary>Writes the rows, and takes those who attend off those present.</summary>
    public AttendanceRows(MpModel mip, RosterModel model, IReadOnlyList<PresentTerms> present)
    {
        this.model = model;
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
                AddWeek(mip, times, people, (double)week.Key.Price!.Value.Units, index, present[index]);
            }
        }
    }

    private void AddWeek(
        MpModel mip,
        IReadOnlyList<TimeRange> times,
        int due,
        double price,
        int set,
        PresentTerms present
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
                present.Decided[interval].Add((count, -minutes));
        }

        begun.Add(new(set, counts));
    }

    /// <summary>
    /// The agent-minutes of a solution that are away, by queue and interval, in whole people: of a week the largest parts
    /// are rounded up until the people are as many. A person of several skills is missed where most agents are required.
    /// </summary>
    public IReadOnlyList<int[]> Minutes()
    {
        var brief = model.Brief;
        var minutes = brief.Queues.Select(_ => new int[brief.Horizon.Intervals]).ToList();
        foreach (var week in begun.Where(week => model.SkillSets[week.Set].Queues.Count > 0))
        {
            foreach (var (time, people) in week.Rounded().Where(begins => begins.People > 0))
            {
                foreach (var (interval, shared) in PhoneTime.Of(time, brief.Horizon))
                    minutes[Missed(model.SkillSets[week.Set], interval)][interval] += people * shared;
            }
        }

        return minutes;
    }

    private int Missed(SkillSet set, int interval) =>
        set.Queues.MaxBy(queue => model.Brief.Queues[queue].Required[interval]);

    /// <summary>People of a skill set who begin in a week.</summary>
    private sealed record Begun(int Set, IReadOnlyList<(TimeRange Time, Variable Count)> Counts)
    {
        public IEnumerable<(TimeRange Time, int People)> Rounded()
        {
            var amounts = Counts.Select(begins => Math.Max(0, begins.Count.SolutionValue())).ToList();
            var people = amounts.ConvertAll(amount => (int)Math.Floor(amount + 1e-6));
            var left = (int)Math.Round(amounts.Sum()) - people.Sum();
            foreach (
                var place in Enumerable
                    .Range(0, amounts.Count)
                    .OrderByDescending(place => Math.Round(amounts[place] - people[place], 6))
                    .Take(Math.Max(0, left))
            )
                people[place]++;
            return Counts.Zip(people, (begins, count) => (begins.Time, count));
        }
    }
}
