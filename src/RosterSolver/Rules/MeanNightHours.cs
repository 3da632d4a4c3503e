using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Over so many weeks an agent's night shifts average at most so many paid hours.</summary>
[Rule(
    "mean-night-hours",
    Says = "Over every so many weeks in a row an agent's shifts of the family night average at most so many paid hours each, so that "
        + "a long night has to be made up for by short ones.",
    Unit = "minute above, over all the weeks",
    AtTheEdges = "The weeks end with each Sunday of the horizon and with its last day. Known nights before the horizon count, as far "
        + "as they are above the mean only what the roster adds is held against it; on days that are not known there were none.",
    Encoded = "Over the nights of the weeks the paid minutes less the mean add up to at most nothing.",
    Example = "mean-night-hours: { hours: 8h, weeks: 17 }"
)]
public sealed record MeanNightHours(
    [Doc("Most hours of a night shift on average, such as `8h`", Range = "1h..16h")]
    [Range(60, 960)]
    [Stricter(When.Less)]
        TimeLength Hours,
    [Doc("Weeks of the mean", Unit = "weeks")] [Range(1, 53)] [Stricter(When.Less)] int Weeks = 17,
    [Doc(
        "Price of each hour above, over all the weeks, in minutes in proportion; without it the rule must hold"
    )]
        Money? Price = null
) : PersonRule(Price)
{
    private const int WeekDays = 7;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var ends = Enumerable
            .Range(0, horizon.Days)
            .Where(day => day == horizon.Days - 1 || horizon.DateOf(day).DayOfWeek == DayOfWeek.Sunday)
            .ToList();
        foreach (var agent in Concerned(model))
        {
            foreach (var last in ends)
            {
                var days = model.Days(last - Weeks * WeekDays + 1, Weeks * WeekDays);
                var nights = model.Sum(
                    agent,
                    days,
                    choice => IsNight(choice.Shift) ? model.PaidMinutes(choice) - Hours.Minutes : 0
                );
                model.AtMost(this, nights, Math.Max(0, nights.Constant), Price?.ForMinutes(1));
            }
        }
    }

    private static bool IsNight(Shift shift) => shift.Family == ShiftFamily.Night;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        foreach (var agent in Concerned(roster))
        {
            var nights = roster
                .Timeline(agent)
                .Where(worked => worked.Shift.Family is ShiftFamily.Night)
                .ToList();
            foreach (
                var last in horizon
                    .Mondays()
                    .Select(monday => Math.Min(monday + WeekDays, horizon.Days) - 1)
                    .Distinct()
            )
            {
                var within = nights
                    .Where(one => one.Day <= last && one.Day > last - Weeks * WeekDays)
                    .ToList();
                var minutes = Minutes(within);
                var allowed = Math.Max(
                    Hours.Minutes * within.Count,
                    Minutes(within.Where(one => one.Day < 0))
                        + Hours.Minutes * within.Count(one => one.Day >= 0)
                );
                if (minutes - allowed is > 0 and var beyond)
                    yield return new(
                        Id,
                        agent.Id,
                        last,
                        beyond,
                        Price?.ForMinutes(beyond),
                        $"{agent.Id} works {within.Count} nights of {minutes / 60m / within.Count:0.##} h on average in "
                            + $"the {Weeks} weeks to {horizon.DayName(last)}; at most {Hours.InHours} h are allowed"
                    );
            }
        }

        int Minutes(IEnumerable<Assignment> worked) => worked.Sum(one => one.PaidMinutes(horizon));
    }
}
