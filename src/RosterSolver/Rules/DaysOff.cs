using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In each calendar week an agent has at least so many days off.</summary>
[Rule(
    "days-off",
    Says = "In each calendar week, Monday to Sunday, an agent starts no shift on at least so many days.",
    Unit = "missing day off",
    AtTheEdges = "Days of the week before the horizon count as worked or off as the history says, unknown ones as off; "
        + "days after the horizon count as off, and the next roster answers for them.",
    OnDates = "Whole weeks are looked at, of which any day is among the dates.",
    Encoded = "In each week the days worked are at most seven less the days off.",
    Example = "days-off: { per-week: 2 }"
)]
public sealed record DaysOff(
    [Doc("Days without a shift in a week; a day of leave is one of them", Unit = "days")]
    [Range(1, 6)]
        int PerWeek,
    [Doc("Price of each missing day off; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (
                var monday in model
                    .Brief.Horizon.Mondays()
                    .Where(monday => IsAsked(monday, 7, model.Brief.Horizon))
            )
                model.AtMost(this, model.Sum(agent, model.Days(monday, 7), _ => 1), 7 - PerWeek);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from week in roster.Timeline(agent).GroupBy(worked => Week.MondayOf(worked.Day, roster.Brief.Horizon))
        where IsAsked(week.Key, 7, roster.Brief.Horizon)
        let days = week.Select(worked => worked.Day).Distinct().ToList()
        let allowed = Math.Max(7 - PerWeek, days.Count(day => day < 0))
        where days.Count > allowed
        select Breach(
            agent,
            week.Max(worked => worked.Day),
            $"{agent.Id} is off on {7 - days.Count} of 7 days in the week of {roster.Brief.Horizon.DayName(week.Key)} "
                + $"instead of {PerWeek}",
            days.Count - allowed
        );
}
