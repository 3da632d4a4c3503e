using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class ConflictSearchTests
{
    private static readonly SolveSettings settings = new(TimeSpan.FromMinutes(5), 0, 1, Repeatable: false);

    public static TheoryData<string> Names { get; } = [.. Planted.Kinds.Keys];

    [Fact]
    public void At_least_25_kinds_are_planted() => Assert.InRange(Planted.Kinds.Count, 25, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_the_rules_that_were_planted_and_no_others(string name)
    {
        var planted = Planted.Kinds[name];
        var core = Found(planted);
        Assert.True(core.IsMinimal);
        Assert.Equal(
            planted.Clashing.Order(ById).Select(rule => planted.Rules.ToList().IndexOf(rule)),
            core.Claims.Select(claim => claim.Rule).Distinct().Order()
        );
        Assert.Equal(planted.ByThePast, core.NeedsPast);
        Assert.Equal(planted.ByOneShift, core.NeedsOneShift);
    }

    /// <summary>Said again by the checkers, which know nothing of claims and limits.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Without_any_one_of_them_a_roster_keeps_the_others(string name)
    {
        var planted = Planted.Kinds[name];
        Assert.Null(Roster(planted, planted.Clashing));
        foreach (var left in planted.Clashing)
        {
            var others = planted.Clashing.Where(rule => rule != left).ToList();
            var roster = Roster(planted, others);
            Assert.NotNull(roster);
            Assert.Empty(Audit.Of(roster, others).Hard);
        }
    }

    [Fact]
    public void Nothing_is_found_where_there_is_a_roster()
    {
        var model = RosterModel.Of(
            Some.Brief(7),
            [new OneShiftADay(), new Leave(), new WeeklyHours(), new MinRest(11)]
        );
        var page = new ClaimPage(model);
        Assert.Null(ConflictSearch.Find(model, page, page.All, new(settings, default)));
    }

    [Fact]
    public void Of_many_agents_and_weeks_only_those_concerned_are_named()
    {
        var agents = Enumerable.Range(1, 6).Select(number => Some.Agent($"a{number}"));
        var brief = Some.Brief(21, null, [.. agents, Some.Agent("Zoe", leave: [9])]);
        var night = brief.Each(agent =>
            agent.Id == "Zoe" ? agent : agent with { Exempt = new HashSet<ShiftFamily> { ShiftFamily.Night } }
        );
        var model = RosterModel.Of(
            night.Requiring(1, 9 * 24 + 22, 9 * 24 + 24),
            [new OneShiftADay(), new Coverage(Floor: new(1)), new Leave(), new Eligibility(), new MinRest(11)]
        );
        var page = new ClaimPage(model);
        var core = ConflictSearch.Find(model, page, page.All, new(settings, default))!;
        var leave = Assert.Single(core.Claims, claim => model.Rules[claim.Rule] is Leave);
        Assert.Equal(new(leave.Rule, ClaimSide.AtMost, 6, 7, 9, null), leave);
    }

    [Fact]
    public void Who_is_stuck_alone_is_told_apart_from_what_all_share()
    {
        var alone = Some.Agent("Zoe") with { Exempt = Enum.GetValues<ShiftFamily>().ToHashSet() };
        var brief = Some.Brief(7, null, [.. Planted.Kinds["too few people"].Brief.Agents, alone])
            .Requiring(4, 6, 14);
        var model = RosterModel.Of(
            brief,
            [new OneShiftADay(), new Coverage(Floor: new(1)), new Eligibility(), new WeeklyHours()]
        );
        var cores = new ConflictCores(model, new(model), new(settings, default)).Find().ToList();
        Assert.All(cores[0].Claims, claim => Assert.Equal(2, claim.Agent));
        Assert.True(cores[1].IsEachAlone);
        Assert.Equal(8, cores[1].Claims.Count);
        Assert.Equal(2, cores.Count);
    }

    /// <summary>A cap that sixty people's floor cannot live with: asked first where the least bad roster breaks it.</summary>
    [Fact]
    public void Of_sixty_people_a_cap_and_a_floor_are_named_with_few_questions()
    {
        var brief = Crowd.Brief with { Activities = [] };
        var model = RosterModel.Of(
            brief,
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
        var possible = new Possibility(settings, default);
        var core = new ConflictCores(model, new(model), possible, new(brief, [])).Find().First();
        Assert.True(core.IsMinimal);
        Assert.Equal(
            ["Coverage", "Seats"],
            core.Claims.Select(claim => model.Rules[claim.Rule].GetType().Name)
        );
        Assert.Single(core.Claims.Select(claim => claim.Day).Distinct());
        Assert.InRange(possible.Solves, 1, 150);
    }

    [Fact]
    public void Around_a_breach_lie_its_day_its_week_and_its_people()
    {
        var (floor, seats) = (
            new Claim(0, ClaimSide.Both, null, 7, 9, 220),
            new Claim(1, ClaimSide.Both, null, 7, 9, 221)
        );
        var week = new Claim(2, ClaimSide.AtLeast, 3, 7, null, null);
        var (all, other) = (
            new Claim(3, ClaimSide.AtMost, 3, null, null, null),
            floor with
            {
                Monday = 0,
                Day = 2,
            }
        );
        var elsewhere = seats with { Day = 10, Interval = 250 };
        List<Claim> left = [other, floor, seats, week, all, elsewhere];
        Assert.Equal(
            [
                [floor, seats],
                [floor, seats, week, all],
                [floor, seats, week, all, elsewhere],
            ],
            new BreachSurroundings([floor]).Among(left)
        );
        Assert.Equal(
            [
                [week, all, floor, seats, elsewhere],
            ],
            new BreachSurroundings([week]).Among([week, all, floor, seats, elsewhere, other])
        );
        Assert.Empty(new BreachSurroundings([all]).Among(left));
        Assert.Empty(new BreachSurroundings([floor]).Among([week]));
    }

    [Fact]
    public void Floors_of_several_queues_are_told_apart()
    {
        var brief = Some.Brief(7, null, Some.Agent("Ann") with { Skills = new HashSet<string> { "chat" } });
        int[] Asked(int hour) => [.. Enumerable.Range(0, 7 * 24).Select(at => at == hour ? 1 : 0)];
        var model = RosterModel.Of(
            brief with
            {
                Queues = [new("voice", Asked(30)), new("chat", Asked(30))],
            },
            [new OneShiftADay(), new Coverage(Floor: new(1)), new Eligibility()]
        );
        var page = new ClaimPage(model);
        Assert.Equal(2, page.All.Count(claim => claim.Queue is not null));
        var core = ConflictSearch.Find(model, page, page.All, new(settings, default))!;
        var claim = Assert.Single(core.Claims);
        Assert.Equal((0, 30), (claim.Queue, claim.Interval));
        Assert.Equal([claim], page.BrokenIn(new(model.Brief, [new("Ann", 1, Some.Early, [])])));
    }

    [Fact]
    public void What_the_search_leaves_open_is_claimed_by_an_agent_alone_by_counts_or_by_all_that_must_hold()
    {
        foreach (var planted in new[] { "exempt from all, least hours", "too few people", "seats, staffing" })
        {
            var model = RosterModel.Of(Planted.Kinds[planted].Brief, Planted.Kinds[planted].Rules);
            Assert.True(Refutation.IsClaimed(model, settings, CpSolverStatus.Unknown, default), planted);
            Assert.False(
                Refutation.IsClaimed(model, settings, CpSolverStatus.Unknown, new(canceled: true)),
                planted
            );
        }

        var possible = RosterModel.Of(Some.Brief(7), [new OneShiftADay(), new WeeklyHours()]);
        Assert.False(Refutation.IsClaimed(possible, settings, CpSolverStatus.Unknown, default));
    }

    [Fact]
    public void A_claim_that_the_model_of_breaches_denies_is_not_confirmed()
    {
        var possible = RosterModel.Of(Some.Brief(7), [new OneShiftADay(), new WeeklyHours()]);
        var seconds = settings with { Time = TimeSpan.FromSeconds(5) };
        Assert.Equal(
            SolveStatus.NoRoster,
            Refutation.Confirmed(possible, seconds, Stopwatch.StartNew(), default).Status
        );
    }

    [Fact]
    public void A_possible_model_is_confirmed_by_no_time_to_be_impossible()
    {
        var possible = RosterModel.Of(Some.Brief(7), [new OneShiftADay(), new WeeklyHours()]);
        Assert.False(new Possibility(settings, default).IsConfirmedImpossible(possible));
        var planted = Planted.Kinds["leave, staffing"];
        var model = RosterModel.Of(planted.Brief, planted.Rules);
        Assert.True(new Possibility(settings, default).IsConfirmedImpossible(model));
        Assert.False(new Possibility(settings, new(canceled: true)).IsConfirmedImpossible(model));
    }

    /// <summary>When no more is to be asked, time is left for confirming, and none of that for more questions.</summary>
    [Fact]
    public void What_was_found_can_be_confirmed_when_nothing_more_can_be_asked()
    {
        var planted = Planted.Kinds["leave, staffing"];
        var model = RosterModel.Of(planted.Brief, planted.Rules);
        var page = new ClaimPage(model);
        var possible = new Possibility(
            settings with
            {
                Time = TimeSpan.FromMinutes(10),
            },
            default,
            new LateClock()
        );
        Assert.True(possible.IsOver);
        Assert.Null(possible.Of(page.Keeping(page.All)));
        Assert.True(possible.IsConfirmedImpossible(model));
    }

    /// <summary>Nine of ten minutes are gone as soon as anybody asks.</summary>
    private sealed class LateClock : TimeProvider
    {
        private long asked;

        public override long GetTimestamp() => asked++ == 0 ? 0 : 9 * 60 * TimestampFrequency;
    }

    [Fact]
    public void A_search_without_time_claims_nothing()
    {
        var planted = Planted.Kinds["leave, staffing"];
        var model = RosterModel.Of(planted.Brief, planted.Rules);
        var page = new ClaimPage(model);
        Assert.Null(ConflictSearch.Find(model, page, page.All, new(settings, new(canceled: true))));
    }

    private static readonly Comparer<Rule> ById = Comparer<Rule>.Create(
        (left, right) => string.CompareOrdinal(left.Id, right.Id)
    );

    private static ConflictCore Found(Planted planted)
    {
        var model = RosterModel.Of(planted.Brief, planted.Rules);
        var page = new ClaimPage(model);
        var core = ConflictSearch.Find(model, page, page.All, new(settings, default));
        Assert.NotNull(core);
        return core;
    }

    private static Roster? Roster(Planted planted, IEnumerable<Rule> rules) =>
        new CpSatSearch(
            new(RosterModel.Of(planted.Brief, rules.Append(new OneShiftADay())), Question.Any),
            settings
        )
            .Run(default)
            .Roster;
}
