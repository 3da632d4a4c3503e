using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Between which shifts starts are held together.</summary>
public enum StartSpan
{
    [Doc("From one day to the next; a day off starts afresh")]
    Day,

    [Doc(
        "Within a row of days with work, of each two that lie less than a week apart; a day off starts afresh"
    )]
    Run,

    [Doc("Within a calendar week, Monday to Sunday")]
    Week,
}

/// <summary>An agent's shifts start at about the same time.</summary>
[Rule(
    "stable-starts",
    Says = "From one day to the next, within a row of days with work, or within a calendar week, an agent's shifts "
        + "start no more than so many minutes apart on the clock, on which 23:00 and 01:00 are two hours apart. "
        + "`minutes: 0` allows no change.",
    Unit = "start too far from that of the day before; per run, from that of an earlier day which all days between "
        + "start near to, at other times; per week, time of start that is too far from a later one",
    AtTheEdges = "The last day before the horizon counts, the row of days that reaches it, and known days of its "
        + "week; after the last day nothing is asked.",
    OnDates = "The later of two days is among the dates; whole weeks are looked at of which any day is.",
    Encoded = "A start and the starts too far from it, each worked or not in the week, are at most one; in a row "
        + "those of two days and starts near the first on all days between are at most the days from one to the other.",
    Example = "stable-starts: { minutes: 60, per: week, price: 15 }"
)]
public sealed record StableStarts(
    [Doc("Most minutes between two starts", Unit = "minutes")] [Range(0, 720)] int Minutes,
    [Doc("Between which shifts")] StartSpan Per = StartSpan.Week,
    [Doc("Price of each start too far away; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    private const int DaysOfARun = 7;

    /// <summary>Most days from a start to a later one that is held to it, where days stand in a row.</summary>
    private int Furthest => Per == StartSpan.Run ? DaysOfARun - 1 : 1;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        foreach (var agent in Concerned(model))
        {
            if (Per == StartSpan.Week)
            {
                foreach (var monday in horizon.Mondays().Where(monday => IsAsked(monday, 7, horizon)))
                    EncodeWeek(model, agent, monday);
                continue;
            }

            foreach (var next in AskedDays(horizon))
            {
                for (var before = next - 1; before >= next - Furthest; before--)
                    EncodeAfter(model, agent, before, next);
            }
        }
    }

    /// <summary>
    /// For each start on a day, not all of: it, starts near it but not the same on all days between, a start too far
    /// from it on the later day.
    /// </summary>
    private void EncodeAfter(RosterModel model, int agent, int before, int next)
    {
        foreach (var same in model.Choices(agent, before).GroupBy(choice => choice.Shift.StartMinute))
        {
            var between = Enumerable
                .Range(before + 1, next - before - 1)
                .Select(day =>
                    model
                        .Choices(agent, day)
                        .Where(choice => IsNear(same.Key, choice.Shift.StartMinute))
                        .ToList()
                )
                .ToList();
            if (between.Exists(near => near.Count == 0))
                continue;
            var far = model
                .Choices(agent, next)
                .Where(choice => Apart(same.Key, choice.Shift.StartMinute) > Minutes);
            var sum = RosterModel.Sum(agent, [.. same, .. between.SelectMany(near => near), .. far], _ => 1);
            model.AtMost(this, sum, next - before);
        }
    }

    /// <summary>
    /// For each start of the week, that it is worked and that any later one too far from it is are at most one.
    /// </summary>
    private void EncodeWeek(RosterModel model, int agent, int monday)
    {
        var week = model.Days(monday, 7).SelectMany(day => model.Choices(agent, day)).ToList();
        foreach (var start in week.Select(choice => choice.Shift.StartMinute).Distinct())
        {
            var same = RosterModel.Once(agent, week.Where(choice => choice.Shift.StartMinute == start));
            var far = RosterModel.Once(
                agent,
                week.Where(choice => IsLaterAndFar(start, choice.Shift.StartMinute))
            );
            model.AtMost(this, PersonSum.Of(agent, [same, far]), 1);
        }
    }

    private bool IsNear(int start, int other) => other != start && Apart(start, other) <= Minutes;

    private bool IsLaterAndFar(int start, int other) => other > start && Apart(start, other) > Minutes;

    private static int Apart(int start, int other)
    {
        var minutes = Math.Abs(start - other);
        return Math.Min(minutes, Horizon.Day - minutes);
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from violation in Per == StartSpan.Week ? CheckWeeks(roster, agent) : CheckDays(roster, agent)
        select violation;

    private IEnumerable<Violation> CheckDays(Roster roster, Agent agent) =>
        from next in roster.Of(agent)
        where IsAsked(next.Day, roster.Brief.Horizon)
        from before in Leading([.. roster.Timeline(agent)], next)
        where IsFar(before, next)
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} has {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)} after "
                + $"{before.Shift.Id}{(before.Day < next.Day - 1 ? $" on {roster.Brief.Horizon.DayName(before.Day)}" : "")}"
                + $"; starts move by at most {Minutes} min"
        );

    /// <summary>
    /// The shifts of the days in a row before a shift to which it is held: back to the first too far from it, and of those
    /// at the same time the last.
    /// </summary>
    private IEnumerable<Assignment> Leading(IReadOnlyList<Assignment> timeline, Assignment next)
    {
        var passed = new List<Assignment>();
        for (var day = next.Day - 1; day >= next.Day - Furthest; day--)
        {
            if (timeline.FirstOrDefault(worked => worked.Day == day) is not { } before)
                yield break;
            if (passed.TrueForAll(between => !IsFar(before, between) && !IsAtSameTime(before, between)))
                yield return before;
            passed.Add(before);
        }
    }

    private static bool IsAtSameTime(Assignment one, Assignment other) =>
        one.Shift.StartMinute == other.Shift.StartMinute;

    private IEnumerable<Violation> CheckWeeks(Roster roster, Agent agent)
    {
        var horizon = roster.Brief.Horizon;
        var weeks = roster
            .Timeline(agent)
            .Where(worked => roster.Brief.IsKnown(worked.Day))
            .GroupBy(worked => Week.MondayOf(worked.Day, horizon))
            .Where(week => IsAsked(week.Key, 7, horizon));
        foreach (var week in weeks)
        {
            foreach (var start in week.GroupBy(worked => worked.Shift.StartMinute))
            {
                var far = week.Where(other =>
                        other.Shift.StartMinute > start.Key && IsFar(start.First(), other)
                    )
                    .ToList();
                var isPast = start.Any(worked => worked.Day < 0) && far.Exists(worked => worked.Day < 0);
                if (far.Count > 0 && !isPast)
                    yield return Breach(
                        agent,
                        Math.Max(start.Max(worked => worked.Day), far.Max(worked => worked.Day)),
                        $"{agent.Id} has {start.First().Shift.Id} and {far[0].Shift.Id} in the week of "
                            + $"{horizon.DayName(week.Key)}; starts lie at most {Minutes} min apart"
                    );
            }
        }
    }

    private bool IsFar(Assignment one, Assignment other)
    {
        var minutes = (other.Shift.StartMinute - one.Shift.StartMinute + Horizon.Day) % Horizon.Day;
        return minutes > Minutes && Horizon.Day - minutes > Minutes;
    }
}
