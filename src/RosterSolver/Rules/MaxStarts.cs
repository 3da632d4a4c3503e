using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>On a day shifts begin at no more than so many times.</summary>
[Rule(
    "max-starts",
    Says = "On each day the shifts of all agents together, or of those named after `for`, begin at no more than so many different "
        + "times; shifts of all kinds or of some templates or families.",
    Unit = "time beyond the limit on a day",
    AtTheEdges = "Each day stands alone; the past does not matter.",
    OnDates = "The dates are looked at.",
    Encoded = "On each day the times that are used, each at least as much as any shift that begins then, are at "
        + "most the number.",
    Example = "max-starts: { at-most: 3, price: 20 }"
)]
public sealed record MaxStarts(
    [Doc("Most times on a day", Unit = "times")] [Range(1, 288)] int AtMost,
    [Doc("Price of each time beyond on a day; without it the rule must hold")] Money? Price = null
) : ShiftRule(Price)
{
    /// <summary>Whether everybody's shifts are looked at.</summary>
    private bool AreEverybodys => For is null && Skilled.Count == 0;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var alike = model
            .Brief.Shifts.Index()
            .Where(shift => Counts(shift.Item))
            .GroupBy(shift => shift.Item.StartMinute, shift => shift.Index)
            .Select(IReadOnlyList<int> (shifts) => [.. shifts])
            .ToList();
        var agents = AreEverybodys ? null : Concerned(model).ToHashSet();
        foreach (var day in AskedDays(model.Brief.Horizon))
            model.Starts(new(Id, day, alike, AtMost, Price) { Agents = agents });
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from day in Concerned(roster)
            .SelectMany(roster.Of)
            .Where(worked => Counts(worked.Shift) && IsAsked(worked.Day, roster.Brief.Horizon))
            .GroupBy(worked => worked.Day)
        let times = day.Select(worked => worked.Range.Start).Distinct().Count()
        where times > AtMost
        orderby day.Key
        select new Violation(
            Id,
            null,
            day.Key,
            times - AtMost,
            Price is { } price ? price * (times - AtMost) : null,
            $"{Kinds}shifts {OfWhom}begin at {times} times on {roster.Brief.Horizon.DayName(day.Key)}; at most {AtMost} are "
                + "allowed"
        );

    private string OfWhom => AreEverybodys ? "" : $"of {string.Join(", ", [.. For ?? [], .. Skilled])} ";
}
