using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at least so many shifts, or shifts of some kinds, in a period.</summary>
[Rule(
    "min-shifts",
    Says = "An agent works at least so many shifts in the horizon, or in each day, calendar week, month, quarter or "
        + "year; of all kinds or of some templates or families.",
    Unit = "missing shift, in each period",
    AtTheEdges = "Known days before the horizon count in their period of the calendar. One of which a day is not "
        + "known, before or after, is not looked at.",
    OnDates = "Shifts that start on the dates count; periods without one of the dates are not looked at.",
    Encoded = "In each period the shifts that count are at least the number.",
    Example = "min-shifts: { shifts: 1, families: early, per: week, price: 20 }"
)]
public sealed record MinShifts(
    [Doc("Fewest shifts in a period", Unit = "shifts")] [Range(1, 366)] int Shifts,
    [Doc("Price of each missing shift; without it the rule must hold")] Money? Price = null,
    [Doc("The period")] CountingPeriod Per = CountingPeriod.Horizon
) : ShiftRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var brief = model.Brief;
        foreach (var (first, days) in Per.Within(brief.Horizon))
        {
            if (
                !brief.IsKnown(first)
                || !brief.IsKnown(first + days - 1)
                || !IsAsked(first, days, brief.Horizon)
            )
                continue;
            var counted = model.Days(first, days).Where(day => IsAsked(day, brief.Horizon)).ToList();
            foreach (var agent in Concerned(model))
                model.AtLeast(
                    this,
                    model.Sum(agent, counted, choice => Counts(choice.Shift) ? 1 : 0),
                    Shifts,
                    Price
                );
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let counted = roster
            .Timeline(agent)
            .Where(worked => Counts(worked.Shift))
            .Select(worked => worked.Day)
            .ToList()
        from period in Whole(roster.Brief)
        where roster.Brief.Shifts.Any(Counts)
        let worked = counted.Count(period.Contains)
        where worked < Shifts
        select Breach(
            agent,
            null,
            $"{agent.Id} works {worked} {Kinds}shifts from {roster.Brief.Horizon.DayName(period.Min())} to "
                + $"{roster.Brief.Horizon.DayName(period.Max())}; at least {Shifts} are due",
            Shifts - worked
        );

    /// <summary>The dates asked about in each period that is known as a whole.</summary>
    private IEnumerable<HashSet<int>> Whole(Brief brief)
    {
        var horizon = brief.Horizon;
        var known = Enumerable.Range(-brief.HistoryDays, brief.HistoryDays + horizon.Days);
        return known
            .GroupBy(day => Per.Around(horizon.DateOf(day), horizon))
            .Where(period => period.Count() == period.Key.Days)
            .Select(period => period.Where(day => IsAsked(day, horizon)).ToHashSet())
            .Where(period => period.Any(day => day >= 0));
    }
}
