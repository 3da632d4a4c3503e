using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

/// <summary>A desk so small that every roster is solved to proof at once.</summary>
public sealed class PriceStudyTests
{
    private const string Keys = """
        contracts: { full-time: { hours: 40/week, at-least: 0/week, at-most: 48/week } }
        rules: { max-shifts: { shifts: 0 } }
        """;

    private static readonly SolveSettings settings = new(TimeSpan.FromSeconds(5), 0, 1, Repeatable: true);

    private static readonly Lazy<(Plan Base, List<(RuleStep Step, Plan Plan)> Relaxed)> solved = new(() =>
    {
        var read = Files.Reader(("x.yaml", $"extends: base.yaml\n{Keys}\n"));
        var scenario = ScenarioReader.Read("x.yaml", read).Value!;
        var found = Planner.Solve(scenario, settings).Plan!;
        return (
            found,
            [
                .. RuleSteps
                    .Of(scenario, read)
                    .Select(step =>
                        (step, Planner.Solve(step.Scenario, settings, start: found.Roster).Plan!)
                    ),
            ]
        );
    });

    private static PriceStudy Study => PriceStudy.Of(solved.Value.Base, solved.Value.Relaxed, 5, 1);

    [Fact]
    public void No_sentence_on_a_terminal_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.Printed(Terminal.Print(PriceReport.Of(Study, Language.Zh))));

    [Fact]
    public void The_price_of_a_step_is_what_the_best_rosters_differ_by()
    {
        var prices = Study.Prices.ToDictionary(price => price.Step.Words);
        var shifts = prices["max-shifts: shifts 0 -> 1"];
        Assert.True(shifts.IsDistinguishable);
        Assert.Equal(solved.Value.Base.Audit.Cost - shifts.Relaxed.Plan.Audit.Cost, shifts.Found);
        Assert.Equal((shifts.Found, shifts.Found), (shifts.Least, shifts.Most));
        Assert.True(shifts.Coverage > 0);
        Assert.Equal(Money.Zero, prices["contract full-time: at-most 48/week -> 56/week"].Most);
    }

    [Fact]
    public void Whatever_is_searched_badly_the_price_is_in_its_range_and_never_below_zero()
    {
        var (found, relaxed) = solved.Value;
        var worse = found with { Outcome = found.Outcome! with { Bound = Money.Zero } };
        foreach (var price in PriceStudy.Of(worse, relaxed, 5, 1).Prices)
        {
            var truth = Study.Prices.Single(one => one.Step == price.Step).Found;
            Assert.True(Money.Zero <= price.Least && price.Least <= truth && truth <= price.Most);
            Assert.True(price.Found >= price.Least);
        }
    }

    /// <summary>A step whose search proves nothing may save all that the roster costs; as found it saves what it did.</summary>
    [Fact]
    public void The_range_ends_at_what_is_proven_of_the_step_and_not_at_what_was_found()
    {
        var (found, relaxed) = solved.Value;
        var unproven = relaxed
            .Select(one =>
                (one.Step, one.Plan with { Outcome = one.Plan.Outcome! with { Bound = Money.Zero } })
            )
            .ToList();
        foreach (var price in PriceStudy.Of(found, unproven, 5, 1).Prices)
        {
            Assert.Equal(found.Audit.Cost, price.Most);
            Assert.Equal(Study.Prices.Single(one => one.Step == price.Step).Found, price.Found);
        }
    }

    /// <summary>A search that ends before it finds anything has the roster that it began with.</summary>
    [Fact]
    public void A_search_begins_with_the_roster_that_is_given()
    {
        var (found, relaxed) = solved.Value;
        var hurried = settings with { Time = TimeSpan.FromMilliseconds(1), Repeatable = false };
        var plan = Planner.Solve(relaxed[0].Step.Scenario, hurried, start: found.Roster).Plan!;
        Assert.True(plan.Audit.Cost <= found.Audit.Cost);
    }

    [Fact]
    public void A_roster_that_breaks_what_must_hold_is_no_beginning()
    {
        var best = solved.Value.Relaxed.Single(one => one.Step.Rule == "max-shifts").Plan;
        Assert.NotEmpty(Audit.Of(best.Roster, solved.Value.Base.Scenario.Rules).Hard);
        var plan = Planner.Solve(solved.Value.Base.Scenario, settings, start: best.Roster).Plan!;
        Assert.True(plan.IsSound);
        Assert.Equal(solved.Value.Base.Audit.Cost, plan.Audit.Cost);
    }

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.On(PricePage.Text(Study, Language.Zh)));

    [Fact]
    public void No_sentence_for_a_pull_request_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.Printed(PriceFile.Markdown(Study, Language.Zh)));

    [Fact]
    public void The_page_is_whole()
    {
        var page = PricePage.Text(Study);
        Assert.Contains("max-shifts: shifts 0 -&gt; 1", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("\"distinguishable\": true", PriceFile.Json(Study), StringComparison.Ordinal);
        Assert.Contains("proven", PriceFile.Markdown(Study), StringComparison.Ordinal);
    }
}
