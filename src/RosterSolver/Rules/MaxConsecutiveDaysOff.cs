using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent is off for at most so many days in a row.</summary>
[Rule(
    "max-consecutive-days-off",
    Says = "An agent is off for at most so many days in a row. A day of leave ends the row, and none begins on it.",
    Unit = "day off beyond the limit",
    AtTheEdges = "Known days off before the horizon count, unknown ones do not; after the last day nothing is asked.",
    OnDates = "Days off beyond the limit count where they are among the dates; those before them in the row need not be.",
    Encoded = "In each row of one day more than allowed, none of it leave, at least one day is worked.",
    Example = "max-consecutive-days-off: { days: 4, price: 30 }"
)]
public sealed record MaxConsecutiveDaysOff(
    [Doc("Most days off in a row", Unit = "days")] [Range(1, 31)] int Days,
    [Doc("Price of each day off beyond; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            var leave = model.Brief.Agents[agent].Leave;
            foreach (var last in AskedDays(model.Brief.Horizon))
            {
                var row = Enumerable.Range(last - Days, Days + 1).ToList();
                if (model.Brief.IsKnown(row[0]) && !row.Exists(leave.Contains))
                    model.AtLeast(this, model.Sum(agent, row, _ => 1), 1, Price);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var (known, horizon) = (roster.Brief.HistoryDays, roster.Brief.Horizon);
        return from agent in Concerned(roster)
            where roster.Brief.Shifts.Count > 0
            let worked = roster.Timeline(agent).Select(assignment => assignment.Day).ToHashSet()
            from run in Runs.Of(
                Enumerable
                    .Range(-known, known + horizon.Days)
                    .Where(day => !worked.Contains(day) && !agent.Leave.Contains(day))
                    .ToHashSet()
            )
            let beyond = Enumerable
                .Range(run.First, run.Length)
                .Skip(Days)
                .Count(day => day >= 0 && IsAsked(day, horizon))
            where beyond > 0
            select Breach(
                agent,
                run.Last,
                $"{agent.Id} is off for {run.Length} days in a row from {horizon.DayName(run.First)} to "
                    + $"{horizon.DayName(run.Last)}; at most {Days} are allowed",
                beyond
            );
    }
}
