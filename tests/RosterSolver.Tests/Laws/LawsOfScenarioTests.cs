using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Laws;

/// <summary>What a scenario that names a law makes of its own rules, contracts and breaks.</summary>
public sealed class LawsOfScenarioTests
{
    [Fact]
    public void The_rules_of_the_law_hold_and_cite_their_article()
    {
        var scenario = Sound("rules: { laws: [cn-standard] }");
        var rest = Assert.Single(scenario.Rules.OfType<WeeklyRest>());
        Assert.Equal(TimeLength.OfHours(24), rest.Hours);
        Assert.Equal("劳动法第三十八条", rest.Law!.Chinese);
        Assert.Equal(2, scenario.Rules.OfType<OvertimeCap>().Count());
        Assert.Equal(new Fraction(3), Assert.Single(scenario.Rules.OfType<WeeklyHours>()).Holiday);
    }

    /// <summary>What the law sets is no default of ours.</summary>
    [Fact]
    public void What_a_result_rests_on_has_the_values_of_the_law()
    {
        var told = Sound("rules: { laws: [cn-standard] }").Assumptions;
        Assert.Contains(told, one => one is { Key: "rules.weekly-hours.holiday", Written: "300% (by law)" });
        Assert.Contains(told, one => one is { Key: "rules.weekly-hours.rest-day", Written: "200% (by law)" });
    }

    [Theory]
    [InlineData("week", CountingPeriod.Week)]
    [InlineData("month", CountingPeriod.Month)]
    [InlineData("year", CountingPeriod.Year)]
    public void Hours_count_over_the_period_that_a_scenario_chooses(string per, CountingPeriod period)
    {
        var scenario = Sound($"rules: {{ laws: [{{ law: cn-comprehensive, per: {per} }}] }}");
        Assert.Equal(period, Assert.Single(scenario.Rules.OfType<OvertimeCap>()).Per);
        Assert.Equal(period, Assert.Single(scenario.Rules.OfType<OvertimePay>()).Per);
    }

    [Theory]
    [InlineData(
        "cn-comprehensive, per: day",
        "cn-comprehensive does not count hours by day",
        "week, month, quarter, year"
    )]
    [InlineData("us-flsa, per: month", "us-flsa leaves no choice over which period hours count", null)]
    public void A_period_that_the_law_does_not_know_is_a_fault(string law, string what, string? expected)
    {
        var fault = Assert.Single(Files.Over($"rules: {{ laws: [{{ law: {law} }}] }}").Errors);
        Assert.Equal(what, fault.What);
        Assert.Contains(expected ?? "", fault.Expected ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "weekly-rest: { hours: 23h }",
        "2:53: weekly-rest (hours: 23h) is looser than 24h",
        "art. 38"
    )]
    [InlineData(
        "weekly-rest: { hours: 24h, weeks: 2 }",
        "2:65: weekly-rest (weeks: 2) is looser than 1",
        "art. 38"
    )]
    [InlineData("weekly-rest: { hours: 24h, weeks: 1 }", null, null)]
    [InlineData(
        "overtime-cap: { hours: 37h }",
        "2:54: overtime-cap (hours: 37h) is looser than 36h",
        "art. 41"
    )]
    [InlineData(
        "overtime-cap: { hours: 4h, per: day }",
        "2:54: overtime-cap (hours: 4h) is looser than 3h",
        "art. 41"
    )]
    [InlineData("weekly-hours: { overtime: 149% }", "2:57: weekly-hours (overtime: 149%)", "art. 44")]
    [InlineData("weekly-hours: { rest-day: 199% }", "2:57: weekly-hours (rest-day: 199%)", "art. 44")]
    [InlineData("weekly-hours: { holiday: 299% }", "2:56: weekly-hours (holiday: 299%)", "art. 44")]
    public void Looser_than_the_law_is_a_fault_with_both_places(string rule, string? words, string? article)
    {
        var read = Files.Over($"rules: {{ laws: [cn-standard], {rule} }}");
        if (words is null)
        {
            Assert.Empty(read.Errors);
            return;
        }

        var fault = Assert.Single(read.Errors);
        Assert.Contains(words, $"{fault}", StringComparison.Ordinal);
        Assert.Contains("against cn-standard at x.yaml:2:17", $"{fault}", StringComparison.Ordinal);
        Assert.Contains(article!, $"{fault}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weekly-rest: { hours: 24h }", 1)]
    [InlineData("weekly-rest: { hours: 30h }", 1)]
    [InlineData("weekly-rest: { hours: 30h, for: [ann] }", 2)]
    [InlineData("weekly-rest: { hours: 30h, price: 50 }", 2)]
    public void A_rule_as_strict_for_everybody_takes_the_place_of_the_law(string rule, int rules)
    {
        var scenario = Sound($"rules: {{ laws: [cn-standard], {rule} }}");
        var rests = scenario.Rules.OfType<WeeklyRest>().ToList();
        Assert.Equal(rules, rests.Count);
        Assert.Single(rests, rest => rest.Law is not null);
        var article = LawInForce.Of(scenario).Single(one => one.Entry.Article.Id == "rest-day");
        Assert.Equal(rules == 1, article.Own is not null);
    }

    [Fact]
    public void What_weekly_hours_leaves_out_is_the_law_s()
    {
        var scenario = Sound("rules: { laws: [cn-standard], weekly-hours: { overtime: 175%, unused: 3/h } }");
        var hours = Assert.Single(scenario.Rules.OfType<WeeklyHours>());
        Assert.Equal(
            (new Fraction(1.75m), new Fraction(2), new Fraction(3)),
            (hours.Overtime, hours.RestDay, hours.Holiday)
        );
    }

