using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Support;

/// <summary>Plans around a roster, without queues.</summary>
internal static class Plans
{
    private static readonly Coverage free = new(
        Overstaffed: default(PricePerHour),
        BadlyOverstaffed: default(PricePerHour)
    );

    /// <summary>The roster, judged by rules and solved by nobody; surplus is free where they do not say.</summary>
    public static Plan Of(Roster roster, params IReadOnlyList<Rule> named)
    {
        var rules = named.Any(rule => rule is Coverage) ? named : [.. named, free];
        var brief = roster.Brief;
        var scenario = new Scenario(
            "some",
            "some.yaml",
            brief.Horizon,
            [],
            [],
            brief.Shifts,
            brief.Agents,
            brief.HistoryDays,
            rules,
            new(TimeSpan.FromSeconds(1), 0, 1, false),
            "CNY",
            "c0ffee"
        )
        {
            Calendar = brief.Calendar,
        };
        return new(scenario, [], roster, Audit.Of(roster, rules), null);
    }
}
