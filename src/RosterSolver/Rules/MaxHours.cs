using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at most so many paid hours in each day, week, month, quarter, year or so many days.</summary>
[Rule(
    "max-hours",
    Says = "An agent works at most so many paid hours in each day, calendar week, month, quarter or year, in the horizon, or in each row of "
        + "so many `days`; of all shifts or of some templates or families, such as nights. Only work counts; leave does not.",
    Unit = "minute above",
    AtTheEdges = "Known hours of a period that began before the horizon count; of one that goes on after it only the days of "
        + "the horizon do. A shift belongs to the day on which it starts.",
    OnDates = "Shifts that start on the dates count.",
    Encoded = "The paid minutes of the shifts of a period that count are at most the number.",
    Example = "max-hours: { hours: 10h, per: day }"
)]
public sealed record MaxHours(
    [Doc("Most paid hours, such as `10h`", Range = "0m..8784h")]
    [Range(0, 527040)]
    [Stricter(When.Less)]
        TimeLength Hours,
    [Doc("The periods that stand alone; `days` comes before it")] CountingPeriod Per = CountingPeriod.Week,
    [Doc(
        "Length of periods that follow each other from `from` on, before and after",
        Unit = "days",
        Default = "those of `per`"
    )]
    [Range(1, 371)]
        int? Days = null,
    [Doc("First day of one of the periods of `days`", Default = "the first day of the horizon")]
        DateOnly? From = null,
    [Doc("Price of each hour above, in minutes in proportion; without it the rule must hold")]
        Money? Price = null
) : ShiftRule(Price)
{
    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (From is not null && Days is null)
            yield return ("from", "from has a meaning with days only");
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var periods = (Days is { } days ? Rows(days, horizon) : Per.Within(horizon)).ToList();
        foreach (var agent in Concerned(model))
        {
            foreach (var (first, count) in periods)
                EncodePeriod(model, agent, first, count);
        }
    }

    /// <summary>The rows of so many days that share a day with the horizon, one of which begins on <c>from</c>.</summary>
    private IEnumerable<(int First, int Days)> Rows(int days, Horizon horizon)
    {
        var anchor = horizon.DayOf(From ?? horizon.Start) % days;
        for (var first = anchor > 0 ? anchor - days : anchor; first < horizon.Days; first += days)
        {
            if (first + days > 0)
                yield return (first, days);
        }
    }

    /// <summary>A single day is broken by its shift alone, so only shifts that are too long are named.</summary>
    private void EncodePeriod(RosterModel model, int agent, int first, int count)
    {
        var each = Price?.ForMinutes(1);
        var days = model.Days(first, count).Where(day => IsAsked(day, model.Brief.Horizon));
        if (count == 1)
            model.AtMost(
                this,
                model.Sum(agent, days, choice => Math.Max(0, Minutes(choice) - Hours.Minutes)),
                0,
                each
            );
        else
            model.AtMost(this, model.Sum(agent, days, Minutes), Hours.Minutes, each);

        long Minutes(Choice choice) => Counts(choice.Shift) ? model.PaidMinutes(choice) : 0;
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from period in roster
            .Timeline(agent)
            .Where(worked => Counts(worked.Shift) && IsAsked(worked.Day, roster.Brief.Horizon))
            .GroupBy(worked => Around(roster.Brief.Horizon.DateOf(worked.Day), roster.Brief.Horizon))
        let past = period
            .Where(worked => worked.Day < 0)
            .Sum(worked => worked.PaidMinutes(roster.Brief.Horizon))
        let minutes = period.Sum(worked => worked.PaidMinutes(roster.Brief.Horizon))
        let beyond = minutes - Math.Max(Hours.Minutes, past)
        where beyond > 0
        select Off(agent, period.Max(worked => worked.Day), Named(period.Key), minutes, beyond);

    private DateRange Around(DateOnly date, Horizon horizon)
    {
        if (Days is not { } days)
            return Per.Around(date, horizon);
        var since = date.DayNumber - (From ?? horizon.Start).DayNumber;
        var first = date.AddDays(-(((since % days) + days) % days));
        return new(first, first.AddDays(days - 1));
    }

    private string Named(DateRange period) => Days is null ? Per.Name(period.First) : $"{period}";

    private string Of => Kinds.Length == 0 ? "" : $"of {Kinds}shifts ";

    private Violation Off(Agent agent, int day, string period, int minutes, int beyond) =>
        new(
            Id,
            agent.Id,
            day,
            beyond,
            Price?.ForMinutes(beyond),
            $"{agent.Id} works {new TimeLength(minutes).InHours} h {Of}in {period}; at most {Hours.InHours} h are allowed"
        );
}
