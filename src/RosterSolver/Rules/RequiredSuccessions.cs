using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>After some shifts an agent works one of some others on the next day, or after a few days off.</summary>
[Rule(
    "required-successions",
    Says = "On the day after a shift of one template an agent starts a shift of the templates listed under it; with "
        + "`day-off` the day may also be off, and with `over-days-off` what is worked after no more than so many days off is one "
        + "of them too. Under a template without a list the next day is off.",
    Unit = "day without what has to follow",
    AtTheEdges = "The last days before the horizon count; after the last day nothing is asked.",
    OnDates = "The day that follows is among the dates.",
    Encoded = "A shift is at most those on the next day of which one has to follow it; a shift, and after days off one "
        + "that may not follow it, less any between, are at most one.",
    Example = "required-successions: { after: { late: [late] }, day-off: true }"
)]
public sealed record RequiredSuccessions(
    [Doc("Under the template of a day those of which one has to follow, such as `mid: [late, night]`")]
        IReadOnlyDictionary<string, IReadOnlyList<string>> After,
    [Doc("Whether a day off may follow too")] bool DayOff = false,
    [Doc("Price of each day without what has to follow; without it the rule must hold")] Money? Price = null,
    [Doc("Most days off across which a shift has to follow, with `day-off`", Unit = "days")]
    [Range(0, 7)]
        int OverDaysOff = 0
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections() =>
        OverDaysOff > 0 && !DayOff
            ? [("over-days-off", "no day off may follow at all; `day-off: true` allows it")]
            : [];

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var next in AskedDays(model.Brief.Horizon))
            {
                foreach (var (template, required) in After)
                {
                    EncodeAfter(model, agent, next, template, required);
                    for (var off = 1; off <= OverDaysOff && required.Count > 0; off++)
                        EncodeOver(model, agent, next - 1 - off, next, template, required);
                }
            }
        }
    }

    /// <summary>
    /// Where the day may be off, the shift and one that may not follow are at most one; otherwise the shift is at most
    /// those that have to follow.
    /// </summary>
    private void EncodeAfter(
        RosterModel model,
        int agent,
        int next,
        string template,
        IReadOnlyList<string> required
    )
    {
        if (model.Choices(agent, next - 1).All(choice => choice.Shift.Template != template))
            return;
        var mayBeOff = DayOff || required.Count == 0;
        var sum = model.Sum(
            agent,
            model.Days(next - 1, 2),
            choice =>
                choice.Day < next ? (choice.Shift.Template == template ? 1 : 0)
                : required.Contains(choice.Shift.Template) ? (mayBeOff ? 0 : -1)
                : mayBeOff ? 1
                : 0
        );
        model.AtMost(this, sum, mayBeOff ? 1 : 0);
    }

    /// <summary>The shift and, days off between, one that may not follow it are at most one.</summary>
    private void EncodeOver(
        RosterModel model,
        int agent,
        int day,
        int next,
        string template,
        IReadOnlyList<string> required
    )
    {
        if (model.Choices(agent, day).All(choice => choice.Shift.Template != template))
            return;
        var sum = model.Sum(
            agent,
            Enumerable.Range(day, next - day + 1),
            choice =>
                choice.Day == day ? (choice.Shift.Template == template ? 1 : 0)
                : choice.Day < next ? -1
                : required.Contains(choice.Shift.Template) ? 0
                : 1
        );
        model.AtMost(this, sum, 1);
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        Concerned(roster).SelectMany(agent => NextDays(roster, agent).Concat(AfterDaysOff(roster, agent)));

    private IEnumerable<Violation> NextDays(Roster roster, Agent agent)
    {
        var days = roster.Timeline(agent).ToLookup(worked => worked.Day, worked => worked.Shift);
        return from day in Enumerable.Range(0, roster.Brief.Horizon.Days)
            where IsAsked(day, roster.Brief.Horizon)
            from before in days[day - 1]
            where day > 0 || CanFollow(before, roster.Brief)
            where After.ContainsKey(before.Template) && !Follows(After[before.Template], [.. days[day]])
            select Breach(
                agent,
                day,
                $"{agent.Id} {(days[day].FirstOrDefault() is { } next ? $"has {next.Id}" : "is off")} on "
                    + $"{roster.Brief.Horizon.DayName(day)}, after {before.Id}; {Asked(After[before.Template])} "
                    + $"has to follow"
            );
    }

    private IEnumerable<Violation> AfterDaysOff(Roster roster, Agent agent) =>
        from next in roster.Of(agent)
        where IsAsked(next.Day, roster.Brief.Horizon)
        let before = roster.Timeline(agent).Where(worked => worked.Day < next.Day).MaxBy(worked => worked.Day)
        where before is not null && next.Day - before.Day > 1 && next.Day - before.Day <= OverDaysOff + 1
        where
            After.TryGetValue(before.Shift.Template, out var required)
            && required.Count > 0
            && !required.Contains(next.Shift.Template)
        let off = next.Day - before.Day - 1
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} has {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)}, {off} "
                + $"{(off == 1 ? "day" : "days")} off after {before.Shift.Id}; "
                + $"{string.Join(" or ", After[before.Shift.Template])} has to follow"
        );

    /// <summary>
    /// Whether the roster can still do right by a shift of the past: it may be off, or there is what has to
    /// follow.
    /// </summary>
    private bool CanFollow(Shift before, Brief brief) =>
        DayOff
        || !After.TryGetValue(before.Template, out var required)
        || required.Count == 0
        || brief.Shifts.Any(shift => required.Contains(shift.Template));

    private bool Follows(IReadOnlyList<string> required, IReadOnlyList<Shift> worked) =>
        worked.Count == 0
            ? DayOff || required.Count == 0
            : worked.Any(shift => required.Contains(shift.Template));

    private string Asked(IReadOnlyList<string> required) =>
        string.Join(" or ", required.Concat(DayOff || required.Count == 0 ? ["a day off"] : []));

    /// <inheritdoc/>
    public override IEnumerable<TemplateNamed> TemplatesNamed() =>
        After.SelectMany(pair =>
            pair.Value.Select((name, place) => new TemplateNamed(name, "after", pair.Key, place))
                .Prepend(new TemplateNamed(pair.Key, "after", pair.Key, null))
        );
}
