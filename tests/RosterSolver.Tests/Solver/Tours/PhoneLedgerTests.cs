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
    public void A_shift_is_worth_what_it_changes_with_its_breaks_at_the_best_times() =>
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
                        if (
                            shift.Breaks.Count == 1
                            || (shift.Breaks.Count > 1 && NeverTwoInOne(roster.Brief))
                        )
                            IsWorthTheBest(ledger, shift, index);
                    }
                },
                iter: 200,
                print: Drawn.Text
            );

    private static void IsWorthTheBest(PhoneLedger ledger, Shift shift, int index)
    {
        var before = ledger.Cost;
        var changes = new Dictionary<string, long>();
        foreach (var way in Ways(shift.Breaks, 0, 0))
        {
            ledger.Move(0, 0, index, way, 1);
            changes[string.Join(' ', way)] = ledger.Cost - before;
            ledger.Move(0, 0, index, way, -1);
        }

        var taken = new int[shift.Breaks.Count];
        ledger.Ask(0, new(0, 0));
        Assert.Equal(changes.Values.Min(), ledger.Worth(0, index, taken));
        Assert.Equal(changes.Values.Min(), changes[string.Join(' ', taken)]);
        Assert.Equal(before, ledger.Cost);
    }

    /// <summary>The breaks of these shifts are an hour apart and begin on quarters of an hour, as the shifts do.</summary>
    private static bool NeverTwoInOne(Brief brief) => brief.Horizon.IntervalMinutes == 15;

    private static IEnumerable<int[]> Ways(IReadOnlyList<BreakSlot> slots, int place, int since)
    {
        if (place == slots.Count)
            return
            [
                [],
            ];
        var slot = slots[place];
        return from start in slot.Starts().Index()
            where place == 0 || (start.Item >= since + slot.Gap && !(start.Item > since + slot.MostGap))
            from others in Ways(slots, place + 1, start.Item + slot.Break.Minutes)
            select (int[])[start.Index, .. others];
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
