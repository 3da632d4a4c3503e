using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What rules cost, on a terminal of 100 columns.</summary>
public static class PriceReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(PriceStudy study, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                Said.Bold(PriceWords.Verdict(study)),
                Text.Empty,
                Table(study),
                Text.Empty,
                new Said(string.Join('\n', PriceWords.Method(study)) + '\n'),
                AssumptionTables.Terminal(
                    study.Base.Plan.Scenario.AssumptionsWithout("hiring", "matrix"),
                    language
                ),
            ]
        );

    /// <summary>The verdict.</summary>
    public static string OneLine(PriceStudy study) => PriceWords.Verdict(study);

    /// <summary>What the searches may take, to be said before they begin.</summary>
    public static string Budget(int steps, double seconds, int jobs) =>
        PriceWords.Budget(steps, seconds, jobs);

    private static Grid Table(PriceStudy study)
    {
        var grid = PlainGrid.Of([
            Left($"a step more room; {study.Base.Plan.Scenario.Currency} a week"),
            .. PriceWords.Titles.SkipLast(1).Select(Right),
            Left(PriceWords.Titles[^1]),
        ]);
        foreach (var price in study.Prices)
        {
            var style = price.IsDistinguishable ? new Style(decoration: Decoration.Bold) : Style.Plain;
            grid.AddRow([
                new Said(price.Step.Words, style),
                .. PriceWords.Values(study, price).Select(value => new Said(value, style)),
            ]);
        }

        return grid;
    }
}
