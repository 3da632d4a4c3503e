using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>A conflict of claims in the words of the scenario, with the places where it is written.</summary>
internal sealed class ConflictWords(Scenario scenario, ClaimPage page)
{
    /// <summary>People who are named; of more only the number is told.</summary>
    private const int MostNamed = 3;
    private const int DaysOfAWeek = 7;

    private readonly ScenarioPlaces places = new(scenario);

    private Horizon Horizon => scenario.Horizon;

    /// <summary>The contradiction that a core amounts to.</summary>
    public Contradiction Of(ConflictCore core)
    {
        var parts = core
            .Claims.GroupBy(claim => (claim.Rule, claim.Side, claim.Queue))
            .SelectMany(group => Parts(scenario.Rules[group.Key.Rule], [.. group], core.IsOfEachAgent))
            .Concat(core.NeedsOneShift ? [OneShift()] : [])
            .Concat(core.NeedsPast ? [ThePast()] : [])
            .ToList();
        var each = core.IsOfEachAgent ? $"{For(AgentsOf(core.Claims))}, each alone" : "";
        return new(parts, each + When(core.Claims), core.IsMinimal) { NeedsAllRules = core.NeedsAllRules };
    }

    private static List<int> AgentsOf(IReadOnlyList<Claim> claims) =>
        [.. claims.Select(claim => claim.Agent).OfType<int>().Distinct()];

    private IEnumerable<ConflictPart> Parts(Rule rule, IReadOnlyList<Claim> claims, bool ofEach)
    {
        var agents = AgentsOf(claims);
        if (ofEach)
            return [Part(rule, claims, agents, "")];
        var apart = rule is Leave or Eligibility && agents.Count <= MostNamed;
        return apart
            ? agents.Select(agent =>
                Part(rule, [.. claims.Where(claim => claim.Agent == agent)], [agent], "")
            )
            : [Part(rule, claims, agents, agents.Count > 0 ? For(agents) : Whom(rule))];
    }

    /// <summary>For whom a rule is meant that looks at several people together; nothing for everybody.</summary>
    private static string Whom(Rule rule)
    {
        string[] names = rule is PersonRule person ? [.. person.For ?? [], .. person.Skilled] : [];
        return names.Length == 0 ? ""
            : names.Length <= MostNamed ? $" for {string.Join(" and ", names)}"
            : $" for {string.Join(", ", names.Take(MostNamed))} and {names.Length - MostNamed} more";
    }

    private ConflictPart Part(
        Rule rule,
        IReadOnlyList<Claim> claims,
        IReadOnlyList<int> agents,
        string whom
    ) =>
        rule switch
        {
            Leave => new(
                rule.Id,
                places.OfLeave(agents[0], claims[0].Day),
                LeaveOf(claims, agents),
                true,
                claims
            ),
            Eligibility => new(rule.Id, places.OfShifts(agents[0]), Allowed(agents), true, claims),
            WeeklyHours => new(
                rule.Id,
                places.OfHours(agents[0], claims[0].Side),
                $"{Hours(agents, claims[0].Side)}{whom}{LeaveCounted(claims)}",
                true,
                claims
            ),
            Frame => new(
                rule.Id,
                scenario.Written?.SpanOf("frame"),
                $"the frame{whom} on {Days(claims)}",
                true,
                claims
            ),
            Coverage => new(rule.Id, places.Of(claims[0].Rule, "floor"), Floor(claims), false, claims),
            _ => new(
                rule.Id,
                places.Of(claims[0].Rule),
                $"{rule.Id}{places.Options(claims[0].Rule)}{(rule.Law is { } law ? $" of {law}" : "")}{whom}"
                    + (claims[0].Interval is null ? "" : $" on {Times(claims)}"),
                false,
                claims
            ),
        };

    private bool AreAbsences(IReadOnlyList<Claim> claims) =>
        claims.All(claim =>
            claim is { Agent: { } agent, Day: { } day } && scenario.Agents[agent].Absent.Contains(day)
        );

    private string LeaveOf(IReadOnlyList<Claim> claims, IReadOnlyList<int> agents) =>
        agents.Count == 1
            ? $"{Name(agents[0])}'s {(AreAbsences(claims) ? "absence" : "leave")} on {Days(claims)}"
            : $"the leave of {agents.Count} agents on {Days(claims)}";

