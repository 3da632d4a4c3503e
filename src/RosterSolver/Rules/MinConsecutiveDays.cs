using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent who works does so for at least so many days in a row.</summary>
[Rule(
    "min-consecutive-days",
    Says = "An agent who comes to work after a day off works at least so many days in a row; or shifts of some kinds "
        + "on so many days in a row, once there is one of them.",
    Unit = "missing day",
    AtTheEdges = "A stretch that began before the horizon counts with all its days where its beginning is known; where it is not, "
        + "and where a stretch reaches the last day, nothing is asked.",
    OnDates = "Stretches are looked at that begin on the dates.",
    Encoded = "For each shorter length and each day: days worked within, less the day before and the day after, are "
        + "fewer than in a stretch of just that length.",
    Example = "min-consecutive-days: { days: 2 }"
)]
public sealed record MinConsecutiveDays(
    [Doc("Fewest days in a row", Unit = "days")] [Range(2, 14)] int Days,
    [Doc("Price of each missing day; without it the rule must hold")] Money? Price = null
) : ShiftRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (
                var (first, sum, atMost) in ShortStretches.Of(
                    model,
                    agent,
                    Days,
                    choice => Counts(choice.Shift),
                    off: false
                )
            )
            {
                if (IsAsked(first, model.Brief.Horizon))
                    model.AtMost(this, sum, atMost);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let counted = roster.Timeline(agent).Where(worked => Counts(worked.Shift))
        from run in Runs.Of(counted.Select(worked => worked.Day).ToHashSet())
        where run.Length < Days && run.Last >= -1 && run.Last < roster.Brief.Horizon.Days - 1
        where roster.Brief.IsKnown(run.First - 1) && IsAsked(run.First, roster.Brief.Horizon)
        select Breach(
            agent,
            Math.Max(0, run.Last),
            $"{agent.Id} works {(Kinds.Length == 0 ? "" : $"{Kinds}shifts on ")}{run.Length} "
                + $"{(run.Length == 1 ? "day" : "days in a row")} from "
                + $"{roster.Brief.Horizon.DayName(run.First)}; at least {Days} in a row are due",
            Days - run.Length
        );
}
