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

    /// <summary>Classes of at least twelve, which rounding the parts of people does not find.</summary>
    [Fact]
    public void A_plan_to_start_from_is_never_left_for_a_dearer_one()
    {
        var worked = Outlook.Worked();
        var crew = worked.Groups[0];
        var brief = worked with
        {
            Groups = [crew with { Hiring = crew.Hiring! with { ClassSize = new(12, 15) } }],
        };
        var best = StaffingSolve.Of(brief, exactly);
        var rushed = StaffingSolve.Of(brief, atOnce with { Start = best.Plan });
        Assert.Equal(best.Cost, rushed.Cost, 1e-4);
    }

    /// <summary>Many searches share the time on all cores; one alone takes no longer than it may.</summary>
    [Fact]
    public void Like_searches_share_their_time()
    {
        var each = exactly.Share(TimeSpan.FromSeconds(1), 1000).Time;
        Assert.Equal(Environment.ProcessorCount * 1e-3, each.TotalSeconds, 1e-6);
        Assert.Equal(exactly.Time, exactly.Share(TimeSpan.FromHours(1), 1).Time);
    }

    /// <summary>A cent, and a tenth of a millionth of the cost: 0.11 of a million.</summary>
    [Theory]
    [InlineData(0, 0.009, true)]
    [InlineData(0, 0.011, false)]
    [InlineData(1e6, 0.109, true)]
    [InlineData(1e6, 0.111, false)]
    public void What_arithmetic_may_be_off_leaves_a_plan_proven(double cost, double open, bool isProven) =>
        Assert.Equal(isProven, new StaffingOutcome(new([], [], []), cost, cost - open, []).IsProven);

    /// <summary>Trained at the end of the last week is trained; a week more of training, and a hire is worth nothing then.</summary>
    [Theory]
    [InlineData(4, 1000 + (4 * 1600) - 500)]
    [InlineData(5, 1000 + (4 * 1600))]
    public void Who_is_trained_at_the_very_end_is_worth_the_credit(int training, double cost)
    {
        var crew = Crew(10) with
        {
            Hiring = new([0], new(0, 3), new(1000, 0, 0, 0), training, [], new(0, AttritionKind.Weekly)),
        };
        var given = StaffingCase.Of(
            "",
            Site(11, 0, crew) with
            {
                EndCredit = 0.5,
            },
            exactly with
            {
                Moves = new([new(0, 0, 1)], [], []),
            }
        );
        Assert.Empty(given.Faults);
        Assert.Equal(cost, given.Cost, 1e-6);
    }

    /// <summary>
    /// Twelve at 3,600 a week sit on ten seats. Six may go, at 100 each, and leave four to people at 1,000 a week and 100 once;
    /// a seventh who is missed costs 7,500 a week.
    /// </summary>
    [Fact]
    public void Seats_beyond_which_people_sit_can_be_taken_once_enough_have_gone()
    {
        var dear = Crew(12) with { Loaded = 90, Release = new(100, 0, 6) };
        var cheap = Crew(0) with
        {
            Name = "others",
            Loaded = 25,
            Hiring = new([0], new(0, 10), new(100, 0, 0, 0), 0, [], new(0, AttritionKind.Weekly)),
        };
        var plan = StaffingCase.Of("", Site(10, 300, dear, cheap), exactly);
        Assert.Empty(plan.Faults);
        Assert.True(plan.Outcome.IsProven);
        Assert.Equal((6 * (100 - (4 * 3600))) + (4 * (100 + (4 * 1000))), plan.Cost, 1e-4);
        Assert.Equal([new(1, 0, 4)], plan.Ledger.Plan.Hires);
        Assert.Equal([new(0, 0, 6)], plan.Ledger.Plan.Releases);
    }

    private static StaffGroup Crew(int heads) =>
        new(
            "crew",
            "here",
            heads,
            40,
            0.75,
            30,
            40,
            new(0, AttritionKind.Weekly),
            [],
            OvertimeLimits.None,
            null,
            null
        );

    /// <summary>Four weeks of a site.</summary>
    private static StaffingBrief Site(int seats, double need, params StaffGroup[] groups) =>
        new(
            new DateOnly(2026, 11, 2),
            [new(null, [need, need, need, need])],
            groups,
            null,
            250,
            new Dictionary<string, int> { ["here"] = seats },
            0
        );

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
