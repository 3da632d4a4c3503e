using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In each week, each few weeks or each row of days an agent rests so many hours without a break, once or twice.</summary>
[Rule(
    "weekly-rest",
    Says = "In each calendar week, in each row of so many calendar weeks, or in any so many days in a row, an agent has at "
        + "least so many hours in a row without work, once or twice. The rests lie wholly within the period; with "
        + "`times: 2` one that is twice as long counts as two.",
    Unit = "rest that a period lacks",
    AtTheEdges = "Shifts before the horizon count, and a night that reaches into the period; days that are not known and days "
        + "after the horizon count as free.",
    OnDates = "Whole periods are looked at of which any day is among the dates.",
    Encoded = "Of the stretches of the period that could be the rest, at least one has no shift in the way. Two rests are "
        + "had or missing: at each moment one of a shift and the rests that could be had is.",
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
    [Doc("Price of each rest that a period lacks; without it the rule must hold")] Money? Price = null,
    [Doc("Rests in each period", Unit = "rests")] [Range(1, 2)] [Stricter(When.More)] int Times = 1,
    [Doc(
        "Days in a row, beginning on any day, in which the rest has to be",
        Unit = "days",
        Default = "`weeks` count"
    )]
    [Range(2, 28)]
        int? InDays = null
) : DatedRule(Price)
{
    private const int WeekDays = 7;

    /// <summary>Days of each period.</summary>
    private int Days => InDays ?? Weeks * WeekDays;

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (Times * Hours.Minutes >= Days * Horizon.Day)
            yield return ("hours", $"{Times} x {Hours} of {Days} days would leave no time to work");
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        foreach (var agent in Concerned(model))
        {
            foreach (var first in FirstDays(horizon).Where(first => IsAsked(first, Days, horizon)))
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
        var rests = Stretches(choices.ConvertAll(choice => choice.Range), period, model.Brief.Horizon);
        if (Times == 1)
            EncodeOne(model, agent, [.. rests.Select(rest => new Stretch(rest, InTheWay(choices, rest)))]);
        else
            EncodeSeveral(model, agent, rests, choices);
    }

    private static List<Choice> InTheWay(List<Choice> choices, TimeRange rest) =>
        choices.FindAll(choice => choice.Range.Overlap(rest) > 0);

    private void EncodeOne(RosterModel model, int agent, IReadOnlyList<Stretch> rests)
    {
        if (rests.All(rest => rest.InTheWay.Count > 0))
            model.AtMost(
                this,
                PersonSum.Of(agent, rests.Select(rest => RosterModel.Once(agent, rest.InTheWay))),
                rests.Count - 1
            );
    }

    /// <summary>As many are due as the past leaves.</summary>
    private void EncodeSeveral(
        RosterModel model,
        int agent,
        IReadOnlyList<TimeRange> rests,
        IReadOnlyList<Choice> choices
    )
    {
        var past = choices.Where(choice => choice.IsCertain).ToList();
        var left = rests.Where(rest => InTheWay(past, rest).Count == 0).ToList();
        var undecided = choices
            .Where(choice => !choice.IsCertain && left.Exists(rest => choice.Range.Overlap(rest) > 0))
            .Select(choice => new WorkedTime(choice.Day, choice.Index, choice.Range));
        var due = new RestsDue(left, [.. undecided], Times, Weight: 1);
        due = due with { Due = Math.Min(Times, due.Had([]).Count()) };
        if (due.Due > 0 && due.Choices.Count > 0)
            model.AtMost(this, new PersonSum(agent, [], 0) { Rests = due }, 0);
    }

    /// <summary>The stretches that could be a rest: from the start of the period, from the end of a shift, or after another.</summary>
    private IReadOnlyList<TimeRange> Stretches(
        IReadOnlyList<TimeRange> shifts,
        TimeRange period,
        Horizon horizon
    )
    {
        int[] starts = [.. shifts.Select(shift => shift.Start).Distinct().Order()];
        var from = shifts.Select(shift => shift.End).Append(period.Start).Distinct();
        if (Times > 1)
            from = from.GroupBy(time => (Next(End(time)), Next(End(End(time)))))
                .Select(alike => alike.Max())
                .SelectMany(time => new[] { time, End(time) })
                .Distinct();
        var rests = from.Where(time => time >= period.Start && End(time) <= period.End)
            .Order()
            .Select(time => new TimeRange(time, End(time)))
            .ToList();
        return Times > 1 ? rests : [.. Latest(rests, starts)];

        int End(int time) => horizon.After(time, Hours.Minutes);

        // What comes next after a rest: a shift, or the end of the period.
        int Next(int time) =>
            time > period.End ? int.MaxValue : starts.Where(start => start >= time).Append(period.End).Min();
    }

    /// <summary>Those from whose end to that of the next another shift starts; otherwise the next serves as well.</summary>
    private static IEnumerable<TimeRange> Latest(List<TimeRange> rests, int[] starts) =>
        from each in rests.Index()
        let end = each.Item.End
        where
            each.Index + 1 == rests.Count
            || Array.Exists(starts, start => start >= end && start < rests[each.Index + 1].End)
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
            where IsAsked(first, Days, horizon)
            let free = Free(roster.Timeline(agent), first, horizon).ToList()
            let missing = Math.Min(Times, Free(agent.History, first, horizon).Sum(Rests)) - free.Sum(Rests)
            where missing > 0
            select Breach(
                agent,
                Math.Max(0, first),
                $"{agent.Id} rests {Had(free)} in the {Period} from {horizon.DayName(first)} instead of "
                    + $"{(Times == 1 ? "" : "twice ")}{Hours.InHours} h",
                missing
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
    private sealed record Stretch(TimeRange Range, List<Choice> InTheWay);
}
