using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Staffing;

public sealed class StaffingSolveTests
{
    private const int MostVectors = 64;
    private static readonly StaffingSettings exactly = new(TimeSpan.FromSeconds(60));
    private static readonly StaffingSettings atOnce = new(TimeSpan.FromMilliseconds(1));

    [Fact]
    public void The_worked_plan_is_found_to_the_last_digit()
    {
        var outcome = StaffingSolve.Of(Outlook.Worked(), exactly);
        Assert.Equal(Outlook.Known("optimum", "total_cost"), outcome.Cost, 1e-4);
        Assert.Equal([new(0, 2, 10), new(0, 7, 15)], outcome.Plan.Hires);
        Assert.True(outcome.IsProven);
    }

    /// <summary>
    /// The table of the reference: complete enumeration, the best in exact rationals (second best from its JSON).
    /// </summary>
    [Theory]
    [InlineData(2115120.2220897693, 10, 14, 1, 0, 0, 0)]
    [InlineData(2115138.537866991, 11, 14, 0, 0, 0, 0)]
    [InlineData(2131147.278931, 15, 15, 0, 0, 0, 0)]
    [InlineData(2247088.652171, 5, 5, 5, 5, 5, 5)]
    [InlineData(2156012.619861, 0, 15, 15, 0, 0, 0)]
    [InlineData(3951990.881838, 0, 0, 0, 0, 0, 0)]
    public void Given_hires_cost_what_the_reference_says(double cost, params int[] hires)
    {
        var brief = Outlook.Worked();
        var starts = brief.Groups[0].Hiring!.Starts;
        var moves = starts.Zip(hires, (week, heads) => new Movement(0, week, heads));
        var given = StaffingSolve.Of(
            brief,
            exactly with
            {
                Moves = new([.. moves.Where(move => move.Heads > 0)], [], []),
            }
        );
        Assert.Equal(cost, given.Cost, 1e-5);
    }

    [Fact]
    public void Without_hiring_or_overtime_the_costs_are_those_of_the_reference()
    {
        var brief = Outlook.Worked();
        var alone = StaffingSolve.Of(brief.WithoutHiring(), exactly);
        Assert.Equal(Outlook.Known("no_hiring", "total_cost"), alone.Cost, 1e-4);
        Assert.All(
            StaffingSolve.Of(brief.WithoutOvertime(), exactly).Plan.Cover,
            week => Assert.Empty(week.Overtime[0])
        );
    }

    /// <summary>
    /// Overtime that a month or a window allows, least outsourcing, seats, releases: whatever is drawn.
    /// </summary>
    [Fact]
    public void The_audit_confirms_every_plan() =>
        AnyStaffing.Question.Sample(
            brief =>
            {
                var plan = StaffingCase.Of("", brief, exactly);
                if (plan.Faults.Count > 0)
                    Assert.Fail($"cost {plan.Cost}: {string.Join("; ", plan.Faults)}");
            },
            iter: 40
        );

    [Fact]
    public void No_other_moves_are_cheaper() =>
        AnyStaffing
            .Question.Where(brief => Vectors(brief).Count() <= MostVectors)
            .Sample(
                brief =>
                {
                    var best = StaffingSolve.Of(brief, exactly);
                    var all = Vectors(brief).Select(moves => CostOf(brief, moves)).Min();
                    Assert.Equal(all, best.Cost, 1e-6 * (1 + Math.Abs(all)));
                },
                iter: 6
            );

    [Fact]
    public void Without_time_there_still_is_a_plan_and_it_is_sound() =>
        AnyStaffing.Question.Sample(
            brief =>
            {
                var rushed = StaffingCase.Of("", brief, atOnce);
                Assert.Empty(rushed.Faults);
                var best = StaffingSolve.Of(brief, exactly).Cost;
                Assert.InRange(best, rushed.Outcome.Bound - 1e-4, rushed.Cost + 1e-4);
            },
            iter: 8
        );

    /// <summary>What a search for people alone proves is no more than the best plan costs, and what it finds no less.</summary>
    [Fact]
    public void People_before_choices_bound_the_best_plan_and_lead_to_one() =>
        AnyStaffing
            .Question.Where(brief => brief.Outsourcing is { AtLeast: > 0 })
            .Sample(
                brief =>
                {
                    var best = StaffingSolve.Of(brief, exactly).Cost;
                    var (plan, bound) = new WholePlan(brief, exactly).PeopleFirst();
                    var slack = 1e-6 * (1 + Math.Abs(best));
                    Assert.InRange(best, bound - slack, CostOf(brief, plan!) + slack);
                },
                iter: 10
            );

    [Fact]
    public void A_plan_to_start_from_is_never_left_for_a_dearer_one()
    {
        var brief = Outlook.Worked();
        var best = StaffingSolve.Of(brief, exactly);
        var rushed = StaffingSolve.Of(brief, atOnce with { Start = best.Plan });
        Assert.Equal(best.Cost, rushed.Cost, 1e-4);
    }

    /// <summary>Every way to hire and release, each covered by a linear programme of its own.</summary>
    private static IEnumerable<StaffingPlan> Vectors(StaffingBrief brief)
    {
        var columns = brief.Groups.SelectMany(Columns).ToList();
        return columns
            .Aggregate(
                Enumerable.Repeat<IReadOnlyList<int>>([], 1),
                (all, column) =>
                    all.SelectMany(_ => column.Sizes, IReadOnlyList<int> (row, size) => [.. row, size])
            )
            .Select(sizes =>
            {
                var moves = columns
                    .Zip(sizes)
                    .Where(one => one.Second > 0)
                    .ToLookup(
                        one => one.First.Hire,
                        one => new Movement(one.First.Place, one.First.Week, one.Second)
                    );
                return new StaffingPlan([.. moves[true]], [.. moves[false]], []);
            });
    }

    /// <summary>What may be decided of a group: the sizes of each class, the releases of each week.</summary>
    private static IEnumerable<(bool Hire, int Place, int Week, IReadOnlyList<int> Sizes)> Columns(
        StaffGroup group,
        int place
    )
    {
        foreach (var week in group.Hiring?.Starts ?? [])
            yield return (true, place, week, Sizes(group.Hiring!));
        for (
            var week = group.Release?.Notice ?? 0;
            group.Release is not null && week < AnyStaffing.Weeks;
            week++
        )
            yield return (false, place, week, [.. Enumerable.Range(0, group.Release.PerWeek + 1)]);
    }

    private static List<int> Sizes(Hiring hiring) =>
        [0, .. Enumerable.Range(1, hiring.ClassSize.AtMost).Where(size => size >= hiring.ClassSize.AtLeast)];

    /// <summary>What the moves cost; infinite where they break a limit.</summary>
    private static double CostOf(StaffingBrief brief, StaffingPlan moves)
    {
        try
        {
            return StaffingSolve.Of(brief, exactly with { Moves = moves }).Cost;
        }
        catch (InvalidOperationException)
        {
            return double.PositiveInfinity;
        }
    }
}
