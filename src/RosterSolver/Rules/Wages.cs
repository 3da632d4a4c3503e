using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Hours worked cost wages where the contract pays by the hour.</summary>
[Rule(
    "wages",
    Always = true,
    Says = "Where a contract is `paid-by: hour`, every paid hour of the roster costs `pay` and `on-cost`. Of overtime, "
        + "weekly-hours then charges what goes beyond the pay. Wages of other contracts are the same for every roster and are "
        + "not counted.",
    Unit = "paid minute",
    AtTheEdges = "Only hours of the roster cost; history has been paid, and leave is the same for every roster.",
    Encoded = "Each shift of an agent who is paid by the hour at its paid minutes.",
    Example = "wages:"
)]
public sealed record Wages() : Rule((Money?)null)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var days = model.Days(0, model.Brief.Horizon.Days).ToList();
        foreach (var agent in model.Agents.Where(agent => model.Brief.Agents[agent].Contract.IsPaidByTheHour))
            model.AtMost(
                this,
                model.Sum(agent, days, model.PaidMinutes),
                0,
                model.Brief.Agents[agent].Contract.LoadedPay.PerMinute
            );
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        where agent.Contract.IsPaidByTheHour
        let minutes = roster.Of(agent).Sum(worked => worked.PaidMinutes(roster.Brief.Horizon))
        where minutes > 0
        select new Violation(
            Id,
            agent.Id,
            null,
            minutes,
            agent.Contract.LoadedPay.Amount.ForMinutes(minutes),
            $"{agent.Id} is paid {minutes / 60m:0.##} h at {agent.Contract.LoadedPay}, on-cost included"
        )
        {
            Line = CostLine.Wages,
        };
}