    private string Allowed(IReadOnlyList<int> agents)
    {
        if (agents.Count > 1)
            return $"the shifts that {agents.Count} agents may work";
        var agent = scenario.Agents[agents[0]];
        var closed = scenario
            .Shifts.Where(shift => !agent.MayWork(shift))
            .Select(shift => shift.Template)
            .Distinct();
        return $"that {agent.Id} may not work {string.Join(" or ", closed)}";
    }

    private string Hours(IReadOnlyList<int> agents, ClaimSide side)
    {
        var contracts = agents.Select(agent => scenario.Agents[agent].Contract).Distinct().ToList();
        var hours = contracts
            .Select(contract => side == ClaimSide.AtLeast ? contract.AtLeastMinutes : contract.AtMostMinutes)
            .Distinct()
            .Select(minutes => $"{minutes / 60m:0.##}");
        return $"{(side == ClaimSide.AtLeast ? "at least" : "at most")} {string.Join(" or ", hours)} hours a week of "
            + $"contract {string.Join(" and ", contracts.Select(contract => contract.Id))}";
    }

    private string Floor(IReadOnlyList<Claim> claims)
    {
        var people = claims
            .SelectMany(page.FloorsOf)
            .Select(floor => (decimal)floor / Horizon.IntervalMinutes)
            .Distinct()
            .Order()
            .ToList();
        var queue = claims[0].Queue is { } index ? $" of {page.QueueName(index)}" : "";
        return $"the floor of coverage{queue} ({string.Join(" or ", people)} at work) on {Times(claims)}";
    }

    private string Times(IReadOnlyList<Claim> claims)
    {
        var times = claims
            .Select(claim => claim.Interval)
            .OfType<int>()
            .Order()
            .Select(interval => Horizon.Describe(Horizon.Interval(interval).Start))
            .ToList();
        return times.Count <= MostNamed
            ? string.Join(" and ", times)
            : $"{string.Join(", ", times.Take(MostNamed))} and {times.Count - MostNamed} times more";
    }

    private static ConflictPart OneShift() =>
        new(Rule.IdOf(typeof(OneShiftADay)), null, "one shift a day", IsFact: true, []);

    private ConflictPart ThePast() =>
        new(
            "history",
            scenario.Written?.SpanOf("history"),
            "what was worked before the horizon",
            IsFact: true,
            []
        );

    /// <summary>Leave counts toward the hours of its week, which may be why they are too many.</summary>
    private string LeaveCounted(IReadOnlyList<Claim> claims) =>
        claims.Any(claim =>
            scenario
                .Agents[claim.Agent!.Value]
                .Leave.Any(day => day >= claim.Monday && day < claim.Monday + DaysOfAWeek)
        )
            ? " (days of leave counted)"
            : "";

    private string For(IReadOnlyList<int> agents) =>
        agents.Count == 0 || (agents.Count == scenario.Agents.Count && agents.Count > 1) ? ""
        : agents.Count <= MostNamed ? $" for {string.Join(" and ", agents.Select(Name))}"
        : $" for {agents.Count} agents";

    private string Name(int agent) => scenario.Agents[agent].Id;

    private string Days(IReadOnlyList<Claim> claims)
    {
        var days = claims.Select(claim => claim.Day).OfType<int>().Distinct().Order().ToList();
        return days.Count <= MostNamed
            ? string.Join(" and ", days.Select(Horizon.DayName))
            : $"{days.Count} days from {Horizon.DayName(days[0])} to {Horizon.DayName(days[^1])}";
    }

    /// <summary>The week in which everything shows, where there are several weeks.</summary>
    private string When(IReadOnlyList<Claim> claims)
    {
        var mondays = claims.Select(claim => claim.Monday).OfType<int>().Distinct().ToList();
        var weeks = Horizon.Mondays().ToList();
        return mondays.Count == 1 && weeks.Count > 1
            ? $" in week {weeks.IndexOf(mondays[0]) + 1} (from {Horizon.DayName(mondays[0])})"
            : "";
    }
}
