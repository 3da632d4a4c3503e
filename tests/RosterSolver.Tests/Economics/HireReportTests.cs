using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

/// <summary>What the answer is told with.</summary>
public sealed class HireReportTests
{
    private static HireStudy Study => HireDesk.Study;

    [Fact]
    public void What_it_rests_on_is_told_with_its_position()
    {
        var assumption = HireDesk.Scenario.Assumptions.Single(one => one.Key == "hiring.recruiting");
        Assert.Equal(("60", "x.yaml:7:15"), (assumption.Written, $"{assumption.At}"));
        Assert.Contains(
            HireDesk.Scenario.Assumptions,
            one => one is { Key: "contracts.full-time.pay", Written: "25/h" }
        );
    }

    [Fact]
    public void A_time_and_a_seed_of_the_command_line_replace_those_of_the_file_in_what_it_rests_on()
    {
        var scenario = Files.Over(HireDesk.Hiring + "\nsolve: { time: 20s, seed: 3 }").Value!;
        Assert.Equal(["solve.time", "solve.seed"], Solve(scenario.SearchedBy(scenario.Solve)));
        var quicker = scenario.SearchedBy(scenario.Solve with { Time = TimeSpan.FromSeconds(4) });
        Assert.Equal(["solve.seed"], Solve(quicker));
        Assert.Contains(
            "4 s each, seed 3",
            Terminal.Print(HireTerminal.Of(new(quicker, Study, 0.1, 3, Language.En))),
            StringComparison.Ordinal
        );

        static IEnumerable<string> Solve(Scenario one) =>
            one
                .Assumptions.Where(assumption => assumption.Section == "solve")
                .Select(assumption => assumption.Key);
    }

    [Fact]
    public void That_more_hires_were_not_tried_is_told_where_the_most_is_best()
    {
        foreach (var most in new[] { Study.Best.Hires, Study.Best.Hires + 1 })
        {
            var study = Study with { Prices = new(Study.Prices.Terms with { AtMost = most }) };
            var sentence = HireTerminal.OneLine(new(HireDesk.Scenario, study, 0.1, 1, Language.En));
            Assert.Equal(
                most == Study.Best.Hires,
                sentence.Contains($"More than {most} were not tried", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData(Language.En, "a week")]
    [InlineData(Language.Zh, "每周")]
    public void The_answer_is_one_sentence_in_either_language(Language language, string word) =>
        Assert.Contains(
            word,
            HireTerminal.OneLine(new(HireDesk.Scenario, Study, 0.1, 1, language)),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_page_is_whole()
    {
        var page = HirePage.Text(new(HireDesk.Scenario, Study, 0.1, 1, Language.Zh));
        Assert.Contains("lang=\"zh-CN\"", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("<svg").Length - 1);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }
}
