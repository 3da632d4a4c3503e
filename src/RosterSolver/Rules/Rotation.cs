using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In a calendar week an agent works shifts of one family, and from week to week moves forward if at all.</summary>
[Rule(
    "rotation",
    Says = "In a calendar week, Monday to Sunday, an agent works shifts of one family. With `forward`, the family of the next "
        + "week is the same or the next one: early, mid, late, night, and then early again. Families that the agent may not "
        + "work are passed over; a week without work starts afresh.",
    Unit = "further family in a week, and of each pair of families in two weeks of which the second does not follow",
    AtTheEdges = "Known days before the horizon count in the weeks that they belong to, the last full week too; a week that the "
        + "last day divides counts as far as it is planned.",
    OnDates = "Weeks are looked at of which any day is among the dates, and the steps into them.",
    Encoded = "The families worked in a week, each once, are at most one; families of two weeks that may not follow "
        + "each other are at most one.",
    Example = "rotation: { per: week, forward: true, price: 50 }"
)]
public sealed record Rotation(
    [Doc("How long an agent stays in a family")] RotationBlock Per,
    [Doc("Whether the family may only stay or move one step forward")] bool Forward = false,
    [Doc(
        "Price of each further family in a week and of each step that is not forward; without it the rule must hold"
    )]
        Money? Price = null
) : DatedRule(Price)
{
    private static readonly IReadOnlyList<ShiftFamily> families = Enum.GetValues<ShiftFamily>();

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var mondays = model.Brief.Horizon.Mondays().ToList();
        foreach (var agent in Concerned(model))
        {
            var before = Worked(model, agent, mondays[0] - 7);
            foreach (var monday in mondays)
            {
                var week = Worked(model, agent, monday);
                if (IsAsked(monday, 7, model.Brief.Horizon))
                    EncodeWeek(model, agent, before, week);
                before = week;
            }
        }
    }

    private void EncodeWeek(RosterModel model, int agent, List<PersonSum> before, List<PersonSum> week)
    {
        model.AtMost(this, PersonSum.Of(agent, week), 1);
        if (Forward)
            EncodeSteps(model, agent, before, week);
    }

    /// <summary>For each family, whether the agent works it in the week.</summary>
    private static List<PersonSum> Worked(RosterModel model, int agent, int monday)
    {
        var choices = model.Days(monday, 7).SelectMany(day => model.Choices(agent, day)).ToList();
        return
        [
            .. families.Select(family =>
                RosterModel.Once(agent, choices.Where(choice => choice.Shift.Family == family))
            ),
        ];
    }

    /// <summary>
    /// Priced, each pair of families that do not follow is a limit. Hard, a week has one family, so those that may not
    /// follow a family share a limit, and those that it may not follow: the strongest form over counts of like agents.
    /// </summary>
    private void EncodeSteps(RosterModel model, int agent, List<PersonSum> before, List<PersonSum> week)
    {
        var own = Own(model.Brief, agent);
        var pairs = (
            from family in families
            from next in families
            where next != family && next != Next(own, family)
            select (From: (int)family, To: (int)next)
        ).ToList();
        var limits = Price is null
            ? pairs
                .GroupBy(pair => pair.From, pair => week[pair.To])
                .Select(alike => alike.Prepend(before[alike.Key]))
                .Concat(
                    pairs
                        .GroupBy(pair => pair.To, pair => before[pair.From])
                        .Select(alike => alike.Prepend(week[alike.Key]))
                )
            : pairs.Select(pair => new[] { before[pair.From], week[pair.To] });
        foreach (var excluding in limits)
            model.AtMost(this, PersonSum.Of(agent, excluding), 1);
    }

    private static List<ShiftFamily> Own(Brief brief, int agent) =>
        [.. brief.Shifts.Where(brief.Agents[agent].MayWork).Select(shift => shift.Family).Distinct().Order()];

    private static ShiftFamily Next(List<ShiftFamily> own, ShiftFamily family) =>
        own.Where(other => other > family).Concat(own).Append(family).First();

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let weeks = roster
            .Timeline(agent)
            .Where(worked => roster.Brief.IsKnown(worked.Day))
            .ToLookup(worked => Week.MondayOf(worked.Day, roster.Brief.Horizon))
        from week in weeks
        where IsAsked(week.Key, 7, roster.Brief.Horizon)
        from violation in CheckFamilies(roster.Brief, agent, week)
            .Concat(Forward ? CheckSteps(roster.Brief, agent, weeks[week.Key - 7], week) : [])
        select violation;

    private IEnumerable<Violation> CheckFamilies(Brief brief, Agent agent, IGrouping<int, Assignment> week)
    {
        var worked = FirstDays(week);
        var past = FirstDays(week.Where(one => one.Day < 0));
        var beyond = worked.Count - Math.Max(1, past.Count);
        if (beyond > 0)
            yield return Breach(
                agent,
                worked.Values.Max(),
                $"{agent.Id} works {Words(worked.Keys)} shifts in the week of {brief.Horizon.DayName(week.Key)}; one family "
                    + "is allowed",
                beyond
            );
    }

    private IEnumerable<Violation> CheckSteps(
        Brief brief,
        Agent agent,
        IEnumerable<Assignment> before,
        IEnumerable<Assignment> week
    ) =>
        from last in LastDays(before)
        from next in FirstDays(week)
        where last.Value >= 0 || next.Value >= 0
        where !Follows(brief, agent, last.Key, next.Key)
        select Breach(
            agent,
            next.Value,
            $"{agent.Id} goes from {Words([last.Key])} shifts to {Words([next.Key])} shifts in the week of "
                + $"{brief.Horizon.DayName(next.Value)}, which is no step forward"
        );

    private static bool Follows(Brief brief, Agent agent, ShiftFamily family, ShiftFamily next)
    {
        var count = families.Count;
        for (var steps = 1; steps < count && family != next; steps++)
        {
            var forward = (ShiftFamily)(((int)family + steps) % count);
            if (brief.Shifts.Any(shift => shift.Family == forward && agent.MayWork(shift)))
                return forward == next;
        }

        return family == next;
    }

    private static Dictionary<ShiftFamily, int> FirstDays(IEnumerable<Assignment> worked) =>
        worked.GroupBy(one => one.Shift.Family).ToDictionary(own => own.Key, own => own.Min(one => one.Day));

    private static Dictionary<ShiftFamily, int> LastDays(IEnumerable<Assignment> worked) =>
        worked.GroupBy(one => one.Shift.Family).ToDictionary(own => own.Key, own => own.Max(one => one.Day));

    private static string Words(IEnumerable<ShiftFamily> families) =>
        string.Join(" and ", families.Order()).ToLowerInvariant();
}
