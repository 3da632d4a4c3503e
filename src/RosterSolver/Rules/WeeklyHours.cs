using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent's paid hours of a calendar week keep within the contract; overtime and unused hours cost.</summary>
[Rule(
    "weekly-hours",
    Always = true,
    Says = "An agent's paid hours of a calendar week, Monday to Sunday, lie between the least and the most of the "
        + "contract. Hours above the contract are overtime and cost pay times the premium; contract hours that "
        + "are paid and not worked cost `unused`. A day of leave counts what the contract says.",
    Unit = "minute above or below",
    AtTheEdges = "Hours worked in the first week before the horizon count. Where only part of a week is known, the least "
        + "hours and the contract hours that can go unused shrink in proportion; most hours and overtime do not."
)]
public sealed record WeeklyHours(
    [Doc(
        "What an hour of overtime costs, as a share of the contract's `pay`",
        Range = "0%..1000%",
        Default = "`150%`"
    )]
    [Range(0, 10)]
        Fraction? Overtime = null,
    [Doc(
        "Price of an hour that the contract pays and the roster does not use, on top of the pay",
        Default = "`2/h`"
    )]
        PricePerHour? Unused = null
) : Rule((Money?)null)
{
    private static readonly Fraction DefaultPremium = new(1.5m);

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            foreach (var monday in model.Brief.Horizon.Mondays())
                EncodeWeek(model, agent, monday);
        }
    }

    private void EncodeWeek(RosterModel model, int agent, int monday)
    {
        var person = model.Brief.Agents[agent];
        var contract = person.Contract;
        var days = model.Days(monday, 7).ToList();
        var credit = days.Count(person.Leave.Contains) * contract.LeaveDayMinutes;
        var worked = model.Sum(agent, days, choice => choice.Shift.PaidMinutes);
        var hours = worked with { Constant = worked.Constant + Math.Min(credit, contract.WeeklyMinutes) };
        model.AtMost(this, hours, contract.AtMostMinutes, null);
        model.AtLeast(this, hours, contract.AtLeastMinutes * days.Count / 7, null);
        model.AtMost(this, hours, contract.WeeklyMinutes, OvertimePrice(contract).PerMinute);
        model.AtLeast(this, hours, contract.WeeklyMinutes * days.Count / 7, UnusedPrice.PerMinute);
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        foreach (var agent in roster.Brief.Agents)
        {
            foreach (var monday in roster.Brief.Horizon.Mondays())
            {
                foreach (var violation in CheckWeek(roster, agent, monday))
                    yield return violation;
            }
        }
    }

    private IEnumerable<Violation> CheckWeek(Roster roster, Agent agent, int monday)
    {
        var contract = agent.Contract;
        var known = Enumerable.Range(monday, 7).Count(roster.Brief.IsKnown);
        var leave = agent.Leave.Count(day => day >= monday && day < monday + 7 && roster.Brief.IsKnown(day));
        var credit = Math.Min(leave * contract.LeaveDayMinutes, contract.WeeklyMinutes);
        var past = credit + PaidMinutes(agent.History, monday);
        var hours = past + PaidMinutes(roster.Of(agent), monday);
        var week = roster.Brief.Horizon.DayName(monday);

        var most = Math.Max(contract.AtMostMinutes, past);
        if (hours > most)
            yield return Week(
                hours - most,
                null,
                $"{agent.Id} has {Hours(hours)} h in the week of {week}; at most {Hours(most)} h are allowed"
            );
        var least = contract.AtLeastMinutes * known / 7;
        if (hours < least)
            yield return Week(
                least - hours,
                null,
                $"{agent.Id} has {Hours(hours)} h in the week of {week}; at least {Hours(least)} h are due"
            );
        var overtime = hours - Math.Max(contract.WeeklyMinutes, past);
        if (overtime > 0 && OvertimePrice(contract).PerMinute > Money.Zero)
            yield return Week(
                overtime,
                OvertimePrice(contract).PerMinute,
                $"{agent.Id} works {Hours(overtime)} h overtime in the week of {week}"
            );
        var unused = contract.WeeklyMinutes * known / 7 - hours;
        if (unused > 0 && UnusedPrice.PerMinute > Money.Zero)
            yield return Week(
                unused,
                UnusedPrice.PerMinute,
                $"{agent.Id} has {Hours(unused)} h of the contract unused in the week of {week}"
            );

        Violation Week(int minutes, Money? perMinute, string sentence) =>
            new(
                Id,
                agent.Id,
                Math.Max(0, monday),
                minutes,
                perMinute is { } price ? price * minutes : null,
                sentence
            );
    }

    private static int PaidMinutes(IEnumerable<Assignment> worked, int monday) =>
        worked
            .Where(assignment => assignment.Day >= monday && assignment.Day < monday + 7)
            .Sum(assignment => assignment.Shift.PaidMinutes);

    private PricePerHour OvertimePrice(Contract contract) =>
        PricePerHour.Of(contract.Pay.Amount.Amount * (Overtime ?? DefaultPremium).Value);

    private PricePerHour UnusedPrice => Unused ?? PricePerHour.Of(2);

    private static string Hours(int minutes) => $"{minutes / 60m:0.##}";
}
