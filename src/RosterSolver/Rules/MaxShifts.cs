using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at most so many shifts, or shifts of some kinds, in the horizon.</summary>
[Rule(
    "max-shifts",
    Says = "An agent works at most so many shifts in the horizon, of all kinds or of some templates or families.",
    Unit = "shift beyond the limit",
    AtTheEdges = "Only shifts of the horizon count."
)]
public sealed record MaxShifts(
    [Doc("Most shifts in the horizon", Unit = "shifts")] [Range(0, 366)] int Shifts,
    [Doc("Shift templates that count", Default = "all of the families")]
        IReadOnlyList<string>? Templates = null,
    [Doc("Families of shifts that count", Default = "all")] IReadOnlyList<ShiftFamily>? Families = null,
    [Doc("Names of the contracts, groups or agents that it is meant for", Default = "everybody")]
        IReadOnlyList<string>? For = null,
    [Doc("Price of each shift beyond; without it the rule must hold")] Money? Price = null
) : PersonRule(Price, For)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var days = model.Days(0, model.Brief.Horizon.Days).ToList();
        foreach (var agent in Concerned(model))
            model.AtMost(this, model.Sum(agent, days, choice => Counts(choice.Shift) ? 1 : 0), Shifts);
    }

    private bool Counts(Shift shift) =>
        (Templates?.Contains(shift.Template) ?? true) && (Families?.Contains(shift.Family) ?? true);

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let count = roster
            .Of(agent)
            .Where(worked => Templates is null || Templates.Contains(worked.Shift.Template))
            .Count(worked => Families is null || Families.Contains(worked.Shift.Family))
        where count > Shifts
        select Breach(
            agent,
            null,
            $"{agent.Id} works {count} {Kinds}shifts in the horizon; at most {Shifts} are allowed",
            count - Shifts
        );

    private string Kinds =>
        (Templates, Families) switch
        {
            (null, null) => "",
            (null, { } families) => $"{string.Join(" or ", families).ToLowerInvariant()} ",
            ({ } templates, _) => $"{string.Join(" or ", templates)} ",
        };

    /// <inheritdoc/>
    public override IEnumerable<TemplateNamed> TemplatesNamed() =>
        (Templates ?? []).Select((name, place) => new TemplateNamed(name, "templates", null, place));
}
