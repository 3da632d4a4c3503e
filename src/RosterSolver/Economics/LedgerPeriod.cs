using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A finished roster as rows of the fairness ledger.</summary>
public static class LedgerPeriod
{
    /// <summary>A row for each agent, in the order of the scenario.</summary>
    public static IReadOnlyList<LedgerEntry> Of(Plan plan)
    {
        var horizon = plan.Scenario.Horizon;
        return
        [
            .. Burdens
                .Of(plan.Roster)
                .Select(burdens => new LedgerEntry(
                    burdens.Agent.Id,
                    horizon.Start,
                    horizon.DateOf(horizon.Days - 1),
                    burdens.Agent.AvailableMinutes(horizon),
                    [.. Enum.GetValues<LedgerColumn>().Select(column => Count(column, burdens, plan.Roster))]
                )),
        ];
    }

    /// <summary>The ledger with a roster in it: in the place of one that began on the same day, if there is one.</summary>
    /// <param name="ledger">The entries so far.</param>
    /// <param name="plan">The roster.</param>
    public static IReadOnlyList<LedgerEntry> With(IReadOnlyList<LedgerEntry> ledger, Plan plan) =>
        [
            .. ledger
                .Where(entry => entry.From != plan.Scenario.Horizon.Start)
                .Concat(Of(plan))
                .OrderBy(entry => entry.From)
                .ThenBy(entry => entry.Agent, StringComparer.Ordinal),
        ];

    private static int Count(LedgerColumn column, Burdens burdens, Roster roster) =>
        column switch
        {
            LedgerColumn.Nights => burdens.Nights,
            LedgerColumn.Weekends => burdens.WeekendDays,
            LedgerColumn.Lates => burdens.Lates,
            LedgerColumn.Overtime => burdens.OvertimeMinutes,
            LedgerColumn.Holidays => roster
                .Of(burdens.Agent)
                .Count(worked => roster.Brief.ClassOf(worked.Day) == DayClass.Holiday),
            _ => RefusedWishes.Of(burdens.Agent, roster).Sum(wish => wish.Weight),
        };
}
