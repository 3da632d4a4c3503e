using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Some agents work at the same time or not at all.</summary>
[Rule(
    "keep-together",
    Says = "The agents named after `for` start shifts of the same template on a day, or with `on: day` any shifts, "
        + "or none of them does. On a day on which one of them is on leave nothing is asked.",
    Unit = "agent who works without the next one named, or the other way round, on a day or in each template of it",
    AtTheEdges = "Each day stands alone; the past does not matter.",
    OnDates = "Shifts that start on the dates are looked at.",
    Encoded = "On each day of each agent and the next neither has more shifts, by template, than the other.",
    Example = "keep-together: { for: [ann, desk-01], on: day, price: 50 }"
)]
public sealed record KeepTogether(
    [Doc("When agents count as working together")] SameTime On = SameTime.Shift,
    [Doc("Price of each agent without the next; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <summary>
    /// Of each agent and the next, in the order of the scenario, neither works more than the other.
    /// </summary>
    public override void Encode(RosterModel model)
    {
        var kinds = SameTimes
            .Of(On, model.Brief.Shifts)
            .Select(kind => kind.Select(shift => shift.Id).ToHashSet(StringComparer.Ordinal))
            .ToList();
        var agents = Concerned(model).ToList();
        foreach (var day in AskedDays(model.Brief.Horizon))
        {
            if (agents.Exists(agent => model.Brief.Agents[agent].Leave.Contains(day)))
                continue;
            foreach (var kind in kinds)
            {
                var works = agents.ConvertAll(agent =>
                    model.Sum(agent, [day], choice => kind.Contains(choice.Shift.Id) ? 1 : 0)
                );
                foreach (var (one, next) in works.Zip(works.Skip(1)))
                {
                    model.AtMost(this, [one, next.Negated()], 0);
                    model.AtMost(this, [next, one.Negated()], 0);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var agents = Concerned(roster).ToList();
        var days =
            from day in Enumerable.Range(0, roster.Brief.Horizon.Days)
            where IsAsked(day, roster.Brief.Horizon) && !agents.Exists(agent => agent.Leave.Contains(day))
            select day;
        return from day in days
            from pair in agents.Zip(agents.Skip(1))
            let one = Kinds(roster, pair.First, day)
            let next = Kinds(roster, pair.Second, day)
            let alone = one.Except(next).Count() + next.Except(one).Count()
            where alone > 0
            select new Violation(
                Id,
                null,
                day,
                alone,
                Price is { } price ? price * alone : null,
                $"{pair.First.Id} {InWords(roster, pair.First, day)} and {pair.Second.Id} "
                    + $"{InWords(roster, pair.Second, day)} on "
                    + $"{roster.Brief.Horizon.DayName(day)}; they are kept together"
            );
    }

    private HashSet<string> Kinds(Roster roster, Agent agent, int day) =>
        roster
            .Of(agent)
            .Where(worked => worked.Day == day)
            .Select(worked => On == SameTime.Day ? "any" : worked.Shift.Template)
            .ToHashSet(StringComparer.Ordinal);

    private static string InWords(Roster roster, Agent agent, int day) =>
        roster.Of(agent).FirstOrDefault(worked => worked.Day == day) is { } worked
            ? $"has {worked.Shift.Id}"
            : "is off";
}
