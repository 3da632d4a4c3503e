using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class ComparisonGoldenTests
{
    internal static Comparison Two { get; } = Comparison(DrawnDesk.Report(), DrawnDesk.WithSkills());

    [Fact]
    public void The_terminal_report_stays() =>
        Golden.Holds("comparison.txt", Terminal.Print(ComparisonReport.Of(Two)));

    [Fact]
    public void Five_variants_wrap() =>
        Golden.Holds(
            "comparison-wide.txt",
            Terminal.Print(
                ComparisonReport.Of(
                    Comparison(
                        DrawnDesk.Report(),
                        DrawnDesk.WithSkills(),
                        DrawnDesk.Checked(),
                        DrawnDesk.Report(),
                        DrawnDesk.WithSkills()
                    )
                )
            )
        );

    [Fact]
    public void The_figures_for_machines_stay() => Golden.Holds("comparison.json", ComparisonFile.Text(Two));

    [Fact]
    public void The_text_for_a_pull_request_stays() =>
        Golden.Holds("comparison.md", ComparisonMarkdown.Text(Two));

    [Fact]
    public void The_page_stays() => Golden.Holds("comparison.html", ComparisonPage.Text(Two));

    [Fact]
    public void No_line_is_wider_than_the_terminal() =>
        Assert.All(
            Terminal.Print(ComparisonReport.Of(Two)).Split('\n'),
            line => Assert.InRange(line.Sum(letter => letter > '\u2E7F' ? 2 : 1), 0, 100)
        );

    private static Comparison Comparison(params Report[] reports) =>
        new([
            .. reports.Select(
                (report, place) =>
                    Variant.Of(place == 0 ? "desk" : $"variant {place}", report.Plan, Money.Of(1400))
            ),
        ]);
}
