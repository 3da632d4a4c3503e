using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent who is off is so for at least so many days in a row.</summary>
[Rule(
    "min-consecutive-days-off",
    Says = "An agent who is off after a day of work is off for at least so many days in a row; leave is time off.",
    Unit = "missing day off",
    AtTheEdges = "A stretch that began before the horizon counts with all its days where its beginning is known; where it is not, "
        + "and where a stretch reaches the last day, nothing is asked."
)]
public sealed record MinConsecutiveDaysOff(
    [Doc("Fewest days off in a row", Unit = "days")] [Range(2, 14)] int Days,
    [Doc("Names of the contracts, groups or agents that it is meant for", Default = "everybody")]
        IReadOnlyList<string>? For = null,
    [Doc("Price of each missing day; without it the rule must hold")] Money? Price = null
) : PersonRule(Price, For)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            for (var length = 1; length < Days; length++)
                EncodeLength(model, agent, length);
        }
    }

    /// <summary>
    /// Days off of so many days lie between two days of work when both are worked and none within. Each limit counts as
    /// many times as days are missing.
    /// </summary>
    private void EncodeLength(RosterModel model, int agent, int length)
    {
        for (var first = -length; first + length < model.Brief.Horizon.Days; first++)
        {
            if (!model.Brief.IsKnown(first - 1))
                continue;
            var (before, after, missing) = (first - 1, first + length, Days - length);
            var sum = model.Sum(
                agent,
                model.Days(before, length + 2),
                choice => choice.Day == before || choice.Day == after ? missing : -missing
            );
            model.AtMost(this, sum, missing);
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
        where roster.Brief.IsKnown(run.First - 1)
        select Breach(
            agent,
            run.Last + 1,
            $"{agent.Id} is off for {run.Length} {(run.Length == 1 ? "day" : "days in a row")} from "
                + $"{roster.Brief.Horizon.DayName(run.First)}; at least {Days} in a row are due",
            Days - run.Length
        );
}
