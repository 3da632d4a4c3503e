using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent with a frame works the template that the frame names for a day, and is off where it names none.</summary>
[Rule(
    "frame",
    Always = true,
    Says = "An agent whom the file of `frame` names works, on each day, the shift template that it names there, and is off on "
        + "all other days. Starts and breaks are free. On a day of leave nothing is asked.",
    Unit = "shift that the frame does not name, or day without the one that it names",
    AtTheEdges = "Only days of the horizon count.",
    Encoded = "On each day no shift but those of the template that is named, and one of these.",
    Example = "frame: { price: 200 }"
)]
public sealed record Frame(
    [Doc("Price of a day unlike the frame; without it there is none")] Money? Price = null
) : Rule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            if (model.Brief.Agents[agent] is not { Frame: { } frame } person)
                continue;
            foreach (
                var day in model.Days(0, model.Brief.Horizon.Days).Where(day => !person.Leave.Contains(day))
            )
            {
                var named = frame.GetValueOrDefault(day);
                model.AtMost(
                    this,
                    model.Sum(agent, [day], choice => choice.Shift.Template == named ? 0 : 1),
                    0
                );
                if (named is not null)
                    model.AtLeast(
                        this,
                        model.Sum(agent, [day], choice => choice.Shift.Template == named ? 1 : 0),
                        1,
                        Price
                    );
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        where agent.Frame is not null
        from day in Enumerable.Range(0, roster.Brief.Horizon.Days)
        where !agent.Leave.Contains(day)
        from sentence in Sentences(roster, agent, day)
        select Breach(agent, day, sentence);

    private static IEnumerable<string> Sentences(Roster roster, Agent agent, int day)
    {
        var named = agent.Frame!.GetValueOrDefault(day);
        var worked = roster.Of(agent).Where(one => one.Day == day).ToList();
        var asked = named is null ? "names a day off" : $"names {named}";
        foreach (var other in worked.Where(one => one.Shift.Template != named))
            yield return $"{agent.Id} has {other.Shift.Id} on {roster.Brief.Horizon.DayName(day)}, where the frame {asked}";
        if (named is not null && worked.TrueForAll(one => one.Shift.Template != named))
            yield return $"{agent.Id} has no {named} on {roster.Brief.Horizon.DayName(day)}, where the frame {asked}";
    }
}
