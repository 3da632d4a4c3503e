using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Of a weekend an agent works both days or none.</summary>
[Rule(
    "whole-weekends",
    Says = "Of a weekend an agent starts shifts on both days or on none; leave is time off.",
    Unit = "weekend of which one day is worked",
    AtTheEdges = "Of a weekend that the first day divides the Saturday before it counts where it is known; of one "
        + "that the last day divides nothing is asked.",
    OnDates = "Weekends are looked at of which the Saturday is among the dates.",
    Encoded = "Neither day of a weekend is worked more than the other.",
    Example = "whole-weekends: { price: 30 }"
)]
public sealed record WholeWeekends(
    [Doc("Price of each weekend of which one day is worked; without it the rule must hold")]
        Money? Price = null
) : DatedRule(Price)
{
    /// <summary>Each day of a weekend is at most the other.</summary>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var saturdays = Enumerable
            .Range(-1, horizon.Days)
            .Where(day => horizon.DateOf(day).DayOfWeek == DayOfWeek.Saturday)
            .Where(day => model.Brief.IsKnown(day) && IsAsked(day, horizon))
            .ToList();
        foreach (var agent in Concerned(model))
        {
            foreach (var saturday in saturdays)
            {
                var difference = model.Sum(
                    agent,
                    model.Days(saturday, 2),
                    choice => choice.Day == saturday ? 1 : -1
                );
                model.AtMost(this, difference, 0);
                model.AtMost(this, difference.Negated(), 0);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        var sundays = Enumerable
            .Range(0, horizon.Days)
            .Where(day => horizon.DateOf(day).DayOfWeek == DayOfWeek.Sunday && roster.Brief.IsKnown(day - 1))
            .Where(day => IsAsked(day - 1, horizon))
            .ToList();
        foreach (var agent in Concerned(roster))
        {
            var worked = roster.Timeline(agent).Select(one => one.Day).ToHashSet();
            foreach (var sunday in sundays.Where(day => worked.Contains(day) != worked.Contains(day - 1)))
                yield return Breach(
                    agent,
                    sunday,
                    $"{agent.Id} works on {horizon.DayName(worked.Contains(sunday) ? sunday : sunday - 1)} "
                        + $"and not on "
                        + $"{horizon.DayName(worked.Contains(sunday) ? sunday - 1 : sunday)}; weekends are "
                        + $"worked whole"
                );
        }
    }
}
