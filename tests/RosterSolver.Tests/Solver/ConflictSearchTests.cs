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
