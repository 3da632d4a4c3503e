using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Of some agents at most so many work at the same time.</summary>
[Rule(
    "keep-apart",
    Says = "Of the agents named after `for` at most so many start a shift of the same template on a day, or "
        + "with `on: day` any shift.",
    Unit = "agent beyond the limit, on a day or in each template of it",
    AtTheEdges = "Each day stands alone; the past does not matter.",
    OnDates = "Shifts that start on the dates are looked at.",
    Encoded = "On each day the shifts of the agents together, by template, are at most the number.",
    Example = "keep-apart: { for: [ann, desk-01], on: shift }"
)]
public sealed record KeepApart(
    [Doc("When agents count as working together")] SameTime On = SameTime.Shift,
    [Doc("Most of them at a time", Unit = "people")] [Range(1, 5000)] int AtMost = 1,
    [Doc("Price of each agent beyond; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var kinds = SameTimes
            .Of(On, model.Brief.Shifts)
            .Select(kind => kind.Select(shift => shift.Id).ToHashSet(StringComparer.Ordinal))
            .ToList();
        var agents = Concerned(model).ToList();
        foreach (var day in AskedDays(model.Brief.Horizon))
        {
            foreach (var kind in kinds)
                model.AtMost(
                    this,
                    agents.ConvertAll(agent =>
                        model.Sum(agent, [day], choice => kind.Contains(choice.Shift.Id) ? 1 : 0)
                    ),
                    AtMost
                );
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from worked in Concerned(roster).SelectMany(roster.Of)
        where IsAsked(worked.Day, roster.Brief.Horizon)
        group worked by (
            worked.Day,
            Template: On == SameTime.Day ? null : worked.Shift.Template
        ) into together
        let people = together.Select(worked => worked.Agent).Distinct().ToList()
        let beyond = people.Count - AtMost
        where beyond > 0
        select new Violation(
            Id,
            null,
            together.Key.Day,
            beyond,
            Price is { } price ? price * beyond : null,
            $"{string.Join(" and ", people)} "
                + $"{(together.Key.Template is { } template ? $"all have {template}" : "all work")} on "
                + $"{roster.Brief.Horizon.DayName(together.Key.Day)}; at most {AtMost} of them may"
        );
}
