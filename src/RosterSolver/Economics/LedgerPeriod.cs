using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A finished roster as rows of the fairness ledger.</summary>
public static class LedgerPeriod
{
    private const int DaysOfWeek = 7;

    /// <summary>A row for each agent, in the order of the scenario.</summary>
    public static IReadOnlyList<LedgerEntry> Of(Plan plan)
    {
        var horizon = plan.Scenario.Horizon;
        return
        [
            .. Burdens
                .Of(plan)
                .Select(burdens => new LedgerEntry(
                    burdens.Agent.Id,
                    horizon.Start,
                    horizon.DateOf(horizon.Days - 1),
                    burdens.Agent.AvailableMinutes(horizon),
                    [.. Enum.GetValues<LedgerColumn>().Select(column => Count(column, burdens, plan.Roster))]
                )),
        ];
    }

    /// <summary>
    /// The ledger with a roster in it: in the place of one that began on the same day, and of all that it overlaps, so that no
    /// day counts twice.
    /// </summary>
    /// <param name="ledger">The entries so far.</param>
    /// <param name="plan">The roster.</param>
    public static IReadOnlyList<LedgerEntry> With(IReadOnlyList<LedgerEntry> ledger, Plan plan) =>
        [
            .. ledger
                .Where(entry => !Overlaps(entry, plan.Scenario.Horizon))
                .Concat(Of(plan))
                .OrderBy(entry => entry.From)
                .ThenBy(entry => entry.Agent, StringComparer.Ordinal),
        ];

    /// <summary>
    /// What the history of a scenario holds of days that its ledger does not: a row for each agent with a shift in it. Its
    /// overtime and its wishes are not known.
    /// </summary>
    public static IReadOnlyList<LedgerEntry> OfHistory(Scenario scenario)
    {
        var start = scenario.Horizon.Start;
        var known = scenario.Ledger.Before(start).Select(entry => entry.Until.AddDays(1));
        var first = known.Append(start.AddDays(-scenario.HistoryDays)).Max();
        return first >= start
            ? []
            :
            [
                .. from agent in scenario.Agents
                where agent.History.Count > 0
                select OfHistory(agent, first, scenario),
            ];
    }

    private static LedgerEntry OfHistory(Agent agent, DateOnly first, Scenario scenario)
    {
        var days = scenario.Horizon.Start.DayNumber - first.DayNumber;
        var worked = agent.History.Where(shift => shift.Day >= -days).ToList();
        var leave = agent.Leave.Count(day => day >= -days && day < 0);
        var minutes =
            agent.Contract.WeeklyMinutes * days / DaysOfWeek - leave * agent.Contract.LeaveDayMinutes;
        return new(
            agent.Id,
            first,
            scenario.Horizon.Start.AddDays(-1),
            Math.Max(0, minutes),
            [.. Enum.GetValues<LedgerColumn>().Select(column => worked.Count(shift => Bears(column, shift)))]
        );

        bool Bears(LedgerColumn column, Assignment shift) =>
            column switch
            {
                LedgerColumn.Nights => shift.Shift.Family == ShiftFamily.Night,
                LedgerColumn.Lates => shift.Shift.Family == ShiftFamily.Late,
                LedgerColumn.Weekends => scenario.Horizon.IsWeekend(shift.Day),
                LedgerColumn.Holidays => scenario
                    .Calendar.On(scenario.Horizon.DateOf(shift.Day))
                    .Any(special => special.Kind == DayKind.Holiday),
                _ => false,
            };
    }

    private static bool Overlaps(LedgerEntry entry, Horizon horizon) =>
        entry.Until >= horizon.Start && entry.From <= horizon.DateOf(horizon.Days - 1);

    private static int Count(LedgerColumn column, Burdens burdens, Roster roster) =>
        column switch
        {
            LedgerColumn.Nights => burdens.Nights,
            LedgerColumn.Weekends => burdens.WeekendDays,
            LedgerColumn.Lates => burdens.Lates,
            LedgerColumn.Overtime => burdens.OvertimeMinutes,
            LedgerColumn.Holidays => roster
                .Of(burdens.Agent)
                .Count(worked => roster.Brief.IsHoliday(worked.Day)),
            _ => RefusedWishes.Of(burdens.Agent, roster).Sum(wish => wish.Weight),
        };
}
