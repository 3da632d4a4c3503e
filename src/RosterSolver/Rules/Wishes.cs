using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What agents ask for is granted, or its refusal costs.</summary>
[Rule(
    "wishes",
    Always = true,
    Says = "An agent gets the shifts and the days off asked for under `wishes` of the agent; each refusal costs, by the weight "
        + "of the wish.",
    Unit = "refused wish, times its weight",
    AtTheEdges = "Wishes for days outside the horizon do not matter.",
    Encoded = "The shifts that a wish means are none, or at least one; a refusal counts its weight.",
    Example = "wishes: { price: 15 }"
)]
public sealed record Wishes(
    [Doc("Price of a refused wish of weight 1", Default = "`10`")] Money? Price = null
) : Rule(Price ?? Money.Of(10))
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            foreach (var wish in model.Brief.Agents[agent].Wishes)
            {
                var meant = model.Sum(agent, model.Days(wish.Day, 1).Where(day => day >= 0), Weight);
                if (wish.Works)
                    model.AtLeast(this, meant, wish.Weight, Price);
                else
                    model.AtMost(this, meant, 0);

                long Weight(Choice choice) =>
                    wish.Template is null || choice.Shift.Template == wish.Template ? wish.Weight : 0;
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        from wish in RefusedWishes.Of(agent, roster)
        select Breach(agent, wish.Day, Explain(agent, wish, roster.Brief.Horizon), wish.Weight);

    private static string Explain(Agent agent, Wish wish, Horizon horizon) =>
        $"{agent.Id} asked {(wish.Works ? "" : "not ")}to work{(wish.Template is { } shift ? $" {shift}" : "")} on "
        + $"{horizon.DayName(wish.Day)} and {(wish.Works ? "does not" : "does")}";
}
