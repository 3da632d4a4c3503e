using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class ScenarioVerdictTests
{
    private readonly Plan plan = Plans.Of(
        Drawn.Roster("Ann: N N N . L E .\nBob: E E . . . . E"),
        new MaxConsecutiveNights(2),
        new MinRest(11, Money.Of(40))
    );

    [Theory]
    [InlineData("hard-violations: 1", "1", true)]
    [InlineData("hard-violations: { at-most: 0 }", "1", false)]
    [InlineData(
        "violations: { min-rest: 1, max-consecutive-nights: { at-least: 1, at-most: 1 } }",
        "1",
        true
    )]
    [InlineData("violations: { min-rest: { at-most: 0 } }", "1", false)]
    [InlineData("cost: { at-most: 39.99 }", "40", false)]
    [InlineData("cost: 40", "40", true)]
    [InlineData("gap: { at-most: 12.5% }", "12.5%", true)]
    [InlineData("gap: { at-most: 12.4% }", "12.5%", false)]
    [InlineData("spread: { nights: 3, weekends: 0 }", "3", true)]
    [InlineData("figures: { paid-hours: 64 }", "64", true)]
    [InlineData("figures: { no-such: 64 }", "no such figure in this scenario", false)]
    [InlineData("figures: { paid-hours: 64% }", "64", false)]
    [InlineData("service-level: { at-least: 1% }", "no such figure in this scenario", false)]
    [InlineData("days: [{ agent: Ann, date: 2026-12-07, shift: night }]", "night@22:00", true)]
    [InlineData("days: [{ agent: Ann, date: 2026-12-10, shift: off }]", "off", true)]
    [InlineData("days: [{ agent: Bob, date: 2026-12-08, shift: early@06:00 }]", "early@06:00", true)]
    [InlineData("days: [{ agent: Bob, date: 2026-12-08, shift: off }]", "early@06:00", false)]
    [InlineData("status: optimal", "feasible", false)]
    [InlineData("status: roster", "feasible", true)]
    [InlineData("impossible: leave", "feasible", false)]
    public void A_figure_of_the_roster_lies_in_its_band_or_not(string written, string seen, bool holds)
    {
        var expect = Expect(written);
        var met = ScenarioVerdict.Of(expect, Outcome(SolveStatus.Feasible), plan, null);
        var asked = met.Where(one =>
                one.What is not ("status" or "hard-violations") || written.Contains(one.What)
            )
            .DefaultIfEmpty(met[0])
            .ToList();
        Assert.Equal(holds, asked.TrueForAll(one => one.Holds));
        Assert.Contains(asked, one => one.Seen == seen);
    }

    [Fact]
    public void Hard_violations_are_never_expected_unless_it_is_said() =>
        Assert.Contains(
            ScenarioVerdict.Of(Expect("cost: 40"), Outcome(SolveStatus.Feasible), plan, null),
            one => one is { What: "hard-violations", Holds: false }
        );

    [Theory]
    [InlineData("cost: { at-most: 12, at-least: 5 }", "x.yaml:1:18 40")]
    [InlineData("cost: { at-least: 77 }", "x.yaml:1:19 40")]
    [InlineData("gap: { at-most: 3% }", "x.yaml:1:17 12.5%")]
    [InlineData("violations: { min-rest: 0 }", "x.yaml:1:25 1")]
    public void An_end_that_does_not_hold_can_be_moved_to_what_was_found(string written, string update)
    {
        var met = ScenarioVerdict.Of(Expect(written), Outcome(SolveStatus.Feasible), plan, null);
        var one = Assert.Single(met.SelectMany(each => each.Updates), each => each.At.File == "x.yaml");
        Assert.Equal(update, $"{one.At} {one.New}");
    }

    [Theory]
    [InlineData("impossible: [leave, min-rest]", true)]
    [InlineData("impossible: leave", true)]
    [InlineData("impossible: [leave, max-shifts]", false)]
    [InlineData("status: impossible", true)]
    [InlineData("cost: 0", false)]
    public void One_contradiction_names_all_that_are_expected(string written, bool holds)
    {
        var conflict = new Conflict(
            [Clash("leave", "frame", "min-rest"), Clash("max-shifts", "total-hours")],
            [],
            1,
            TimeSpan.Zero
        );
        var met = ScenarioVerdict.Of(Expect(written), Outcome(SolveStatus.Impossible), null, conflict);
        Assert.Equal(holds, met.All(one => one.Holds));
    }

    private static Contradiction Clash(params IEnumerable<string> rules) =>
        new([.. rules.Select(rule => new ConflictPart(rule, null, rule, false, []))], "", true);

    private Outcome Outcome(SolveStatus status) =>
        new(
            status,
            status == SolveStatus.Impossible ? null : plan.Roster,
            Money.Of(40),
            Money.Of(35),
            "",
            null,
            TimeSpan.Zero
        );

    private static ExpectSection Expect(string text)
    {
        var errors = new List<ScenarioError>();
        var expect = new Binder(errors).Bind<ExpectSection>(YamlReader.Read(text, "x.yaml").Value!);
        Assert.Empty(errors);
        return expect!;
    }
}
