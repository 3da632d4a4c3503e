using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Tours;

public sealed class PhoneLedgerTests
{
    [Fact]
    public void Its_cost_is_that_of_the_coverage_limits() =>
        Any.Roster()
            .Where(roster => IsOnePhoneQueue(roster.Brief))
            .Sample(
                roster =>
                {
                    var model = RosterModel.Of(roster.Brief, [new Coverage()]);
                    Assert.Equal(RosterSolve.CostOf(model, roster).Units, Filled(model, roster).Cost);
                },
                iter: 200,
                print: Drawn.Text
            );

    [Fact]
    public void Its_cost_is_that_of_agents_shared_out_at_best() =>
        Any.Roster()
            .Where(roster => !IsOnePhoneQueue(roster.Brief))
            .Select(WithoutWork)
            .Sample(
                roster =>
                {
                    var model = RosterModel.Of(roster.Brief, [new Coverage()]);
                    Assert.Equal(RosterSolve.CostOf(model, roster).Units, Filled(model, roster).Cost);
                },
                iter: 200,
                print: Drawn.Text
            );

    [Fact]
    public void A_shift_is_worth_what_it_changes_with_its_break_at_the_best_time() =>
        Any.Roster()
            .Where(roster => IsOnePhoneQueue(roster.Brief))
            .Sample(
                roster =>
                {
                    var model = RosterModel.Of(roster.Brief, [new Coverage()]);
                    var ledger = Filled(model, roster);
                    foreach (
                        var (shift, index) in roster.Brief.Shifts.Select((shift, index) => (shift, index))
                    )
                    {
                        if (shift.Breaks.Count == 1)
                            IsWorthTheBest(ledger, shift, index);
                    }
                },
                iter: 200,
                print: Drawn.Text
            );

    private static void IsWorthTheBest(PhoneLedger ledger, Shift shift, int index)
    {
        var before = ledger.Cost;
        var changes = new List<long>();
        for (var start = 0; start < shift.Breaks[0].StartCount; start++)
        {
            ledger.Move(0, 0, index, [start], 1);
            changes.Add(ledger.Cost - before);
            ledger.Move(0, 0, index, [start], -1);
        }

        var taken = new int[1];
        ledger.Ask(0, new(0, 0));
        Assert.Equal(changes.Min(), ledger.Worth(0, index, taken));
        Assert.Equal(changes.Min(), changes[taken[0]]);
        Assert.Equal(before, ledger.Cost);
    }

    private static PhoneLedger Filled(RosterModel model, Roster roster)
    {
        var ledger = new PhoneLedger(model);
        foreach (var (agent, tour) in TourRosters.Read(roster).Index())
        {
            for (var day = 0; day < tour.Shifts.Length; day++)
            {
                if (tour.Shifts[day] >= 0)
                    ledger.Move(agent, day, tour.Shifts[day], tour.Breaks[day], 1);
            }
        }

        return ledger;
    }

    private static Roster WithoutWork(Roster roster) =>
        new(
            roster.Brief with
            {
                Queues = [.. roster.Brief.Queues.Select(need => need with { Work = null })],
            },
            roster.Assignments
        );

    private static bool IsOnePhoneQueue(Brief brief) =>
        RosterModel.Of(brief, [new Coverage()]).Limits.All(limit => limit is CoverageLimit);
}
