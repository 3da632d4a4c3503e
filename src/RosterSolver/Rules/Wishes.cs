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
    Encoded = "Whether any shift is worked that a wish means, once, is held against the wish at its weight.",
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
            foreach (var wish in model.Brief.Agents[agent].Wishes.Where(wish => wish.Day >= 0))
            {
                var meant = model
                    .Choices(agent, wish.Day)
                    .Where(choice => wish.Template is null || choice.Shift.Template == wish.Template);
                var isMet = RosterModel.Once(agent, meant).Times(wish.Weight);
                if (wish.Works)
                    model.AtLeast(this, isMet, wish.Weight, Price);
                else
                    model.AtMost(this, isMet, 0);
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
