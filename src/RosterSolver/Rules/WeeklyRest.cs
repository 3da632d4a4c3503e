using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In each week, or in each two weeks, an agent rests so many hours without a break.</summary>
[Rule(
    "weekly-rest",
    Says = "In each calendar week, or in each row of so many calendar weeks, an agent has at least so many hours in a row "
        + "without work. The rest lies wholly within the weeks.",
    Unit = "week, or row of weeks, without that rest",
    AtTheEdges = "Shifts before the horizon count, and a night that reaches into the week; days that are not known and days after "
        + "the horizon count as free.",
    Encoded = "Of the stretches of the weeks that could be the rest, at least one has no shift in the way.",
    Example = "weekly-rest: { hours: 35h }"
)]
public sealed record WeeklyRest(
    [Doc("Least rest in a row, such as `35h`", Range = "1h..168h")]
    [Range(60, 10080)]
    [Stricter(When.More)]
        TimeLength Hours,
    [Doc("Calendar weeks in which the rest has to be, once", Unit = "weeks")]
    [Range(1, 4)]
    [Stricter(When.Less)]
        int Weeks = 1,
    [Doc("Price of each week, or row of weeks, without the rest; without it the rule must hold")]
        Money? Price = null
) : PersonRule(Price)
{
    private const int WeekDays = 7;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var first in FirstDays(model.Brief.Horizon))
                EncodeWeeks(model, agent, first);
        }
    }

    /// <summary>Of the stretches that could be the rest not every one is worked in.</summary>
    private void EncodeWeeks(RosterModel model, int agent, int first)
    {
        var weeks = new TimeRange(first * Horizon.Day, (first + Weeks * WeekDays) * Horizon.Day);
        var choices = model
            .Days(first - 1, Weeks * WeekDays + 1)
            .SelectMany(day => model.Choices(agent, day))
            .Where(choice => choice.Range.Overlap(weeks) > 0)
            .ToList();
        var rests = Stretches(choices.ConvertAll(choice => choice.Range), weeks, model.Brief.Horizon)
            .Select(rest => choices.Where(choice => choice.Range.Overlap(rest) > 0).ToList())
            .ToList();
        if (rests.TrueForAll(inTheWay => inTheWay.Count > 0))
            model.AtMost(
                this,
                PersonSum.Of(agent, rests.Select(inTheWay => RosterModel.Once(agent, inTheWay))),
                rests.Count - 1
            );
    }

    /// <summary>
    /// The stretches that matter: from the start of the weeks, or from the end of a shift, unless from the next end on no
    /// other shift is in the way.
    /// </summary>
    private IEnumerable<TimeRange> Stretches(
        IReadOnlyList<TimeRange> shifts,
        TimeRange weeks,
        Horizon horizon
    )
    {
        var from = shifts
            .Select(shift => shift.End)
            .Append(weeks.Start)
            .Distinct()
            .Where(time => time >= weeks.Start && End(time) <= weeks.End)
            .Order()
            .ToList();
        var starts = shifts.Select(shift => shift.Start).Distinct().ToList();
        for (var place = 0; place < from.Count; place++)
        {
            var end = End(from[place]);
            var next = place + 1 < from.Count ? End(from[place + 1]) : int.MaxValue;
            if (next == int.MaxValue || starts.Exists(start => start >= end && start < next))
                yield return new(from[place], end);
        }

        int End(int time) => horizon.After(time, Hours.Minutes);
    }

    private IEnumerable<int> FirstDays(Horizon horizon)
    {
        var length = Weeks * WeekDays;
        // The first day of the calendar, in the year 1, was a Monday.
        for (var day = -(horizon.Start.DayNumber % length); day < horizon.Days; day += length)
            yield return day;
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        foreach (var agent in Concerned(roster))
        {
            foreach (
                var weeks in roster
                    .Brief.Horizon.Mondays()
                    .Select(monday => FirstMonday(monday, horizon))
                    .Distinct()
            )
            {
                var longest = Longest(roster.Timeline(agent), weeks, horizon);
                if (longest < Hours.Minutes && Longest(agent.History, weeks, horizon) >= Hours.Minutes)
                    yield return Breach(
                        agent,
                        Math.Max(0, weeks),
                        $"{agent.Id} rests at most {new TimeLength(longest).InHours} h in a row in the "
                            + $"{(Weeks == 1 ? "week" : $"{Weeks} weeks")} from {horizon.DayName(weeks)} instead of "
                            + $"{Hours.InHours} h"
                    );
            }
        }
    }

    private int FirstMonday(int monday, Horizon horizon) =>
        monday - horizon.DateOf(monday).DayNumber / WeekDays % Weeks * WeekDays;

    /// <summary>The longest time without work from the Monday on, in minutes.</summary>
    private int Longest(IEnumerable<Assignment> worked, int monday, Horizon horizon)
    {
        var free = horizon.Moment(monday * Horizon.Day);
        var end = horizon.Moment((monday + Weeks * WeekDays) * Horizon.Day);
        var longest = 0;
        foreach (var shift in worked.Select(one => one.Range).OrderBy(range => range.Start))
        {
            longest = Math.Max(longest, Math.Min(horizon.Moment(shift.Start), end) - free);
            free = Math.Max(free, horizon.Moment(shift.End));
        }

        return Math.Max(longest, end - free);
    }
}
