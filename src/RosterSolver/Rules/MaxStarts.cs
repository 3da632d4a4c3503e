using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>On a day shifts begin at no more than so many times.</summary>
[Rule(
    "max-starts",
    Says = "On each day the shifts of all agents together begin at no more than so many different times.",
    Unit = "time beyond the limit on a day",
    AtTheEdges = "Each day stands alone; the past does not matter.",
    Encoded = "On each day the times that are used, each at least as much as any shift that begins then, are at "
        + "most the number.",
    Example = "max-starts: { at-most: 3, price: 20 }"
)]
public sealed record MaxStarts(
    [Doc("Most times on a day", Unit = "times")] [Range(1, 288)] int AtMost,
    [Doc("Price of each time beyond on a day; without it the rule must hold")] Money? Price = null
) : Rule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var alike = model
            .Brief.Shifts.Index()
            .GroupBy(shift => shift.Item.StartMinute, shift => shift.Index)
            .Select(IReadOnlyList<int> (shifts) => [.. shifts])
            .ToList();
        for (var day = 0; day < model.Brief.Horizon.Days; day++)
            model.Starts(new(Id, day, alike, AtMost, Price));
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from day in roster.Assignments.GroupBy(worked => worked.Day)
        let times = day.Select(worked => worked.Range.Start).Distinct().Count()
        where times > AtMost
        select new Violation(
            Id,
            null,
            day.Key,
            times - AtMost,
            Price is { } price ? price * (times - AtMost) : null,
            $"shifts begin at {times} times on {roster.Brief.Horizon.DayName(day.Key)}; at most {AtMost} are allowed"
        );
}