    [Fact]
    public void Looser_than_what_was_not_verified_is_a_warning() =>
        Assert.Contains(
            Sound("rules: { laws: [cn-standard], min-rest: { hours: 10 } }").Warnings,
            warning =>
                warning.What.Contains("usual practice 行业惯例, not verified", StringComparison.Ordinal)
        );

    /// <summary>
    /// Six days of eleven hours are all that a week has under articles 38 and 41. Contracts are written to three minutes.
    /// </summary>
    [Theory]
    [InlineData("66", false)]
    [InlineData("66.05", true)]
    public void Hours_are_too_many_from_the_first_on_that_no_week_can_hold(string hours, bool isTooMany) =>
        IsTooMuch("cn-standard", hours, "art. 38", isTooMany);

    /// <summary>Six days of thirteen hours: articles 5 and 3 of the directive.</summary>
    [Theory]
    [InlineData("78", false)]
    [InlineData("78.05", true)]
    public void Hours_are_too_many_from_the_first_on_that_rests_leave_no_time_for(
        string hours,
        bool isTooMany
    ) => IsTooMuch("eu-wtd", hours, "2003/88/EC art. 5", isTooMany);

    private static void IsTooMuch(string law, string hours, string article, bool isTooMany)
    {
        var contract = $"{{ hours: {hours}/week, leave-day: 8h, at-least: {hours}/week }}";
        var read = Files.Over($"contracts: {{ full-time: {contract} }}\nrules: {{ laws: {law} }}");
        Assert.Equal(
            isTooMany,
            read.Errors.Any(error => $"{error}".Contains(article, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("cn-standard", "hours: 41/week", "hours", "Decree 174")]
    [InlineData("us-flsa", "hours: 41/week", "hours", "778")]
    [InlineData("eu-wtd", "hours: 49/week", "hours", "art. 6")]
    [InlineData("cn-standard", "hours: 40/week, at-most: 77/week", "at-most", "art. 41")]
    [InlineData("cn-standard", "hours: 67/week, leave-day: 8h, at-least: 67/week", "at-least", "art. 38")]
    public void A_contract_against_the_law_is_a_fault_at_its_place(
        string law,
        string contract,
        string key,
        string article
    )
    {
        var read = Files.Over($"contracts: {{ full-time: {{ {contract} }} }}\nrules: {{ laws: {law} }}");
        var column = $"contracts: {{ full-time: {{ {contract}".LastIndexOf(
            $"{key}: ",
            StringComparison.Ordinal
        );
        Assert.Contains(
            read.Errors,
            fault =>
                fault.At.Line == 2
                && fault.At.Column == column + key.Length + 3
                && fault.What.Contains(article, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("cn-standard", "hours: 40/week, at-most: 76/week")]
    [InlineData("us-flsa", "hours: 40/week, at-most: 100/week")]
    [InlineData("eu-wtd", "hours: 48/week")]
    public void At_the_value_a_contract_is_lawful(string law, string contract)
    {
        const string breaks =
            "shifts: { late: { breaks: lunch } }\nbreaks: { lunch: { window: 09:00-19:00 } }";
        Assert.Empty(
            Files
                .Over($"contracts: {{ full-time: {{ {contract} }} }}\nrules: {{ laws: {law} }}\n{breaks}")
                .Errors
        );
    }

    [Theory]
    [InlineData("20m", false, 1)]
    [InlineData("21m", false, 0)]
    [InlineData("20m", true, 0)]
    public void Short_breaks_are_paid_in_the_United_States(string length, bool paid, int faults) =>
        Assert.Equal(
            faults,
            Files
                .Over(
                    $"breaks: {{ lunch: {{ length: {length}, paid: {(paid ? "true" : "false")} }} }}\nrules: {{ laws: us-flsa }}"
                )
                .Errors.Count
        );

    [Theory]
    [InlineData("8h", "lunch", 0)]
    [InlineData("6h", null, 0)]
    [InlineData("6h15m", null, 1)]
    public void A_template_without_room_for_the_break_is_a_fault(string length, string? pause, int faults)
    {
        var breaks = pause is null ? "[]" : $"[{pause}]";
        var read = Files.Over(
            "shifts: { early: { breaks: lunch, length: 8h }, late: { length: "
                + $"{length}, breaks: {breaks} }} }}\nbreaks: {{ lunch: {{ window: 09:00-19:00 }} }}\nrules: {{ laws: eu-wtd }}"
        );
        Assert.Equal(faults, read.Errors.Count);
        Assert.All(read.Errors, fault => Assert.Contains("art. 4", fault.What, StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_is_left_out_loudly()
    {
        var scenario = Sound("rules: { laws: [{ law: eu-wtd, except: { break: agreement of May } }] }");
        Assert.Empty(scenario.Rules.OfType<BreakAfter>());
        Assert.Contains(
            scenario.Warnings,
            warning => warning.What == "eu-wtd without its article break: agreement of May"
        );
        Assert.Equal(
            "agreement of May",
            LawInForce.Of(scenario).Single(one => one.Entry.Article.Id == "break").Without
        );
    }

    [Fact]
    public void A_short_horizon_says_what_is_assumed() =>
        Assert.Contains(
            "of 17 weeks 0.1 are known or planned",
            LawInForce
                .Of(Sound("rules: { laws: [{ law: eu-wtd, except: { break: none fits } }] }"))
                .Single(one => one.Entry.Article.Id == "mean-week")
                .Note
        );

    private static Scenario Sound(string keys)
    {
        var read = Files.Over(keys);
        Assert.Empty(read.Errors);
        return read.Value!;
    }
}
