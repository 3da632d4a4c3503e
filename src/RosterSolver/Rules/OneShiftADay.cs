using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent starts at most one shift on a day.</summary>
[Rule(
    "one-shift-a-day",
    Always = true,
    Says = "An agent starts at most one shift on a day.",
    Unit = "shift beyond the first",
    AtTheEdges = "Each day stands alone; the past does not matter.",
    Encoded = "On each day the shifts are at most one.",
    Example = "one-shift-a-day:"
)]
public sealed record OneShiftADay() : Rule((Money?)null)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            for (var day = 0; day < model.Brief.Horizon.Days; day++)
                model.AtMost(this, model.Sum(agent, [day], _ => 1), 1);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        from day in roster.Of(agent).GroupBy(assignment => assignment.Day)
        where day.Count() > 1
        select Breach(
            agent,
            day.Key,
            $"{agent.Id} has {day.Count()} shifts on {roster.Brief.Horizon.DayName(day.Key)}",
            day.Count() - 1
        );
}
