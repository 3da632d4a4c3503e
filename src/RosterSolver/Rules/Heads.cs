using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>As many people start each shift template on each day as are asked for.</summary>
[Rule(
    "heads",
    Always = true,
    Says = "On every day as many people start a shift template, all its starts together, as `demand: heads` asks for. Each missing "
        + "and each surplus person costs.",
    Unit = "person missing or too many",
    AtTheEdges = "Each day stands alone; the past does not matter.",
    Encoded = "The starts of a template on a day, with missing and surplus people at their prices, are those asked "
        + "for.",
    Example = "heads: { missing: 900, surplus: 60 }"
)]
public sealed record Heads(
    [Doc("Price of a missing person, where `demand: heads` has no price of its own", Default = "`900`")]
        Money? Missing = null,
    [Doc("Price of a surplus person, where `demand: heads` has no price of its own", Default = "`60`")]
        Money? Surplus = null
) : Rule((Money?)null)
{
    private Money MissingOne(HeadsNeed need) => need.Missing ?? Missing ?? Money.Of(900);

    private Money SurplusOne(HeadsNeed need) => need.Surplus ?? Surplus ?? Money.Of(60);

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var shifts = model.Brief.Shifts.Index().ToLookup(shift => shift.Item.Template, shift => shift.Index);
        foreach (var need in model.Brief.Heads)
            model.Heads(
                new(
                    Id,
                    need.Day,
                    [.. shifts[need.Template]],
                    need.Required,
                    MissingOne(need),
                    SurplusOne(need)
                )
            );
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var starts = roster.Assignments.ToLookup(worked => (worked.Day, worked.Shift.Template));
        foreach (var need in roster.Brief.Heads)
        {
            var there = starts[(need.Day, need.Template)].Count();
            if (there < need.Required && MissingOne(need) > Money.Zero)
                yield return Off(need, need.Required - there, MissingOne(need));
            if (there > need.Required && SurplusOne(need) > Money.Zero)
                yield return Off(need, there - need.Required, SurplusOne(need));

            Violation Off(HeadsNeed need, int people, Money price) =>
                new(
                    Id,
                    null,
                    need.Day,
                    people,
                    price * people,
                    $"{roster.Brief.Horizon.DayName(need.Day)} {need.Template}: {there} at work, {need.Required} asked for"
                )
                {
                    Line = there < need.Required ? CostLine.Understaffed : CostLine.Overstaffed,
                };
        }
    }
}
