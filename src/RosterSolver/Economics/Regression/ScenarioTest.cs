using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>A scenario that says what it expects, solved and held to it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Settings">How to search.</param>
/// <param name="Read">Access to the files that it is made of.</param>
public sealed record ScenarioTest(Scenario Scenario, SolveSettings Settings, ReadFile Read)
{
    private ExpectSection Expect => Scenario.Written!.Expect!;

    /// <summary>Solves it.</summary>
    public TestResult Run(CancellationToken cancellation)
    {
        MoneyText.Use(Scenario.Currency);
        var (outcome, plan) = Planner.Solve(Scenario, Settings, cancellation: cancellation);
        if (cancellation.IsCancellationRequested)
            return Result(TestStatus.NotRun, [], outcome.Elapsed);
        if (plan is { IsSound: false })
            return Result(
                TestStatus.Unsound,
                [new(Expect.At, "solver and audit disagree, which is a fault of RosterSolver")],
                outcome.Elapsed
            );
        var conflict =
            Expect.Impossible is not null && outcome.Status == SolveStatus.Impossible
                ? Conflicts.Of(Scenario, outcome.Conflict, Settings, Read, null, cancellation)
                : null;
        var met = ScenarioVerdict.Of(Expect, outcome, plan, conflict);
        var faults = met.Where(one => !one.Holds).Select(one => new TestFault(one.At, one.Sentence)).ToList();
        return Result(
            faults.Count == 0 ? TestStatus.Passed : TestStatus.Failed,
            faults,
            outcome.Elapsed + (conflict?.Elapsed ?? TimeSpan.Zero)
        ) with
        {
            Expectations = met,
        };
    }

    /// <summary>The test, left out.</summary>
    public TestResult LeftOut(TestStatus why) => Result(why, [], TimeSpan.Zero);

    /// <summary>
    /// Whether it fails when it is solved under changed rules and judged by its own: how it ends, what is broken, or a figure other
    /// than the gap, which belongs to the changed rules.
    /// </summary>
    public bool Notices(RuleMutation mutation, CancellationToken cancellation)
    {
        var changed = Scenario with { Rules = mutation.In(Scenario.Rules) };
        var (outcome, plan) = Planner.Solve(changed, Settings, cancellation: cancellation);
        if (plan is null)
            return Expect.Ending != ExpectedStatus.Impossible;
        var own = plan with { Scenario = Scenario, Audit = Audit.Of(plan.Roster, Scenario.Rules) };
        return ScenarioVerdict.Of(Expect, outcome, own, null).Any(one => !one.Holds && one.What != "gap");
    }

    private TestResult Result(TestStatus status, IReadOnlyList<TestFault> faults, TimeSpan elapsed) =>
        new(Scenario.File, Scenario.Name, TestFileKind.Scenario, status, faults, elapsed)
        {
            InputHash = Scenario.InputHash,
        };
}
