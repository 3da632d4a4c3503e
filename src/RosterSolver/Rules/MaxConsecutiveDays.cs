using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at most this many days in a row.</summary>
[Rule(
    "max-consecutive-days",
    Says = "An agent works at most this many days in a row.",
    Unit = "day beyond the limit",
    AtTheEdges = "Days worked in a row before the horizon count; after the last day nothing is asked."
)]
public sealed record MaxConsecutiveDays(
    [Doc("Most days in a row", Unit = "days")] [Range(1, 31)] int Days,
    [Doc("Price of each day beyond; without it the rule must hold")] Money? Price = null,
    [Doc("Names of the contracts, groups or agents that it is meant for", Default = "everybody")]
        IReadOnlyList<string>? For = null
) : PersonRule(Price, For)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            for (var last = 0; last < model.Brief.Horizon.Days; last++)
                model.AtMost(this, model.Sum(agent, model.Days(last - Days, Days + 1), _ => 1), Days);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let worked = roster.Timeline(agent).Select(assignment => assignment.Day).ToHashSet()
        from run in Runs.Of(worked)
        let beyond = Enumerable.Range(run.First, run.Length).Skip(Days).Count(day => day >= 0)
        where beyond > 0
        select Breach(agent, run.Last, Explain(agent, run, roster.Brief.Horizon), beyond);

    private string Explain(Agent agent, Run run, Horizon horizon) =>
        $"{agent.Id} works {run.Length} days in a row from {horizon.DayName(run.First)} "
        + $"to {horizon.DayName(run.Last)}; at most {Days} are allowed";
}
