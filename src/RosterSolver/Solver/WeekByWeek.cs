using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A first roster for a long horizon: one calendar week after the other, each solved as a whole with the weeks before it
/// as its history. Every rule sees its own past this way and none needs to know.
/// </summary>
internal sealed class WeekByWeek(RosterModel model, SolveSettings settings)
{
    private readonly Brief brief = model.Brief;

    /// <summary>How many weeks there are.</summary>
    public int Weeks => brief.Horizon.Mondays().Count();

    /// <summary>A roster that keeps the hard limits, or null when a week has none or the whole breaks a limit.</summary>
    /// <param name="time">Time for all weeks together.</param>
    /// <param name="cancellation">Ends the search.</param>
    public (Roster? Roster, double Work) Build(TimeSpan time, CancellationToken cancellation)
    {
        var done = new List<Assignment>();
        var work = 0.0;
        foreach (var monday in brief.Horizon.Mondays())
        {
            var first = Math.Max(0, monday);
            var days = Math.Min(brief.Horizon.Days, monday + 7) - first;
            var week = model.On(Week(first, days, done));
            var limits = settings with { Time = time / Weeks, Gap = Math.Max(settings.Gap, 0.01) };
            var found = new CpSatSearch(new CpSatModel(week, cancellation: cancellation), limits).Run(
                cancellation
            );
            work += found.Work;
            if (found.Roster is not { } roster)
                return (null, work);
            done.AddRange(roster.Assignments.Select(assignment => Moved(assignment, first)));
        }

        var whole = new Roster(brief, done);
        var chosen = new Choices(whole);
        return (model.Limits.Any(limit => limit.IsHard && limit.BreachIn(chosen) > 0) ? null : whole, work);
    }

    private Brief Week(int first, int days, List<Assignment> done)
    {
        var horizon = brief.Horizon with { Start = brief.Horizon.DateOf(first), Days = days };
        var before = done.ToLookup(assignment => assignment.Agent, StringComparer.Ordinal);
        return new(
            horizon,
            brief.Shifts,
            [.. brief.Agents.Select(agent => Since(agent, first, before[agent.Id]))],
            [.. brief.Queues.Select(need => need.Within(first * horizon.IntervalsPerDay, horizon.Intervals))],
            brief.HistoryDays + first
        )
        {
            Calendar = brief.Calendar,
            Heads =
            [
                .. brief
                    .Heads.Select(need => need with { Day = need.Day - first })
                    .Where(need => need.Day >= 0 && need.Day < days),
            ],
        };
    }

    private static Agent Since(Agent agent, int first, IEnumerable<Assignment> before) =>
        agent with
        {
            Leave = agent.Leave.Select(day => day - first).ToHashSet(),
            Absent = agent.Absent.Select(day => day - first).ToHashSet(),
            Wishes = [.. agent.Wishes.Select(wish => wish with { Day = wish.Day - first })],
            History =
            [
                .. agent
                    .History.Concat(before)
                    .Select(assignment => Moved(assignment, -first))
                    .OrderBy(assignment => assignment.Range.Start),
            ],
        };

    private static Assignment Moved(Assignment assignment, int days)
    {
        return assignment with
        {
            Day = assignment.Day + days,
            Breaks = [.. assignment.Breaks.Select(taken => taken with { Range = Moved(taken.Range) })],
            Activities =
            [
                .. assignment.Activities.Select(taken => taken with { Range = Moved(taken.Range) }),
            ],
        };

        TimeRange Moved(TimeRange range) =>
            new(range.Start + days * Horizon.Day, range.End + days * Horizon.Day);
    }
}
