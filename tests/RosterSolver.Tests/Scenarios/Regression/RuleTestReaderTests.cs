using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public sealed class RuleTestReaderTests
{
    [Fact]
    public void What_is_usual_need_not_be_written()
    {
        var test = Assert.Single(
            Read(
                """
                rule-test: short rest
                rules: { min-rest: { hours: 11 } }
                roster: |
                  # Mon Tue
                  Ann: N . | L E
                violations: []
                """
            )
        );
        var agent = Assert.Single(test.Scenario.Agents);
        Assert.Equal(("short rest", "Ann", "full-time"), (test.Name, agent.Id, agent.Contract.Id));
        Assert.Equal(
            (new DateOnly(2026, 12, 7), 2),
            (test.Scenario.Horizon.Start, test.Scenario.Horizon.Days)
        );
        Assert.Equal([(-2, "night@22:00")], agent.History.Select(one => (one.Day, one.Shift.Id)));
        Assert.Equal(
            [(0, "late@14:00"), (1, "early@06:00")],
            test.Assignments.Select(one => (one.Day, one.Shift.Id))
        );
        Assert.Equal("min-rest", Assert.Single(test.Scenario.Rules).Id);
    }

    [Fact]
    public void Documents_are_tests_and_so_are_the_items_of_a_list_with_what_stands_beside_it()
    {
        var documents = Read(
            "rule-test: a\nrules: { leave: }\nroster: 'Ann: E'\nviolations: []\n---\n" + Short("b")
        );
        var list = Read(
            """
            rules: { min-rest: { hours: 11 } }
            shifts: { double: { starts: "08:00", length: 16h, family: mid } }
            rule-tests:
              - { rule-test: c, roster: 'Ann: D L', violations: [] }
              - { rule-test: d, roster: 'Ann: L E', violations: [], rules: { min-rest: { hours: 8 } } }
            """
        );
        Assert.Equal(["a", "b", "c", "d"], documents.Concat(list).Select(test => test.Name));
        Assert.Equal("double", list[0].Assignments[0].Shift.Template);
        Assert.All(list, test => Assert.NotEqual("", test.At.File));
    }

    [Fact]
    public void A_word_is_a_template_or_its_beginning_with_a_start_where_there_are_several()
    {
        var test = Assert.Single(
            Read(
                """
                rule-test: words
                shifts: { morning: { starts: ["07:00", "08:30"], length: 8h, family: early } }
                rules: { one-shift-a-day: }
                roster: "Ann: mid Mo mo@08:30 NIGHT E+L ."
                violations: [{ rule: one-shift-a-day, agent: Ann, day: 5 }]
                """
            )
        );
        Assert.Equal(
            ["mid@10:00", "morning@07:00", "morning@08:30", "night@22:00", "early@06:00", "late@14:00"],
            test.Assignments.Select(one => one.Shift.Id)
        );
        Assert.Empty(test.Judge());
    }

    [Theory]
    [InlineData("roster: 'Ann: E'\nviolations: []", "x.yaml:1:1: missing key 'rule-test'; expected a text")]
    [InlineData(
        "rule-test: a\nrooster: 'Ann: E'\nrules: { leave: }\nviolations: []",
        "x.yaml:2:1: unknown key 'rooster'; expected rule-test, roster, violations, start, interval, time-zone; did you mean 'roster'?"
    )]
    [InlineData(
        "rule-test: a\nroster: 'Ann: E'\nviolations: []",
        "x.yaml:1:1: missing key 'rules'; expected a map of the rules that are asked"
    )]
    [InlineData(
        "rule-test: a\nrules: { min-rst: { hours: 1 } }\nroster: 'Ann: E'\nviolations: []",
        "x.yaml:2:10: unknown rule 'min-rst'; expected one of "
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: |\n  Ann: E X\n  Bob: E E\nviolations: []",
        "x.yaml:4:10: unknown shift 'X'; expected one of early, mid, late, night, or first letters of it; '.' for a day off"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: |\n    Ann: E E\n    Bob: E\nviolations: []",
        "x.yaml:5:5: Bob has 1 days; expected the days of Ann: 2 days"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: |\n  Ann: E\n\n  Ann: E\nviolations: []",
        "x.yaml:6:3: Ann is drawn a second time"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: |\n  E E\nviolations: []",
        "x.yaml:4:3: no agent stands here; expected a line such as Ann: E L . N"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: 'Ann: E | E | E'\nviolations: []",
        "x.yaml:3:9: a second bar; expected one '|' between history and horizon"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: 'Ann: E |'\nviolations: []",
        "x.yaml:3:9: Ann has no days; expected a word for each day"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: '# nobody'\nviolations: []",
        "x.yaml:3:9: nobody is drawn; expected a line for each agent, such as Ann: E L . N"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nshifts: { morning: { starts: \"07:00\", length: 8h, family: early } }\nroster: 'Ann: M'\nviolations: []",
        "x.yaml:4:9: 'M' may be mid or morning; expected enough letters to tell them apart"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: 'Ann: E@07:00'\nviolations: []",
        "x.yaml:3:9: early does not start at 07:00; expected 06:00; did you mean '06:00'?"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: 'Ann: E'\nviolations: [{ rule: leav, agent: Ann }]",
        "x.yaml:4:22: unknown rule 'leav' in this test; expected leave; did you mean 'leave'?"
    )]
    [InlineData(
        "rule-test: a\nrules: { leave: }\nroster: 'Ann: E'\nviolations: [{ rule: leave, agent: An, day: x }]",
        "x.yaml:4:45: cannot read 'x'; expected a day such as 2, counted from 1, or its date such as 2026-12-08"
    )]
    public void Says_what_is_wrong_and_where(string text, string sentence) =>
        Assert.StartsWith(sentence, $"{RuleTestReader.Read("x.yaml", Files(text)).Errors[0]}");

    [Fact]
    public void Faults_of_all_tests_are_told_at_once() =>
        Assert.Equal(
            ["x.yaml:3:9", "x.yaml:8:9"],
            RuleTestReader
                .Read("x.yaml", Files(Short("a", "Ann: X") + "---\n" + Short("b", "Ann: Y")))
                .Errors.Select(error => $"{error.At}")
        );

    [Theory]
    [InlineData("rule-test: a", TestFileKind.RuleTests)]
    [InlineData("rules: {}\n---\nrule-test: a", TestFileKind.RuleTests)]
    [InlineData("rule-tests: []", TestFileKind.RuleTests)]
    [InlineData("scenario: a\nexpect: {}", TestFileKind.Scenario)]
    [InlineData("scenario: a\nextends: b.yaml", TestFileKind.NoTest)]
    public void A_file_is_what_its_own_keys_say(string text, TestFileKind kind)
    {
        var file = TestFile.Of("x.yaml", Files(text));
        Assert.Equal(kind, file.Kind);
        Assert.Empty(file.Errors);
    }

    private static string Short(string name, string roster = "Ann: E") =>
        $"rule-test: {name}\nrules: {{ leave: }}\nroster: '{roster}'\nviolations: []\n";

    private static IReadOnlyList<RuleTest> Read(string text)
    {
        var read = RuleTestReader.Read("x.yaml", Files(text));
        Assert.Empty(read.Errors);
        return read.Value!;
    }

    private static ReadFile Files(string text) =>
        path => path == "x.yaml" ? Encoding.UTF8.GetBytes(text) : null;
}
