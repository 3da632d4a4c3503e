using System.Text;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public sealed class RuleTestTests
{
    [Fact]
    public void What_is_expected_and_found_passes() =>
        Assert.Empty(Test("[{ rule: min-rest, agent: Ann, day: 2026-12-08, amount: 1, cost: 40 }]").Judge());

    [Theory]
    [InlineData(
        "[]",
        "x.yaml:4:10: min-rest, Ann, day 2 (Tue 12-08): found amount 1, cost 40.00, not expected: Ann rests 8 h"
    )]
    [InlineData(
        "[{ rule: min-rest, agent: Ann, day: 2, amount: 2 }]",
        "x.yaml:6:14: min-rest, Ann, day 2 (Tue 12-08): found amount 1, cost 40.00, expected amount 2"
    )]
    [InlineData(
        "[{ rule: min-rest, agent: Ann, day: 2, cost: hard }]",
        "x.yaml:6:14: min-rest, Ann, day 2 (Tue 12-08): found amount 1, cost 40.00, expected hard"
    )]
    [InlineData(
        "[{ rule: min-rest, agent: Ann, day: 2 }, { rule: min-rest, agent: Bob, day: 3 }]",
        "x.yaml:6:54: min-rest, Bob, day 3 (Wed 12-09): expected, not found"
    )]
    public void What_differs_is_told_with_its_place(string violations, string sentence)
    {
        var difference = Assert.Single(Test(violations).Judge());
        Assert.StartsWith(sentence, $"{difference.At}: {difference.Sentence}");
    }

    [Fact]
    public void One_that_is_written_closer_takes_its_match_first() =>
        Assert.Empty(
            Read(
                    "rule-test: a\nrules: { one-shift-a-day: , heads: }\n"
                        + "demand: { heads: { week: { early: { mon: 1 }, late: { mon: 3 } } } }\nroster: 'Ann: .'\n"
                        + "violations: [{ rule: heads, day: 1 }, { rule: heads, day: 1, amount: 1 }]"
                )
                .Judge()
        );

    [Fact]
    public void A_rule_that_is_switched_off_or_a_step_looser_is_noticed_at_the_boundary()
    {
        var noticed = MutationStudy.Of(
            [Test("[{ rule: min-rest, agent: Ann, day: 2, cost: 40 }]")],
            new Dictionary<string, Type> { ["min-rest"] = typeof(MinRest), ["leave"] = typeof(Leave) }
        );
        Assert.Equal(
            [
                "leave  switched off 0 of 0",
                "leave price written by no test 0 of 0",
                "min-rest  switched off 1 of 1",
                "min-rest dates written by no test 0 of 0",
                "min-rest for left out 0 of 1",
                "min-rest hours one less 1 of 1",
                "min-rest hours one more 0 of 1",
                "min-rest price less 1 of 1",
                "min-rest price more 1 of 1",
            ],
            noticed
                .Kinds.Select(one =>
                    $"{one.Kind.Rule} {one.Kind.Option} {one.Kind.Change} {one.Noticed} of {one.Tried}"
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(5, noticed.Unnoticed.Count);
        var more = noticed.With([(MutationKind.Off("leave"), true)]);
        Assert.Equal(4, more.Unnoticed.Count);
    }

    /// <summary>Nine hours are one more than there are.</summary>
    private static RuleTest Test(string violations) =>
        Read(
            "rule-test: rest\nrules: { min-rest: { hours: 9, price: 40, for: [Ann] } }\nroster: |\n  Ann: L E .\n  Bob: E . L\n"
                + $"violations: {violations}"
        );

    private static RuleTest Read(string text)
    {
        var read = RuleTestReader.Read("x.yaml", _ => Encoding.UTF8.GetBytes(text));
        Assert.Empty(read.Errors);
        return read.Value![0];
    }
}
