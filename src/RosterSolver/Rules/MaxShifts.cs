using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at most so many shifts, or shifts of some kinds, in a period.</summary>
[Rule(
    "max-shifts",
    Says = "An agent works at most so many shifts in the horizon, in each day, calendar week, month, quarter or "
        + "year, or in any so many days in a row; of all kinds or of some templates or families, such as nights.",
    Unit = "shift beyond the limit, in each period",
    AtTheEdges = "Known days before the horizon count in their week, month, quarter or year, and in the days in a "
        + "row; where the whole horizon is the period they do not. Days after it do not count.",
    OnDates = "Shifts that start on the dates count.",
    Encoded = "In each period the shifts that count are at most the number.",
    Example = "max-shifts: { shifts: 2, families: late, per: week, price: 60 }"
)]
public sealed record MaxShifts(
    [Doc("Most shifts in a period", Unit = "shifts")] [Range(0, 366)] int Shifts,
    [Doc("Price of each shift beyond; without it the rule must hold")] Money? Price = null,
    [Doc("The period")] CountingPeriod Per = CountingPeriod.Horizon,
    [Doc(
        "Days in a row of which no more may be worked, instead of a period",
        Unit = "days",
        Default = "`per` counts"
    )]
    [Range(2, 366)]
        int? InDays = null
) : ShiftRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var periods = InDays is { } days
            ? [.. Enumerable.Range(0, horizon.Days).Select(last => (First: last - days + 1, Days: days))]
            : Per.Within(horizon).ToList();
        foreach (var agent in Concerned(model))
        {
            foreach (var (first, count) in periods)
            {
                var counted = model.Days(first, count).Where(day => IsAsked(day, horizon));
                model.AtMost(this, model.Sum(agent, counted, choice => Counts(choice.Shift) ? 1 : 0), Shifts);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let counted = roster
            .Timeline(agent)
            .Where(worked => Counts(worked.Shift) && IsAsked(worked.Day, roster.Brief.Horizon))
            .Where(worked => roster.Brief.IsKnown(worked.Day))
            .Select(worked => worked.Day)
            .ToList()
        from period in InDays is { } days
            ? Rows(counted, days, roster.Brief)
            : Calendar(counted, roster.Brief)
        let beyond = period.Worked.Count - Math.Max(Shifts, period.Worked.Count(day => day < 0))
        where beyond > 0
        select Breach(
            agent,
            Per == CountingPeriod.Horizon && InDays is null ? null : period.Worked.Max(),
            $"{agent.Id} works {period.Worked.Count} {Kinds}shifts in {period.Name}; at most {Shifts} are allowed",
            beyond
        );

    private IEnumerable<(string Name, List<int> Worked)> Calendar(List<int> counted, Brief brief) =>
        counted
            .GroupBy(day => Per.Around(brief.Horizon.DateOf(day), brief.Horizon))
            .Select(period => (Per.Name(period.Key.First), period.ToList()));

    private static IEnumerable<(string Name, List<int> Worked)> Rows(
        List<int> counted,
        int days,
        Brief brief
    ) =>
        from last in Enumerable.Range(0, brief.Horizon.Days)
        select (
            $"the {days} days to {brief.Horizon.DayName(last)}",
            counted.FindAll(day => day <= last && day > last - days)
        );
}
