using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// Overtime of one agent by the class of its day, as the rule weekly-hours counts it. Rest days are the days beyond the
/// workdays of a week; what is left of the hours above the contract is overtime of workdays.
/// </summary>
/// <param name="Agent">The agent.</param>
/// <param name="Workday">On workdays.</param>
/// <param name="RestDay">On rest days.</param>
/// <param name="Holiday">On public holidays, where the scenario prices them.</param>
/// <param name="MostMinutes">Minutes of overtime that the contract allows in the weeks of the horizon.</param>
public sealed record Overtime(
    Agent Agent,
    OvertimeClass Workday,
    OvertimeClass RestDay,
    OvertimeClass Holiday,
    int MostMinutes
)
{
    /// <summary>Minutes of all classes.</summary>
    public int Minutes => Workday.Minutes + RestDay.Minutes + Holiday.Minutes;

    /// <summary>By how much the overtime of one roster differs from that of another.</summary>
    public static Overtime operator -(Overtime left, Overtime right) =>
        left with
        {
            Workday = left.Workday - right.Workday,
            RestDay = left.RestDay - right.RestDay,
            Holiday = left.Holiday - right.Holiday,
        };

    /// <summary>The overtime of every agent, in the order of the brief.</summary>
    public static IReadOnlyList<Overtime> Of(Plan plan)
    {
        var horizon = plan.Scenario.Horizon;
        var priced = plan
            .Audit.Violations.Where(violation => violation is { IsHard: false, Agent: not null })
            .Where(violation => violation.Line is CostLine.Overtime or CostLine.RestDay or CostLine.Holiday)
            .ToLookup(violation => violation.Agent!, StringComparer.Ordinal);
        return [.. plan.Scenario.Agents.Select(agent => Of(agent, priced[agent.Id], horizon))];
    }

    private static Overtime Of(Agent agent, IEnumerable<Violation> priced, Horizon horizon)
    {
        var (workday, rest, holiday) = (OvertimeClass.None, OvertimeClass.None, OvertimeClass.None);
        foreach (var week in priced.GroupBy(violation => violation.Day))
        {
            var beyond = Of(agent, week, CostLine.Overtime, 1);
            var resting = week.Where(one => one.Line == CostLine.RestDay).Sum(one => (int)one.Amount);
            var onRestDays = beyond.Part(Math.Min(beyond.Minutes, resting));
            workday += beyond - onRestDays;
            rest += onRestDays + Of(agent, week, CostLine.RestDay, 0);
            holiday += Of(agent, week, CostLine.Holiday, 1);
        }

        var contract = agent.Contract;
        return new(
            agent,
            workday,
            rest,
            holiday,
            horizon.Mondays().Count() * (contract.AtMostMinutes - contract.WeeklyMinutes)
        );
    }

    /// <summary>
    /// Minutes and money of a line. Who is paid by the hour has the pay of overtime in the wages; here it is overtime.
    /// </summary>
    private static OvertimeClass Of(Agent agent, IEnumerable<Violation> week, CostLine line, int counts)
    {
        var own = week.Where(violation => violation.Line == line).ToList();
        var minutes = own.Sum(violation => (int)violation.Amount) * counts;
        var pay = agent.Contract.IsPaidByTheHour ? agent.Contract.Pay.Amount.ForMinutes(minutes) : Money.Zero;
        return new(minutes, own.Select(violation => violation.Cost).Total() + pay);
    }
}

/// <summary>Overtime of one class of days.</summary>
/// <param name="Minutes">How much.</param>
/// <param name="Cost">What it costs.</param>
public readonly record struct OvertimeClass(int Minutes, Money Cost)
{
    /// <summary>None.</summary>
    public static OvertimeClass None => default;

    /// <summary>So many of the minutes, at their price.</summary>
    internal OvertimeClass Part(int minutes) =>
        minutes == 0 ? None : new(minutes, new(Cost.Units / Minutes * minutes));

    public static OvertimeClass operator +(OvertimeClass left, OvertimeClass right) =>
        new(left.Minutes + right.Minutes, left.Cost + right.Cost);

    public static OvertimeClass operator -(OvertimeClass left, OvertimeClass right) =>
        new(left.Minutes - right.Minutes, left.Cost - right.Cost);
}
