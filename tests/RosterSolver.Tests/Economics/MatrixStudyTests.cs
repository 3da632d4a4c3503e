using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

/// <summary>A desk so small that every roster is solved to proof at once.</summary>
public sealed class MatrixStudyTests
{
    private const string Keys = """
        contracts: { full-time: { hours: 40/week, at-least: 0/week } }
        rules: { max-shifts: { shifts: 1, for: [desk] } }
        matrix:
          axes:
            - { vary: agents.desk.count, values: 1..3/1, name: desk }
            - { vary: rules.max-shifts.shifts, values: [0, 1], name: shifts }
        """;

    private static readonly MatrixRun run = new(TimeSpan.FromSeconds(5), 2, 1);

    private static readonly Lazy<(ScenarioMatrix Matrix, List<MatrixPoint> Found)> solved = new(() =>
    {
        var matrix = MatrixReader
            .Read("x.yaml", Files.Reader(("x.yaml", $"extends: base.yaml\n{Keys}\n")))
            .Value!;
        var settings = new SolveSettings(run.Time, 0, run.Seed, Repeatable: true);
        return (
            matrix,
            [.. matrix.Cells.Select(cell => Point(cell, Planner.Solve(cell.Scenario, settings).Plan!))]
        );
    });

    private static MatrixStudy Study => MatrixStudy.Of(solved.Value.Matrix, solved.Value.Found, run);

    [Fact]
    public void No_sentence_on_a_terminal_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.Printed(Terminal.Print(MatrixReport.Of(Study, Language.Zh))));

    [Fact]
    public void Who_may_work_is_never_dearer_than_who_may_not() =>
        Assert.All(
            Study.Points.GroupBy(point => point.Cell.Places[0]),
            desk => Assert.True(desk.Last().Figures!.Value.Most <= desk.First().Figures!.Value.Most)
        );

    [Fact]
    public void Each_combination_is_on_the_frontier_or_another_is_no_worse()
    {
        var study = Study;
        Assert.All(
            study.Points,
            point => Assert.Equal(study.BetterThan(point) is null, study.Frontier.Contains(point))
        );
        Assert.Equal(study.Cheapest, study.Frontier[0]);
    }

    [Fact]
    public void What_is_varied_is_no_assumption_of_all_and_all_else_is()
    {
        var told = Study.Matrix.Assumptions.Select(one => one.Key).ToList();
        var all = Study.Matrix.Scenario.AssumptionsWithout("hiring").Select(one => one.Key).ToList();
        Assert.Equal(["agents#2.count", "rules.max-shifts.shifts"], all.Except(told).Order());
        Assert.Contains("rules.max-shifts.for", told);
        Assert.Contains("contracts.full-time.hours", told);
    }

    [Theory]
    [InlineData("contracts.full-time", true)]
    [InlineData("contracts.full-time.pay", true)]
    [InlineData("contracts.full-time#2.pay", true)]
    [InlineData("contracts.full-timers.pay", false)]
    [InlineData("contracts", false)]
    public void A_key_holds_what_stands_below_it_and_nothing_beside_it(string assumption, bool held) =>
        Assert.Equal(
            held,
            new ScenarioKey("contracts.full-time", [new("contracts", null), new("full-time", null)]).Holds(
                new(assumption, "", new("x.yaml", 1, 1))
            )
        );

    /// <summary>The frontier of cost and one figure, found again pair by pair.</summary>
    [Fact]
    public void The_staircase_of_one_figure_holds_whom_nobody_beats_by_it_and_by_cost()
    {
        foreach (
            var worth in new Func<CellFigures, double>[]
            {
                one => one.Service,
                one => -one.Spread,
                one => -one.Service,
            }
        )
        {
            var stairs = Study.FrontierBy(worth);
            Assert.NotEmpty(stairs);
            Assert.All(
                Study.Frontier,
                point =>
                    Assert.True(
                        stairs.Contains(point)
                            || stairs.Any(step =>
                                step.Figures!.Value.Most <= point.Figures!.Value.Most
                                && worth(step.Figures!.Value) >= worth(point.Figures!.Value)
                            )
                    )
            );
            foreach (var (before, after) in stairs.Zip(stairs.Skip(1)))
            {
                Assert.True(before.Figures!.Value.Most < after.Figures!.Value.Most);
                Assert.True(worth(before.Figures!.Value) < worth(after.Figures!.Value));
            }
        }
    }

    [Fact]
    public void Of_combinations_that_are_alike_one_is_a_step_of_the_staircase()
    {
        var one = Study.Usable[0];
        var study = new MatrixStudy(solved.Value.Matrix, [one, one with { IsKept = true }], run);
        Assert.Equal(2, study.Frontier.Count);
        Assert.Single(study.FrontierBy(figures => figures.Service));
    }

    /// <summary>A search that ended badly takes the roster of a neighbour that it allows; none that it forbids.</summary>
    [Fact]
    public void A_roster_found_elsewhere_is_taken_over_where_it_is_allowed_and_cheaper()
    {
        var (matrix, found) = solved.Value;
        var idle = found.FindIndex(point => point.Cell.Name == "desk 2, shifts 0");
        var busy = found.FindIndex(point => point.Cell.Name == "desk 2, shifts 1");
        var lost = found.ToList();
        lost[busy] = new(found[busy].Cell, null, SolveStatus.NoRoster, IsKept: false);
        var study = MatrixStudy.Of(matrix, lost, run);
        var taken = study.Points[busy];
        Assert.Equal("desk 1, shifts 1", taken.From!.Name);
        Assert.False(taken.Variant!.Plan.Audit.Hard.Any());
        Assert.Equal(taken.Variant.Most, taken.Figures!.Value.Most);
        Assert.Contains(taken, study.Usable);
        Assert.Equal(found[idle].Figures, study.Points[idle].Figures);
        Assert.Contains("take", string.Join(' ', MatrixWords.Method(study)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_fits_and_the_page_is_whole()
    {
        Assert.All(
            Terminal.Print(MatrixReport.Of(Study)).Split('\n'),
            line => Assert.InRange(line.Sum(letter => letter > '\u2E7F' ? 2 : 1), 0, 100)
        );
        var page = MatrixPage.Text(Study);
        Assert.Equal(3, page.Split("<svg").Length - 1);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.Contains("agents.desk.count", page, StringComparison.Ordinal);
        Assert.Contains("\"frontier\"", MatrixFile.Json(Study), StringComparison.Ordinal);
        Assert.Contains("| desk | shifts | cost |", MatrixFile.Markdown(Study), StringComparison.Ordinal);
    }

    [Fact]
    public void No_sentence_for_a_pull_request_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.Printed(MatrixFile.Markdown(Study, Language.Zh)));

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.On(MatrixPage.Text(Study, Language.Zh)));

    [Fact]
    public void Without_any_roster_the_page_says_so()
    {
        var (matrix, found) = solved.Value;
        var none = MatrixStudy.Of(
            matrix,
            [
                .. found.Select(point => new MatrixPoint(
                    point.Cell,
                    null,
                    SolveStatus.Impossible,
                    IsKept: false
                )),
            ],
            run
        );
        Assert.Contains("No combination has a roster", MatrixPage.Text(none), StringComparison.Ordinal);
        Assert.Equal(Money.Zero, none.Points[0].Paid);
        Assert.Contains("impossible", Terminal.Print(MatrixReport.Of(none)), StringComparison.Ordinal);
    }

    private static MatrixPoint Point(MatrixCell cell, Plan plan) =>
        new(cell, Variant.Of(cell.Name, plan), null, IsKept: false);
}
