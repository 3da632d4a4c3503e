using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Exchange;

/// <summary>Each check finds the slip that it is for, where it is written, and nothing in the scenario without it.</summary>
public sealed class LintTests
{
    private static readonly string desk = File.ReadAllText(
            GoldenFile.PathOf("scenarios", "six-agent-desk.yaml")
        )
        // The bank has calls before the desk opens: a finding of its own, not wanted here.
        .Replace("scale: 0.12", "scale: 0.1", StringComparison.Ordinal)
        .Replace(
            "  early: {",
            "  dawn: { starts: [\"00:00\"], length: 7h, family: early }\n  early: {",
            StringComparison.Ordinal
        );

    public static TheoryData<string, string, string, string> Slips =>
        new()
        {
            { "low-service-level", "service-level: 80%", "service-level: 0.8%", "0.8%" },
            {
                "odd-handle-time",
                "{ answer: 4s, talk: 170s, hold: 10s, wrap-up: 30s }",
                "{ talk: 3s }",
                "handle-time"
            },
            { "long-wait", "within: 30s", "within: 30m", "30m" },
            { "odd-occupancy", "max-occupancy: 85%", "max-occupancy: 99%", "99%" },
            { "odd-pay", "pay: 28.74/h", "pay: 5200/h", "5200/h" },
            { "heavy-shrinkage", "demand:\n", "demand:\n  shrinkage: { in-shift: 45% }\n", "shrinkage" },
            {
                "unavailable-agent",
                "{ id: dora, contract: full-time, not: [late] }",
                "{ id: dora, contract: full-time, not: [early, mid, late] }",
                "dora"
            },
            { "unused", "  dinner: {", "  tea: { length: 15m, paid: true }\n  dinner: {", "tea" },
            {
                "unused",
                "contracts:\n",
                "contracts:\n  part-time: { hours: 24/week, pay: 26/h }\n",
                "part-time"
            },
            { "volume-against-capacity", "scale: 0.1", "scale: 0.9", "volume" },
            { "more-than-there-are", "max-occupancy: 85% }", "max-occupancy: 85%, min-agents: 7 }", "7 }" },
            {
                "hours-that-do-not-fit",
                "hours: 40/week, at-least: 32/week",
                "hours: 11/week, at-least: 8/week",
                "11/week"
            },
            { "cheap-rule", "price: 40", "price: 0.40", "0.40" },
            { "cheap-rule", "price: 50", "price: 0", "0 }" },
            { "rule-that-never-binds", "days: 5", "days: 7", "max-consecutive-days" },
            { "names-alike", "{ id: li-na,", "{ id: Lina, contract: full-time }\n  - { id: li-na,", "li-na" },
            { "no-rest", "  min-rest: { hours: 11 }\n", "", "max-consecutive-days" },
            { "short-search", "time: 20s", "time: 1s", "1s }" },
            { "broken-week", "start: 2026-12-07", "start: 2026-12-09", "2026-12-09" },
            {
                "wish-outside-the-horizon",
                "{ id: ann, contract: full-time }",
                "{ id: ann, contract: full-time, wishes: { off: 2026-11-10 } }",
                "2026-11-10"
            },
            {
                "activity-of-nobody",
                "agents:\n",
                "activities:\n  training: { length: 2h, per-agent: 1/week, days: mon-fri, window: 06:00-08:00, group: 1..6 }\nagents:\n",
                "training"
            },
            {
                "heads-against-capacity",
                "demand:\n",
                "demand:\n  heads: { week: { early: { mon-sun: 9 } } }\n",
                "heads"
            },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_found_where_it_is(string check, string before, string after, string at)
    {
        var text = desk.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(desk, text);
        if (check == "short-search")
            text = text.Replace(
                "agents:\n",
                "agents:\n  - { group: more, count: 40, contract: full-time }\n",
                StringComparison.Ordinal
            );
        Assert.DoesNotContain(check, Found(desk).Select(finding => finding.Check));
        var finding = Assert.Single(Found(text), finding => finding.Check == check);
        var line = text.Split('\n')[finding.At.Line - 1];
        Assert.StartsWith(at, line[(finding.At.Column - 1)..], StringComparison.Ordinal);
        Assert.All([finding.What, finding.Why, finding.Advice], sentence => Assert.NotEqual("", sentence));
    }

    [Fact]
    public void Every_check_has_a_slip() =>
        Assert.Equal(
            Lint.Checks.Order(StringComparer.Ordinal),
            Slips.Select(slip => (string)slip[0]).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_desk_without_slips_has_no_findings() => Assert.Empty(Found(desk));

    [Theory]
    [InlineData("hotline-week.yaml")]
    [InlineData("fair-desk.yaml")]
    [InlineData("two-skills-week.yaml")]
    [InlineData("telecom-month.yaml")]
    public void Shipped_scenarios_ask_for_more_than_there_are_at_most(string name) =>
        Assert.All(
            Lint.Of(Files.Shipped(name).Value!),
            finding => Assert.Equal("more-than-there-are", finding.Check)
        );

    private static IReadOnlyList<LintFinding> Found(string text)
    {
        var read = ScenarioReader.Read(
            "desk.yaml",
            path =>
                path == "desk.yaml"
                    ? System.Text.Encoding.UTF8.GetBytes(text)
                    : Disk.Read(GoldenFile.PathOf("scenarios", path))
        );
        Assert.Empty(read.Errors);
        return Lint.Of(read.Value!);
    }
}
