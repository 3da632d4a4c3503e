using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Between which shifts starts are held together.</summary>
public enum StartSpan
{
    [Doc("From one day to the next; a day off starts afresh")]
    Day,

    [Doc("Within a calendar week, Monday to Sunday")]
    Week,
}

/// <summary>An agent's shifts start at about the same time.</summary>
[Rule(
    "stable-starts",
    Says = "From one day to the next, or within a calendar week, an agent's shifts start no more than so many "
        + "minutes apart on the clock, on which 23:00 and 01:00 are two hours apart.",
    Unit = "start too far from that of the day before; per week, time of start that is too far from a later one",
    AtTheEdges = "The last day before the horizon counts, and known days of its week; after the last day "
        + "nothing is asked.",
    OnDates = "The later of two days is among the dates; whole weeks are looked at of which any day is.",
    Encoded = "A start and the starts too far from it, each worked or not in the week, are at most one.",
    Example = "stable-starts: { minutes: 60, per: week, price: 15 }"
)]
public sealed record StableStarts(
    [Doc("Most minutes between two starts", Unit = "minutes")] [Range(0, 720)] int Minutes,
    [Doc("Between which shifts")] StartSpan Per = StartSpan.Week,
    [Doc("Price of each start too far away; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        foreach (var agent in Concerned(model))
        {
            if (Per == StartSpan.Day)
            {
                foreach (var next in AskedDays(horizon))
                    EncodeAfter(model, agent, next);
                continue;
            }

            foreach (var monday in horizon.Mondays().Where(monday => IsAsked(monday, 7, horizon)))
                EncodeWeek(model, agent, monday);
        }
    }

    /// <summary>For each start on the day before, it and the starts too far from it are at most one.</summary>
    private void EncodeAfter(RosterModel model, int agent, int next)
    {
        foreach (var same in model.Choices(agent, next - 1).GroupBy(choice => choice.Shift.StartMinute))
        {
            var far = model
                .Choices(agent, next)
                .Where(choice => Apart(same.Key, choice.Shift.StartMinute) > Minutes);
            model.AtMost(this, RosterModel.Sum(agent, same.Concat(far), _ => 1), 1);
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

    private bool IsLaterAndFar(int start, int other) => other > start && Apart(start, other) > Minutes;

    private static int Apart(int start, int other)
    {
        var minutes = Math.Abs(start - other);
        return Math.Min(minutes, Horizon.Day - minutes);
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from violation in Per == StartSpan.Day ? CheckDays(roster, agent) : CheckWeeks(roster, agent)
        select violation;

    private IEnumerable<Violation> CheckDays(Roster roster, Agent agent) =>
        from next in roster.Of(agent)
        where IsAsked(next.Day, roster.Brief.Horizon)
        from before in roster.Timeline(agent)
        where before.Day == next.Day - 1 && IsFar(before, next)
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} has {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)} after "
                + $"{before.Shift.Id}; starts "
                + $"move by at most {Minutes} min"
        );

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
