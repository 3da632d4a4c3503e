using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>What may be changed where no rule but a fact takes part in a conflict: leave, hours, what an agent may work.</summary>
internal sealed class FactLoosenings(Scenario scenario, ScenarioPlaces places)
{
    private const int MinutesOfAnHour = 60;
    private const int HoursOfAWeek = 7 * 24;

    /// <summary>The agent's leave without one of the days of the claims.</summary>
    public IEnumerable<IReadOnlyList<Loosening>> OfLeave(IReadOnlyList<Claim> claims) =>
        from claim in claims
        where claim is { Agent: not null, Day: not null }
        let change = WithoutLeave(claim.Agent!.Value, claim.Day!.Value)
        where change is not null
        select (IReadOnlyList<Loosening>)[change];

    private Loosening? WithoutLeave(int agent, int day)
    {
        var (id, date) = (scenario.Agents[agent].Id, scenario.Horizon.DateOf(day));
        var section = places.SectionOf(agent);
        var recalled = new RecalledDay(id, day);
        var words = $"{id} works on {scenario.Horizon.DayName(day)}, a day of leave";
        if (section?.Leave is { } own && own.Any(range => range.Contains(date)))
            return new(
                section.Id is null
                    ? $"group {section.Group} has no leave on {scenario.Horizon.DayName(day)}"
                    : words,
                Agent(section, "leave", Without(own, date))
            )
            {
                Recalled = recalled,
            };
        return scenario.Written?.Leave?.TryGetValue(id, out var ranges) ?? false
            ? new(words, Patch.Of(Without(ranges, date), "leave", id)) { Recalled = recalled }
            : null;
    }

    private static ListNode Without(IReadOnlyList<DateRange> ranges, DateOnly date) =>
        Patch.List(ranges.SelectMany(range => Without(range, date)).Select(range => $"{range}"));

    private static IEnumerable<DateRange> Without(DateRange range, DateOnly date)
    {
        if (!range.Contains(date))
            return [range];
        return new[] { (range.First, Last: date.AddDays(-1)), (First: date.AddDays(1), range.Last) }
            .Where(part => part.First <= part.Item2)
            .Select(part => new DateRange(part.First, part.Item2));
    }

    /// <summary>Fewer least hours, or more most hours, of each contract concerned.</summary>
    public IEnumerable<IReadOnlyList<Loosening>> OfHours(IReadOnlyList<Claim> claims) =>
        claims
            .Select(claim => scenario.Agents[claim.Agent!.Value].Contract)
            .Distinct()
            .Select(contract => OfHours(contract, claims[0].Side))
            .Where(series => series.Count > 0);

    /// <summary>Fewer least hours, or more most hours, of a contract, an hour a step.</summary>
    public static IReadOnlyList<Loosening> OfHours(Contract contract, ClaimSide side)
    {
        var least = side == ClaimSide.AtLeast;
        var (key, now) = least ? ("at-least", contract.AtLeastMinutes) : ("at-most", contract.AtMostMinutes);
        var hours = least
            ? Enumerable.Range(0, (now + MinutesOfAnHour - 1) / MinutesOfAnHour).Reverse()
            : Enumerable.Range(now / MinutesOfAnHour + 1, HoursOfAWeek - now / MinutesOfAnHour);
        return
        [
            .. hours.Select(to => new Loosening(
                $"contract {contract.Id}: {key} {now / 60m:0.##}/week -> {to}/week",
                Patch.Of(Patch.Scalar($"{to}/week"), "contracts", contract.Id, key)
            )),
        ];
    }

    /// <summary>A family that the agent is exempt from, or that the contract leaves out.</summary>
    public IEnumerable<IReadOnlyList<Loosening>> OfShifts(IReadOnlyList<Claim> claims)
    {
        foreach (var agent in claims.Select(claim => claim.Agent!.Value).Distinct())
        {
            var person = scenario.Agents[agent];
            if (places.SectionOf(agent) is { Exempt: { Count: > 0 } exempt } section)
            {
                foreach (var family in exempt)
                    yield return
                    [
                        new(
                            $"{Whom(section)} may work {Word(family)} shifts",
                            Agent(
                                section,
                                "not",
                                Patch.List(exempt.Where(other => other != family).Select(Word))
                            )
                        ),
                    ];
            }

            var closed = scenario
                .Shifts.Select(shift => shift.Family)
                .Distinct()
                .Except(person.Contract.Families);
            foreach (var family in closed)
                yield return
                [
                    new(
                        $"contract {person.Contract.Id} allows {Word(family)} shifts",
                        Patch.Of(
                            Patch.List(person.Contract.Families.Append(family).Order().Select(Word)),
                            "contracts",
                            person.Contract.Id,
                            "families"
                        )
                    ),
                ];
        }
    }

    private static string Whom(AgentSection section) => section.Id ?? $"group {section.Group}";

    private static string Word(ShiftFamily family) => KebabCase.Of($"{family}");

    private static MapNode Agent(AgentSection section, string key, Node value) =>
        Patch.Of(
            Patch.List([
                Patch.Map(
                    section.Id is { } id ? ("id", Patch.Scalar(id)) : ("group", Patch.Scalar(section.Group!)),
                    (key, value)
                ),
            ]),
            "agents"
        );
}
