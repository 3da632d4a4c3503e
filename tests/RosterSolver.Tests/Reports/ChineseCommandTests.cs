using System.Reflection;
using RosterSolver.Cli;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Scenarios;
using RosterSolver.Tests.Support;
using Spectre.Console.Rendering;

namespace RosterSolver.Tests.Reports;

/// <summary>What the commands of a planner's week, and what goes to standard error meanwhile, print with <c>--lang zh</c>.</summary>
public sealed class ChineseCommandTests
{
    private static readonly Scenario desk = SixAgents.Desk.Scenario;

    public static TheoryData<string> Reports() =>
        [
            "why a shift",
            "why a day off",
            "why leave",
            "cover",
            "why-not",
            "why-not impossible",
            "intraday",
            "intraday before the day",
            "demand",
            "demand of two queues",
            "demand what if",
            "evaluate",
        ];

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_word_stays_English(string report)
    {
        var two = report == "demand of two queues" ? Files.Shipped("two-skills-week.yaml").Value! : desk;
        Assert.Empty(EnglishWords.In(Terminal.Print(Of(report, Language.Zh)), two, Figures()));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_word_in_English_would_be_noticed(string report) =>
        Assert.NotEmpty(EnglishWords.In(Terminal.Print(Of(report, Language.En)), desk, Figures()));

    /// <summary>A Chinese character is as wide as two letters.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public void Lines_fit_a_hundred_columns(string report) =>
        Assert.All(
            Terminal.Print(Of(report, Language.Zh)).Split('\n'),
            line => Assert.InRange(new Segment(line).CellCount(), 0, 100)
        );

    [Fact]
    public void What_each_rule_demands_can_be_said() =>
        Assert.All(
            typeof(Rule)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
                .Select(type => type.GetCustomAttribute<RuleAttribute>()!.Says),
            says => Assert.True(PageWords.Zh.Knows(says), says)
        );

    [Theory]
    [InlineData("the nearest roster with it is as good on every level")]
    [InlineData("proven worse: on fair, the first level that differs, it costs 7.00 CNY less than this one")]
    [InlineData("better as found, so this roster is not the best")]
    [InlineData("level, the first decides")]
    [InlineData("proven at least")]
    [InlineData("proven best, level after level: none can be cheaper unless one before it is dearer")]
    [InlineData(
        "best found in the time given, level after level; 1 of 3 levels proven best, not proven: fair, coverage"
    )]
    [InlineData("3 other days of 2 agents change")]
    [InlineData("off for bob on Fri 12-11")]
    [InlineData("bob is absent on Fri 12-11")]
    [InlineData(" would save 7.00 CNY: this roster is not the best")]
    [InlineData(" costs the same")]
    [InlineData("4 h rest day, 2 h holiday")]
    [InlineData("the cheapest repair around that day costs 7.00 CNY more")]
    [InlineData("the cheapest repair around that day costs 7.00 CNY less")]
    [InlineData("the cheapest repair around that day costs no more")]
    [InlineData("no other shift changes")]
    [InlineData("repaired without it the roster saves 7.00 there, so +3.00 is due to it")]
    [InlineData("proven: no roster with it costs less")]
    [InlineData("proven: whatever else changes, it costs at least 7.00 more")]
    [InlineData(
        "this roster is not the best: with it too, one with 12 days changed costs 7.00 less, which says nothing of this day"
    )]
    [InlineData("not proven that nothing cheaper is possible with it, at the very best -30.40")]
    [InlineData("one with 31 days changed costs +44.00")]
    [InlineData("one with 31 days changed costs no more")]
    [InlineData("what bob alone has to keep forbids it")]
    [InlineData("not looked at, since contract or exemptions leave them out")]
    [InlineData("what was asked (late for bob on Fri 12-11)")]
    [InlineData("what was asked (at most 3 agents with changes)")]
    [InlineData("what was asked (all frozen until 2026-12-09 18:00)")]
    [InlineData("what was asked (at most 3 agents with changes, all frozen until 2026-12-09 18:00)")]
    [InlineData("Away that day")]
    [InlineData("Never given late, by contract or exemption")]
    [InlineData("its limit is used up in the days around")]
    [InlineData(" and 12 more")]
    [InlineData(
        "training on Mon 12-07 15:00 (ann, bob): best moved to Thu 12-10 15:15, all can come, +144.00 CNY"
    )]
    [InlineData("training on Mon 12-07 15:00 (ann, bob): best moved to Thu 12-10 15:15, without bob, = CNY")]
    [InlineData("training on Mon 12-07 15:00 (ann, bob): every other time breaks a rule that must hold")]
    [InlineData(
        "training on Mon 12-07 15:00 (ann, bob): on these days none of its people is in a shift with time for it"
    )]
    [InlineData("Erlang A, patience 120 s")]
    [InlineData("80% in 20 s over the day, 50% in each interval")]
    [InlineData("abandonment at most 5%")]
    [InlineData("12 items of 300 s, 1.0 h beside the requirement, due at the end of the day")]
    [InlineData(
        "simulation: no service level, for the definition `virtual` counts how long callers who gave up would have waited, and a simulation sees only that they left"
    )]
    [InlineData(
        "the queue over time is left out: it is too large for a report after each solve; roster evaluate computes it"
    )]
    [InlineData("interrupted before a first roster was found")]
    [InlineData("Keeping as many rules as possible, these would still be broken:")]
    [InlineData("now is 2026-12-09 18:00, by the clock; --now says otherwise")]
    [InlineData("The absence is written to data/x.csv.")]
    [InlineData("Written to x.csv; what it was is kept as y.csv")]
    [InlineData("roster of 6 + 3")]
    [InlineData("2 hires, with overtime, aht +10%")]
    [InlineData("1 hires, without overtime")]
    [InlineData("the cheapest plan: searching at most 20 s")]
    [InlineData("other ways and other needs, 4 plans: searching at most 20 s")]
    [InlineData("variants, 6 plans: searching at most 20 s")]
    [InlineData("searching again, twice as long")]
    [InlineData(
        "round 1: 5 hires, 100,000; 60 + 5 people: the plan counts on 80.0% of their hours, 79.0% are useful; overtime 12.0 h planned, 10.0 h rostered a week; they agree"
    )]
    [InlineData("9 steps, 10 s each, 2 at a time, after 10 s for the scenario as it is: at most 2 min.")]
    [InlineData(
        "8 rosters of 0 to 3 hires, then up to 12 at other handle times and volumes, 10 s each, 2 at a time, seed 1: at most 2 min."
    )]
    [InlineData("4 combinations, 10 s each, 2 at a time, seed 1: at most 1 min.")]
    public void Whatever_else_may_be_said_can_be(string english) =>
        Assert.Empty(
            EnglishWords.In(
                PageWords.Zh.Of(english),
                desk,
                "virtual",
                "--now",
                "training",
                "x.csv",
                "y.csv",
                "roster evaluate"
            )
        );

    [Fact]
    public void Progress_is_told_in_the_language()
    {
        var (spent, limit) = (TimeSpan.FromSeconds(12), TimeSpan.FromSeconds(60));
        IReadOnlyList<string>[] lines =
        [
            ProgressLine.Line(
                spent,
                limit,
                new Incumbent(spent, Money.Of(120), Money.Of(100)) { Level = "fair" }
            ),
            ProgressLine.Line(spent, limit, new Incumbent(spent, Money.Of(120), null)),
            ProgressLine.Line(spent, limit, (Incumbent?)null),
            ProgressLine.Line(limit * 2, limit, (Incumbent?)null),
            ProgressLine.Line(spent, limit, new ConflictProgress(7, spent, limit)),
        ];
        Assert.All(lines, line => Assert.Empty(EnglishWords.In(ProgressLine.Said(line, Language.Zh), desk)));
        Assert.Equal(
            "  12 s of 60 s  level fair  best 120.00  none below 100.00: at most 16.7 % to save",
            ProgressLine.Said(lines[0], Language.En)
        );
    }

    private static IEnumerable<string> Figures() =>
        Variant
            .Of("", SixAgents.Desk)
            .Kpis.All.Select(kpi => kpi.Name)
            .Concat(
                Forced()
                    .Difference.Figures.Sections.SelectMany(section => section.Figures)
                    .Select(figure => figure.Name.Name)
            );

    private static IRenderable Of(string report, Language language) =>
        report switch
        {
            "why a shift" => CellReport.Of(Why("li-na", 3), language),
            "why a day off" => CellReport.Of(Why("li-na", 2), language),
            "why leave" => CellReport.Of(Why("bob", 3), language),
            "cover" => CoverReport.Of(Cover(), language),
            "why-not" => ForcedReport.Of(Forced(), "off for li-na on Thu 12-10", language),
            "why-not impossible" => ForcedReport.Impossible(
                new([], [], 0, TimeSpan.Zero),
                "late for bob on Thu 12-10",
                "rules that must hold forbid it",
                language
            ),
            "intraday" => IntradayReport.Of(Intraday(12), language),
            "intraday before the day" => IntradayReport.Of(Intraday(0), language),
            "demand" => DemandReport.Of(DemandPlan.Of(desk), language: language),
            "demand of two queues" => DemandReport.Of(
                DemandPlan.Of(Files.Shipped("two-skills-week.yaml").Value!),
                language: language
            ),
            "demand what if" => SweepReport.Of(
                SweepTable.Of(desk, [new(SweepAxis.Aht, [0.1m]), new(SweepAxis.Volume, [0.2m])]),
                language
            ),
            _ => TerminalReport.Service(
                Report.Of(SixAgents.Desk, Manifest.Here(null), new(5, 20, 1, double.PositiveInfinity)),
                language
            ),
        };

    private static CellStudy Why(string agent, int day) =>
        CellStudy.Of(SixAgents.Desk, SixAgents.Agent(agent), day);

    private static CoverStudy Cover() =>
        CoverStudy.Of(
            SixAgents.Desk,
            SixAgents.Agent("li-na"),
            SixAgents.Desk.Roster.Of(SixAgents.Agent("li-na")).First(worked => worked.Day == 3)
        );

    private static ForcedCell Forced()
    {
        var off = SixAgents.Desk.With(
            SixAgents.Desk.Roster.Assignments.Where(worked => (worked.Agent, worked.Day) != ("li-na", 3))
        );
        return ForcedCell.Of(("li-na", 3), SixAgents.Desk, off, off);
    }

    private static IntradayStudy Intraday(int hour)
    {
        var now = (2 * Horizon.Day) + (hour * 60);
        var queue = desk.Queues[0];
        return IntradayStudy.Of(
            SixAgents.Desk,
            [
                .. Enumerable
                    .Range(2 * desk.Horizon.IntervalsPerDay, desk.Horizon.IntervalsPerDay)
                    .Where(interval => desk.Horizon.Interval(interval).End <= now)
                    .Select(interval => new ActualInterval(
                        0,
                        interval,
                        Math.Round(queue.Calls[interval] * 1.4m),
                        null,
                        null,
                        null,
                        0
                    )),
            ],
            ClockTime.At(desk.Horizon, now)
        );
    }
}
