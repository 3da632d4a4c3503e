using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What ordinary hours cost.</summary>
/// <param name="Base">Hours of contracts, and hours worked under contracts that pay by the hour, overtime left out.</param>
/// <param name="OnCost">What the employer pays on top; where the hour is paid, of overtime too.</param>
/// <param name="Fixed">Of both, what is paid whatever the roster.</param>
internal sealed record OrdinaryPay(Money Base, Money OnCost, Money Fixed)
{
    private const int DaysOfWeek = 7;

    /// <summary>The pay of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="overtime">The overtime of its agents, in their order.</param>
    public static OrdinaryPay Of(Plan plan, IReadOnlyList<Overtime> overtime)
    {
        var (pay, onCost, whatever) = (Money.Zero, Money.Zero, Money.Zero);
        foreach (var (agent, beyond) in plan.Scenario.Agents.Zip(overtime))
        {
            var contract = agent.Contract;
            var minutes = contract.IsPaidByTheHour
                ? plan.Roster.Of(agent).Sum(worked => worked.PaidMinutes(plan.Scenario.Horizon))
                : contract.WeeklyMinutes * plan.Scenario.Horizon.Days / DaysOfWeek;
            var loaded = contract.LoadedPay.Amount.ForMinutes(minutes);
            var plain = contract.Pay.Amount.ForMinutes(minutes);
            pay += contract.IsPaidByTheHour ? plain - contract.Pay.Amount.ForMinutes(beyond.Minutes) : plain;
            onCost += loaded - plain;
            whatever += contract.IsPaidByTheHour ? Money.Zero : loaded;
        }

        return new(pay, onCost, whatever);
    }
}
