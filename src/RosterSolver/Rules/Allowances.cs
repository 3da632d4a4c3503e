using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Night shifts and shifts of the weekend are paid an allowance.</summary>
[Rule(
    "allowances",
    Says = "Each night shift and each shift of a weekend is paid an allowance on top of pay and overtime.",
    Unit = "shift",
    AtTheEdges = "Only shifts of the roster are paid; a shift belongs to the day on which it starts.",
    OnDates = "Shifts that start on the dates are paid.",
    Encoded = "The shifts of an agent that are paid one, each at its price.",
    Example = "allowances: { night: 60, weekend: 25.50 }"
)]
public sealed record Allowances(
    [Doc("Paid for each shift of the family night", Default = "nothing")] Money? Night = null,
    [Doc("Paid for each shift that starts on a Saturday or a Sunday", Default = "nothing")]
        Money? Weekend = null
) : DatedRule((Money?)null)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var days = AskedDays(horizon).ToList();
        foreach (var agent in Concerned(model))
        {
            if (Night is { } night)
                model.AtMost(
                    this,
                    model.Sum(agent, days, choice => choice.Shift.Family == ShiftFamily.Night ? 1 : 0),
                    0,
                    night
                );
            if (Weekend is { } weekend)
                model.AtMost(
                    this,
                    model.Sum(agent, days, choice => horizon.IsWeekend(choice.Day) ? 1 : 0),
                    0,
                    weekend
                );
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        foreach (var agent in Concerned(roster))
        {
            var worked = roster.Of(agent).Where(shift => IsAsked(shift.Day, roster.Brief.Horizon)).ToList();
            if (
                Night is { } night
                && worked.Count(shift => shift.Shift.Family is ShiftFamily.Night) is > 0 and var nights
            )
                yield return Paid(agent, nights, night, "nights", CostLine.NightAllowance);
            if (Weekend is { } weekend && worked.Count(OnWeekend) is > 0 and var days)
                yield return Paid(agent, days, weekend, "days of weekends", CostLine.WeekendAllowance);
        }

        bool OnWeekend(Assignment shift) =>
            roster.Brief.Horizon.DateOf(shift.Day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }

    private Violation Paid(Agent agent, int count, Money each, string what, CostLine line) =>
        new(Id, agent.Id, null, count, each * count, $"{agent.Id} is paid for {count} {what} at {each} each")
        {
            Line = line,
        };
}
