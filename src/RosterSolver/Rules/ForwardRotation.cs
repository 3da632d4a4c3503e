using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>From one working day to the next day an agent moves forward through the families, never back.</summary>
[Rule(
    "forward-rotation",
    Says = "From one day to the next an agent keeps the family of shift or moves forward: early, mid, late, night. "
        + "A day off starts afresh.",
    Unit = "step back",
    AtTheEdges = "The last day before the horizon counts; after the last day nothing is asked.",
    OnDates = "The shift that follows starts on the dates.",
    Encoded = "The shifts of a family and those of earlier families on the next day are at most one.",
    Example = "forward-rotation: { price: 40 }"
)]
public sealed record ForwardRotation(
    [Doc("Price of each step back; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var next in AskedDays(model.Brief.Horizon))
                EncodeAfter(model, agent, next - 1);
        }
    }

    /// <summary>
    /// For each family, of its shifts on the day (hard: and of later families) and the shifts of earlier
    /// families on the next day, at most one is worked.
    /// </summary>
    private void EncodeAfter(RosterModel model, int agent, int day)
    {
        foreach (var family in Enum.GetValues<ShiftFamily>().Where(family => family > ShiftFamily.Early))
        {
            var before = model
                .Choices(agent, day)
                .Where(choice =>
                    Price is null ? choice.Shift.Family >= family : choice.Shift.Family == family
                )
                .ToList();
            var after = model.Choices(agent, day + 1).Where(choice => choice.Shift.Family < family).ToList();
            if (before.Count > 0 && after.Count > 0)
                model.AtMost(this, RosterModel.Sum(agent, before.Concat(after), _ => 1), 1);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from next in roster.Of(agent)
        from before in roster.Timeline(agent)
        where
            before.Day == next.Day - 1
            && IsAsked(next.Day, roster.Brief.Horizon)
            && before.Shift.Family > next.Shift.Family
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} goes back from {before.Shift.Id} to {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)}"
        );
}
