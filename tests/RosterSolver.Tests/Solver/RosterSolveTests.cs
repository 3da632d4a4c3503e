using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class RosterSolveTests
{
    private static readonly SolveSettings ToTheProof = new(TimeSpan.FromSeconds(20), 0, 1, Repeatable: true);

    [Fact]
    public void Finds_the_cheapest_roster_under_labour_rules() => FindsTheCheapest(Tiny.WithRules, 15);

    [Fact]
    public void Finds_the_cheapest_roster_under_arbitrary_limits() => FindsTheCheapest(Tiny.WithLimits, 25);

    [Fact]
    public void Finds_the_cheapest_roster_with_breaks() => FindsTheCheapest(Tiny.WithBreaks, 4);

    [Fact]
    public void Finds_the_cheapest_roster_with_rests_around_the_meal() =>
        FindsTheCheapest(Tiny.WithRests, 10);

    [Fact]
    public void Finds_the_cheapest_roster_with_skills() => FindsTheCheapest(Tiny.WithSkills, 10);

    [Fact]
    public void Finds_the_cheapest_roster_of_heads() => FindsTheCheapest(Tiny.WithHeads, 25);

    [Fact]
    public void Breaks_stay_apart_where_demand_would_have_them_touch()
    {
        var rest = Some.Break("rest", 15, after: new(30, 45), spacing: 15);
        var meal = Some.Break("meal", 30, after: new(60, 90));
        var shift = Some.Early with { Breaks = BreakOrder.Arrange(360, 480, [rest, meal])! };
        var brief = Some.Brief(1) with { Horizon = new(Some.Monday, 1, 15), Shifts = [shift] };
        var required = Enumerable
            .Range(0, 96)
            .Select(quarter => quarter is >= 24 and < 56 and not (27 or 28 or 29));
        Rule[] rules = [new OneShiftADay(), new Coverage()];
        var model = RosterModel.Of(
            brief with
            {
                Queues = [new("voice", [.. required.Select(present => present ? 1 : 0)])],
            },
            rules
        );
        var outcome = RosterSolve.Run(model, ToTheProof);
        Assert.Empty(Structure.Check(outcome.Roster!));
        Assert.Equal(Tiny.LeastCost(model), outcome.Cost);
    }

    [Fact]
    public void Names_the_rules_that_clash()
    {
        Rule[] rules = [new OneShiftADay(), new Leave(), new Coverage(Floor: new(1)), new MinRest(11)];
        var brief = Some.Brief(2, agents: Some.Agent(leave: [0, 1])).Requiring(1, 6, 14);
        var outcome = RosterSolve.Run(RosterModel.Of(brief, rules), ToTheProof);
        Assert.Equal(SolveStatus.Impossible, outcome.Status);
        Assert.Null(outcome.Roster);
        var hard = Audit.Of(outcome.Conflict!, rules).Hard.ToList();
        Assert.NotEmpty(hard);
        Assert.All(hard, violation => Assert.True(violation.Rule is "leave" or "coverage", violation.Rule));
    }

    [Fact]
    public void Hours_that_no_open_day_can_fill_are_impossible()
    {
        var brief = Some.Brief(7)
            .Each(agent => agent with { Exempt = Enum.GetValues<ShiftFamily>().ToHashSet() });
        Rule[] rules = [new OneShiftADay(), new Eligibility(), new WeeklyHours()];
        var outcome = RosterSolve.Run(RosterModel.Of(brief, rules), ToTheProof);
        Assert.Equal(SolveStatus.Impossible, outcome.Status);
        Assert.NotEmpty(Audit.Of(outcome.Conflict!, rules).Hard);
    }

    [Fact]
    public void A_run_that_is_cancelled_before_it_begins_claims_nothing()
    {
        var outcome = RosterSolve.Run(Month(), ToTheProof, cancellation: new(canceled: true));
        Assert.Equal(SolveStatus.NoRoster, outcome.Status);
        Assert.Null(outcome.Roster);
        Assert.Null(outcome.Conflict);
    }

    [Fact]
    public void A_run_that_is_cancelled_keeps_the_best_roster_so_far()
    {
        using var stop = new CancellationTokenSource();
        var model = Month();
        var told = new Told(incumbent =>
        {
            if (incumbent.Cost is not null)
                stop.Cancel();
        });
        var outcome = RosterSolve.Run(model, ToTheProof, told, stop.Token);
        Assert.True(outcome.Status is SolveStatus.Interrupted or SolveStatus.Optimal, outcome.InWords);
        var audit = Audit.Of(outcome.Roster!, Rules);
        Assert.Empty(audit.Hard);
        Assert.Equal(audit.Cost, outcome.Cost);
        Assert.True(outcome.Bound <= outcome.Cost);
    }

    [Fact]
    public void The_building_of_models_and_graphs_ends_when_it_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => new CpSatModel(Month(), cancellation: cancelled));
        Assert.Throws<OperationCanceledException>(() => new TourGraphs(Month(), cancelled));
    }

    [Fact]
    public void Progress_tells_no_cost_below_its_bound()
    {
        var heard = new List<Incumbent>();
        RosterSolve.Run(Fortnight(), ToTheProof, new Told(heard.Add));
        Assert.NotEmpty(heard);
        Assert.All(
            heard,
            incumbent => Assert.True(incumbent.Cost is not { } cost || incumbent.Bound <= cost)
        );
    }

    [Fact]
    public void Repeatable_runs_give_the_same_roster()
    {
        var settings = ToTheProof with { Time = TimeSpan.FromSeconds(0.5) };
        var (first, second) = (
            RosterSolve.Run(Fortnight(), settings),
            RosterSolve.Run(Fortnight(), settings)
        );
        Assert.Equal(Drawn.Text(first.Roster!), Drawn.Text(second.Roster!));
        Assert.Equal(
            (first.Status, first.Bound, first.BoundBy),
            (second.Status, second.Bound, second.BoundBy)
        );
    }

    [Fact]
    public void Repeatable_runs_in_stages_give_the_same_roster()
    {
        var settings = ToTheProof with { Time = TimeSpan.FromSeconds(1), Stages = Stages.Plan };
        var model = RosterModel.Of(Crowd.Brief, Rules);
        var (first, second) = (RosterSolve.Run(model, settings), RosterSolve.Run(model, settings));
        Assert.Equal(Drawn.Text(first.Roster!), Drawn.Text(second.Roster!));
        Assert.Equal(StagesTaken.InWords(Stages.Plan, planned: true), first.Solved);
    }

    [Fact]
    public void Repeatable_runs_by_whole_tours_give_the_same_roster()
    {
        var settings = ToTheProof with { Time = TimeSpan.FromSeconds(1) };
        var model = RosterModel.Of(Crowd.WithHeads, Labour);
        var (first, second) = (RosterSolve.Run(model, settings), RosterSolve.Run(model, settings));
        Assert.Equal(Drawn.Text(first.Roster!), Drawn.Text(second.Roster!));
        Assert.Equal(StagesTaken.InWords(Stages.Columns, planned: false), first.Solved);
    }

    private static readonly Rule[] Rules =
    [
        new OneShiftADay(),
        new Coverage(),
        new MinRest(11),
        new MaxConsecutiveDays(5),
        new WeeklyHours(),
        new Fair(Price: Money.Of(20)),
    ];

    private static readonly Rule[] Labour =
    [
        new OneShiftADay(),
        new Heads(),
        new MinRest(11),
        new MaxConsecutiveDays(5),
        new MinConsecutiveDaysOff(2),
        new WeeklyHours(),
        new Wishes(Money.Of(20)),
    ];

    private static RosterModel Fortnight() => Centre(14, 3);

    private static RosterModel Month() => Centre(28, 8);

    private static RosterModel Centre(int days, int agents)
    {
        var names = Enumerable.Range(1, agents).Select(number => Some.Agent($"agent {number}"));
        var brief = Some.Brief(days, agents: [.. names]);
        for (var day = 0; day < days; day++)
            brief = brief
                .Requiring(1, day * 24 + 7, day * 24 + 23)
                .Requiring(2, day * 24 + 10, day * 24 + 16);
        return RosterModel.Of(brief, Rules);
    }

    private static void FindsTheCheapest(Gen<RosterModel> models, int iterations) =>
        models.Sample(
            model =>
            {
                var outcome = RosterSolve.Run(model, ToTheProof);
                var least = Tiny.LeastCost(model);
                Assert.Equal(least is null ? SolveStatus.Impossible : SolveStatus.Optimal, outcome.Status);
                Assert.Equal(least ?? Money.Zero, outcome.Cost);
                Assert.Equal(outcome.Cost, outcome.Bound);
                Assert.Equal(least is null, outcome.Conflict is not null);
            },
            iter: iterations,
            threads: 2,
            print: Tiny.Print
        );

    private sealed class Told(Action<Incumbent> tell) : IProgress<Incumbent>
    {
        public void Report(Incumbent value) => tell(value);
    }
}
