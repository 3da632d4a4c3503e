using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

/// <summary>A desk so small that every roster is solved to proof at once.</summary>
internal static class HireDesk
{
    /// <summary>The desk with terms of hiring.</summary>
    public const string Hiring = """
        contracts: { full-time: { hours: 8/week, at-most: 16/week, at-least: 0/week, on-cost: 20% } }
        hiring:
          contract: full-time
          at-most: 2
          weeks: 40
          recruiting: 60
          training-cost: 20
          leaving: 4
          training: 2
          ramp: [50%]
          attrition: 50%/year probability
          attrition-in-training: 1%/week
          fatigue: 90%
        """;

    private static readonly Lazy<(Scenario Scenario, HireStudy Study)> solved = new(() => Solved(Hiring));

    /// <summary>The question.</summary>
    public static Scenario Scenario => solved.Value.Scenario;

    /// <summary>Its answer.</summary>
    public static HireStudy Study => solved.Value.Study;

    /// <summary>The answer with a contract so short that its shifts are overtime.</summary>
    public static HireStudy WithOvertime => withOvertime.Value.Study;

    private static readonly Lazy<(Scenario Scenario, HireStudy Study)> withOvertime = new(() =>
        Solved(Hiring.Replace("hours: 8/week", "hours: 4/week", StringComparison.Ordinal))
    );

    private static (Scenario, HireStudy) Solved(string hiring)
    {
        var scenario = Files.Over(hiring).Value!;
        var settings = new SolveSettings(TimeSpan.FromSeconds(5), 0, 1, Repeatable: true);
        return (
            scenario,
            HireStudy.Of(
                scenario,
                scenario.Hiring!,
                0.1,
                cases => [.. cases.Select(one => Planner.Solve(one.Scenario, settings).Plan!)]
            )!
        );
    }
}
