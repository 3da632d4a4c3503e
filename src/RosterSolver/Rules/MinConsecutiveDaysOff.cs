using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent who is off is so for at least so many days in a row.</summary>
[Rule(
    "min-consecutive-days-off",
    Says = "An agent who is off after a day of work is off for at least so many days in a row; leave is time off.",
    Unit = "missing day off",
    AtTheEdges = "A stretch that began before the horizon counts with all its days where its beginning is known; where it is not, "
        + "and where a stretch reaches the last day, nothing is asked.",
    OnDates = "Stretches are looked at that begin on the dates.",
    Encoded = "For each shorter length and each day: the day before and the day after, less days worked between, "
        + "are not both worked alone.",
    Example = "min-consecutive-days-off: { days: 2, price: 25 }"
)]
public sealed record MinConsecutiveDaysOff(
    [Doc("Fewest days off in a row", Unit = "days")] [Range(2, 14)] int Days,
    [Doc("Price of each missing day; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var (first, sum, atMost) in ShortStretches.Of(model, agent, Days, _ => true, off: true))
            {
                if (IsAsked(first, model.Brief.Horizon))
                    model.AtMost(this, sum, atMost);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let worked = roster.Timeline(agent).Select(assignment => assignment.Day).ToHashSet()
        let known = Enumerable.Range(
            -roster.Brief.HistoryDays,
            roster.Brief.HistoryDays + roster.Brief.Horizon.Days
        )
        from run in Runs.Of(known.Where(day => !worked.Contains(day)).ToHashSet())
        where run.Length < Days && run.Last >= -1 && run.Last < roster.Brief.Horizon.Days - 1
        where roster.Brief.IsKnown(run.First - 1) && IsAsked(run.First, roster.Brief.Horizon)
        select Breach(
            agent,
            run.Last + 1,
            $"{agent.Id} is off for {run.Length} {(run.Length == 1 ? "day" : "days in a row")} from "
                + $"{roster.Brief.Horizon.DayName(run.First)}; at least {Days} in a row are due",
            Days - run.Length
        );
}
