using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class LeastBadRosterTests
{
    private static readonly SolveSettings settings = new(TimeSpan.FromMinutes(5), 0, 1, Repeatable: false);

    /// <summary>A limit that may be broken costs what it did, and the price of its breach.</summary>
    [Fact]
    public void A_softened_limit_costs_what_it_did_and_its_breach() =>
        Gen.OneOf(Tiny.WithRules, Tiny.WithSkills)
            .SelectMany(model => Any.Roster(model.Brief).Select(roster => (model, roster)))
            .Sample(
                drawn =>
                {
                    const int weight = 1_000_000;
                    var chosen = new Choices(drawn.roster);
                    foreach (var limit in drawn.model.Limits)
                    {
                        var breach = MustHold(limit) ? limit.Stretched().CostIn(chosen) : Money.Zero;
                        Assert.Equal(
                            limit.CostIn(chosen) + breach * weight,
                            limit.Softened(weight).CostIn(chosen)
                        );
                        Assert.False(
                            limit.Softened(weight) is { } soft && soft.BreachIn(chosen) > 0 && MustHold(soft)
                        );
                    }
                },
                iter: 200,
                threads: 1
            );

    /// <summary>Of two rosters that break the same the cheaper one is shown: what has a price is still planned.</summary>
    [Fact]
    public void What_has_a_price_is_still_planned()
    {
        var brief = Some.Brief(3, null, Some.Agent("Ann", leave: [0]), Some.Agent("Ben", leave: [0])) with
        {
            Heads = [new(1, "late", 2, Money.Of(5_000), Money.Of(5_000))],
        };
        var contract = Some.FullTime with { AtLeastMinutes = 0, WeeklyMinutes = 0 };
        var model = RosterModel.Of(
            brief.Each(agent => agent with { Contract = contract }).Requiring(1, 6, 14),
            [new OneShiftADay(), new Coverage(Floor: new(1)), new Leave(), new Heads()]
        );
        var nobody = new Roster(model.Brief, []);
        var cheap = LeastBadRoster.Cheapened(model, nobody, isLeast: false, settings, default);
        Assert.Equal(2, cheap.Assignments.Count(shift => shift.Day == 1 && shift.Shift.Template == "late"));
        Assert.True(Broken(model, cheap) <= Broken(model, nobody));
    }

    [Theory]
    [InlineData("leave, staffing", true)]
    [InlineData("leave, staffing", false)]
    [InlineData("seats, staffing", true)]
    [InlineData("seats, staffing", false)]
    [InlineData("fairness, leave, staffing", true)]
    [InlineData("only one who can, on leave", true)]
    [InlineData("only one who can, on leave", false)]
    public void Breaks_no_more_and_costs_no_more_than_what_it_began_with(string name, bool isLeast)
    {
        var planted = Planted.Kinds[name];
        var model = RosterModel.Of(planted.Brief, planted.Rules);
        var known = new CpSatSearch(new(model, Question.LeastBroken), settings).Run(default).Roster!;
        var cheap = LeastBadRoster.Cheapened(model, known, isLeast, settings, default);
        Assert.Equal(Broken(model, known), Broken(model, cheap));
        Assert.True(RosterSolve.CostOf(model, cheap) <= RosterSolve.CostOf(model, known));
    }

    /// <summary>
    /// Sixty people under a cap that their floor cannot live with, planned by the stages that a large roster is: although the
    /// search begins with nobody at work, somebody is in the end wherever the floor asks for anybody.
    /// </summary>
    [Fact]
    public void A_large_one_is_planned_anew()
    {
        var model = Capped(AWeekOf(Crowd.Brief));
        var nobody = new Roster(model.Brief, []);
        var limited = settings with
        {
            Time = TimeSpan.FromSeconds(3),
            Repeatable = true,
            Stages = Stages.Plan,
        };
        var cheap = LeastBadRoster.Cheapened(model, nobody, isLeast: false, limited, default);
        var there = new Choices(cheap);
        Assert.DoesNotContain(
            model.Limits.OfType<CoverageLimit>(),
            limit => limit.Floor > 0 && there.PhoneMinutes(limit.Interval) == 0
        );
        Assert.True(Broken(model, cheap) * 10 < Broken(model, nobody));
    }

    private static RosterModel Capped(Brief brief) =>
        RosterModel.Of(
            brief with
            {
                Activities = [],
            },
            [
                new OneShiftADay(),
                new Coverage(Floor: new(0.5m)),
                new Eligibility(),
                new Leave(),
                new MinRest(11),
                new Seats(9),
                new WeeklyHours(),
            ]
        );

    private static Brief AWeekOf(Brief brief)
    {
        var horizon = brief.Horizon with { Days = 7 };
        return brief with
        {
            Horizon = horizon,
            Queues =
            [
                .. brief.Queues.Select(queue =>
                    queue with
                    {
                        Required = [.. queue.Required.Take(horizon.Intervals)],
                    }
                ),
            ],
        };
    }

    private static bool MustHold(Limit limit) =>
        limit switch
        {
            CoverageLimit coverage => coverage.Floor > 0,
            SharedCoverageLimit shared => shared.Queues.Any(queue => queue.Rows.Any(row => row.Floor > 0)),
            _ => limit.IsHard,
        };

    private static Money Broken(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.Where(MustHold).Select(limit => limit.Stretched().CostIn(chosen)).Total();
    }
}
