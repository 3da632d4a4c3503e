using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In each week, each few weeks or each row of days an agent rests so many hours without a break, once or twice.</summary>
[Rule(
    "weekly-rest",
    Says = "In each calendar week, in each row of so many calendar weeks, or in any so many days in a row, an agent has at "
        + "least so many hours in a row without work, once or twice. The rests lie wholly within the period; with "
        + "`times: 2` one that is twice as long counts as two.",
    Unit = "period without that rest",
    AtTheEdges = "Shifts before the horizon count, and a night that reaches into the period; days that are not known and days "
        + "after the horizon count as free.",
    Encoded = "Of the stretches of the period that could be the rest, at least one has no shift in the way; for two "
        + "rests, of those that do not hold a moment, whichever it is.",
    Example = "weekly-rest: { hours: 35h }"
)]
public sealed record WeeklyRest(
    [Doc("Least rest in a row, such as `35h`", Range = "1h..168h")]
    [Range(60, 10080)]
    [Stricter(When.More)]
        TimeLength Hours,
    [Doc("Calendar weeks in which the rest has to be", Unit = "weeks")]
    [Range(1, 4)]
    [Stricter(When.Less)]
        int Weeks = 1,
    [Doc("Price of each period without the rest; without it the rule must hold")] Money? Price = null,
    [Doc("Rests in each period; two cannot have a price", Unit = "rests")]
    [Range(1, 2)]
    [Stricter(When.More)]
        int Times = 1,
    [Doc(
        "Days in a row, beginning on any day, in which the rest has to be",
        Unit = "days",
        Default = "`weeks` count"
    )]
    [Range(2, 28)]
        int? InDays = null
) : PersonRule(Price)
{
    private const int WeekDays = 7;

    /// <summary>Days of each period.</summary>
    private int Days => InDays ?? Weeks * WeekDays;

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (Times > 1 && Price is not null)
            yield return ("price", "two rests in a period have to hold; only one can be had at a price");
        if (Times * Hours.Minutes >= Days * Horizon.Day)
            yield return ("hours", $"{Times} x {Hours} of {Days} days would leave no time to work");
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var first in FirstDays(model.Brief.Horizon))
                EncodePeriod(model, agent, first);
        }
    }

    private void EncodePeriod(RosterModel model, int agent, int first)
    {
        var period = new TimeRange(first * Horizon.Day, (first + Days) * Horizon.Day);
        var choices = model
            .Days(first - 1, Days + 1)
            .SelectMany(day => model.Choices(agent, day))
            .Where(choice => choice.Range.Overlap(period) > 0)
            .ToList();
        var rests = Stretches(choices.ConvertAll(choice => choice.Range), period, model.Brief.Horizon)
            .Select(rest => new Stretch(rest, choices.FindAll(one => one.Range.Overlap(rest) > 0)))
            .ToList();
        foreach (var some in Each(rests).Where(some => some.TrueForAll(rest => rest.InTheWay.Count > 0)))
            model.AtMost(
                this,
                PersonSum.Of(agent, some.Select(rest => RosterModel.Once(agent, rest.InTheWay))),
                some.Count - 1
            );
    }

    /// <summary>
    /// The rests of which one has to be had. For two of them, whatever moment is left out, those without it: stretches of
    /// which no two are apart have a moment in common. Where the past leaves no two apart, all.
    /// </summary>
    private IEnumerable<List<Stretch>> Each(List<Stretch> rests)
    {
        var left = rests.FindAll(rest => !rest.InTheWay.Exists(choice => choice.IsCertain));
        var moments = CommonMoments(rests).ToList();
        return Times == 1 || moments.Exists(moment => left.TrueForAll(rest => rest.Holds(moment)))
            ? [rests]
            : moments.Select(moment => rests.FindAll(rest => !rest.Holds(moment)));
    }

    /// <summary>The moments that as many stretches have in common as around them any moment is in.</summary>
    private static IEnumerable<int> CommonMoments(List<Stretch> rests)
    {
        var before = int.MinValue;
        foreach (var end in rests.Select(rest => rest.Range.End).Distinct().Order())
        {
            if (rests.Exists(rest => rest.Range.Start >= before && rest.Range.Start < end))
                yield return end - 1;
            before = end;
        }
    }

    /// <summary>The stretches that could be a rest: from the start of the period, from the end of a shift, or after another.</summary>
    private IEnumerable<TimeRange> Stretches(
        IReadOnlyList<TimeRange> shifts,
        TimeRange period,
        Horizon horizon
    )
    {
        var from = shifts.Select(shift => shift.End).Append(period.Start);
        if (Times > 1)
            from = from.SelectMany(time => new[] { time, End(time) });
        var rests = from.Distinct()
            .Where(time => time >= period.Start && End(time) <= period.End)
            .Order()
            .Select(time => new TimeRange(time, End(time)))
            .ToList();
        return Times > 1 ? rests : Latest(rests, [.. shifts.Select(shift => shift.Start).Distinct()]);

        int End(int time) => horizon.After(time, Hours.Minutes);
    }

    /// <summary>Those from whose end to that of the next another shift starts; otherwise the next serves as well.</summary>
    private static IEnumerable<TimeRange> Latest(List<TimeRange> rests, List<int> starts) =>
        from each in rests.Index()
        let end = each.Item.End
        where
            each.Index + 1 == rests.Count
            || starts.Exists(start => start >= end && start < rests[each.Index + 1].End)
        select each.Item;

    private IEnumerable<int> FirstDays(Horizon horizon)
    {
        if (InDays is { } row)
            return Enumerable.Range(1 - row, row - 1 + horizon.Days);
        // The first day of the calendar, in the year 1, was a Monday.
        var begun = horizon.Start.DayNumber % Days;
        return Enumerable
            .Range(0, (begun + horizon.Days - 1) / Days + 1)
            .Select(place => place * Days - begun);
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        return from agent in Concerned(roster)
            from first in Periods(horizon)
            let free = Free(roster.Timeline(agent), first, horizon).ToList()
            let due = Math.Min(Times, Free(agent.History, first, horizon).Sum(Rests))
            where free.Sum(Rests) < due
            select Breach(
                agent,
                Math.Max(0, first),
                $"{agent.Id} rests {Had(free)} in the {Period} from {horizon.DayName(first)} instead of "
                    + $"{(Times == 1 ? "" : "twice ")}{Hours.InHours} h"
            );
    }

    private IEnumerable<int> Periods(Horizon horizon) =>
        InDays is { } row
            ? Enumerable.Range(0, horizon.Days + row - 1).Select(last => last - row + 1)
            : horizon
                .Mondays()
                .Select(monday => monday - horizon.DateOf(monday).DayNumber / WeekDays % Weeks * WeekDays)
                .Distinct();

    private int Rests(int minutes) => minutes / Hours.Minutes;

    private string Had(List<int> free) =>
        free.Sum(Rests) > 0
            ? $"once {Hours.InHours} h in a row"
            : $"at most {new TimeLength(free.Max()).InHours} h in a row";

    private string Period =>
        InDays is { } days ? $"{days} days"
        : Weeks == 1 ? "week"
        : $"{Weeks} weeks";

    /// <summary>The stretches without work in a period, in minutes that pass; they may be empty.</summary>
    private IEnumerable<int> Free(IEnumerable<Assignment> worked, int first, Horizon horizon)
    {
        var free = horizon.Moment(first * Horizon.Day);
        var end = horizon.Moment((first + Days) * Horizon.Day);
        foreach (var shift in worked.Select(one => one.Range).OrderBy(range => range.Start))
        {
            yield return Math.Max(0, Math.Min(horizon.Moment(shift.Start), end) - free);
            free = Math.Max(free, horizon.Moment(shift.End));
        }

        yield return Math.Max(0, end - free);
    }

    /// <summary>A stretch of time that could be a rest, and the choices that would take it away.</summary>
    private sealed record Stretch(TimeRange Range, List<Choice> InTheWay)
    {
        /// <summary>Whether the minute lies in it.</summary>
        public bool Holds(int minute) => minute >= Range.Start && minute < Range.End;
    }
}
