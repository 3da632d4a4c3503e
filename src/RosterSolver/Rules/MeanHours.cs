using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Over every so many weeks in a row an agent's paid hours average at most so many a week.</summary>
[Rule(
    "mean-hours",
    Says = "Over every so many weeks in a row an agent's paid hours, overtime included, average at most so many a week. Days of "
        + "leave are left out of the mean.",
    Unit = "minute above, over all the weeks",
    AtTheEdges = "The weeks end with each Sunday of the horizon and with its last day. Known hours before the horizon count; days "
        + "before it that are not known are taken to have had the contract's hours, at most the mean. What comes after "
        + "the horizon is not asked.",
    Encoded = "The paid minutes of the weeks, with those assumed of days not known, are at most as many "
        + "weeks of the mean.",
    Example = "mean-hours: { hours: 48h, weeks: 17 }"
)]
public sealed record MeanHours(
    [Doc("Most hours a week on average, such as `48h`", Range = "0m..168h")]
    [Range(0, 10080)]
    [Stricter(When.Less)]
        TimeLength Hours,
    [Doc("Weeks of the mean", Unit = "weeks")] [Range(1, 53)] [Stricter(When.Less)] int Weeks,
    [Doc(
        "Price of each hour above, over all the weeks, in minutes in proportion; without it the rule must hold"
    )]
        Money? Price = null
) : PersonRule(Price)
{
    private const int Week = 7;

    private int Window => Weeks * Week;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var last in LastDays(model.Brief.Horizon))
            {
                var days = model.Days(last - Window + 1, Window).ToList();
                var person = model.Brief.Agents[agent];
                var counted = Window - days.Count(person.Leave.Contains);
                var assumed = (Window - days.Count) * Math.Min(person.Contract.WeeklyMinutes, Hours.Minutes);
                model.AtMost(
                    this,
                    model.Sum(agent, days, model.PaidMinutes),
                    (counted * Hours.Minutes - assumed) / Week,
                    Price?.ForMinutes(1)
                );
            }
        }
    }

    private static IEnumerable<int> LastDays(Horizon horizon) =>
        Enumerable
            .Range(0, horizon.Days)
            .Where(day => day == horizon.Days - 1 || horizon.DateOf(day).DayOfWeek == DayOfWeek.Sunday);

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        foreach (var agent in Concerned(roster))
        {
            var worked = roster.Timeline(agent).ToList();
            for (var last = 0; last < horizon.Days; last++)
            {
                if (last < horizon.Days - 1 && (int)horizon.DateOf(last).DayOfWeek != 0)
                    continue;
                var first = last - Window + 1;
                var within = worked.Where(one => one.Day >= first && one.Day <= last).ToList();
                var minutes = within.Sum(one => one.PaidMinutes(horizon));
                var past = within.Where(one => one.Day < 0).Sum(one => one.PaidMinutes(horizon));
                var beyond = minutes - Math.Max(Allowed(agent, roster.Brief, first, last), past);
                if (beyond > 0)
                    yield return Off(agent, roster.Brief, first, last, minutes, beyond);
            }
        }
    }

    private int Allowed(Agent agent, Brief brief, int first, int last)
    {
        var usual = Math.Min(agent.Contract.WeeklyMinutes, Hours.Minutes);
        var sevenths = 0;
        for (var day = first; day <= last; day++)
        {
            if (!brief.IsKnown(day))
                sevenths += Hours.Minutes - usual;
            else if (!agent.Leave.Contains(day))
                sevenths += Hours.Minutes;
        }

        return sevenths / Week;
    }

    private Violation Off(Agent agent, Brief brief, int first, int last, int minutes, int beyond)
    {
        var known = Enumerable.Range(first, Window).Count(brief.IsKnown);
        var rest =
            known == Window ? "" : $", of which {known} are known and the others taken as the contract says";
        return new(
            Id,
            agent.Id,
            last,
            beyond,
            Price?.ForMinutes(beyond),
            $"{agent.Id} works {new TimeLength(minutes).InHours} h in the {Window} days to {brief.Horizon.DayName(last)}{rest}: "
                + $"{new TimeLength(beyond).InHours} h more than an average of {Hours.InHours} h a week allows"
        );
    }
}
