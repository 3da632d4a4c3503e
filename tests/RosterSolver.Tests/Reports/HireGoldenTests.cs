using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

/// <summary>The answer about a desk whose rosters are drawn by hand.</summary>
public sealed class HireGoldenTests
{
    [Fact]
    public void The_terminal_report_stays() =>
        Golden.Holds("hire.txt", Terminal.Print(HireTerminal.Of(Drawn(Language.En))));

    [Fact]
    public void The_terminal_report_in_Chinese_stays() =>
        Golden.Holds("hire-zh.txt", Terminal.Print(HireTerminal.Of(Drawn(Language.Zh))));

    [Fact]
    public void A_default_is_told_in_the_language_of_the_answer()
    {
        var report = Drawn(Language.Zh);
        var scenario = report.Scenario with
        {
            Assumptions =
            [
                new("rules.coverage.outsourcing", "nobody sells any (default)", new("x.yaml", 1, 1))
                {
                    IsWritten = false,
                },
            ],
        };
        Assert.Contains(
            "没有外包（默认）",
            Terminal.Print(HireTerminal.Of(report with { Scenario = scenario })),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_page_stays() => Golden.Holds("hire.html", HirePage.Text(Drawn(Language.En)));

    [Fact]
    public void The_figures_for_machines_stay() =>
        Golden.Holds("hire.json", HireFile.Json(Drawn(Language.En)));

    [Fact]
    public void The_text_for_a_pull_request_stays() =>
        Golden.Holds("hire.md", HireFile.Markdown(Drawn(Language.En)));

    internal static HireReport Drawn(Language language)
    {
        var plan = DrawnDesk.Report().Plan;
        var rules = plan.Scenario.Rules.Append(new WeeklyHours()).ToList();
        var scenario = plan.Scenario with
        {
            Rules = rules,
            Assumptions = [new("hiring.recruiting", "400", new("scenarios/drawn-desk.yaml", 30, 15))],
        };
        var terms = new HiringTerms(
            scenario.Agents[0].Contract,
            1,
            52,
            new(400, 200, 100, 0),
            4,
            [0.5, 0.75],
            new(0.5, AttritionKind.Turnover),
            new(0.02, AttritionKind.Weekly),
            0.95,
            null
        );
        HirePoint[] points =
        [
            Point(0, false, "ann", "bob"),
            Point(0, true, "ann"),
            Point(1, false, "bob"),
            Point(1, true),
        ];
        var prices = new HirePrices(terms);
        var sensitivity = HireSensitivity.Of(
            prices,
            points,
            0.1,
            new Dictionary<(HireFactor Factor, double Share), IReadOnlyList<HirePoint>>
            {
                [(HireFactor.Volume, -0.1)] = points[..3],
                [(HireFactor.Volume, 0.1)] = points,
            }
        );
        return new(scenario, new(prices, points, sensitivity), 0.1, 7, language);

        HirePoint Point(int hires, bool overtime, params string[] off)
        {
            var roster = new Roster(
                plan.Roster.Brief,
                plan.Roster.Assignments.Where(worked => !off.Contains(worked.Agent))
            );
            var without = plan with
            {
                Scenario = scenario,
                Roster = roster,
                Audit = Audit.Of(roster, rules),
                Outcome = null,
            };
            return new(hires, overtime, Variant.Of($"{hires}", without, Money.Of(1200)));
        }
    }
}
