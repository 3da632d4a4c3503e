using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>
/// Variants side by side on a terminal of 100 columns. More than fit beside each other follow below, each block with the
/// first variant again.
/// </summary>
public static class ComparisonReport
{
    private const int MostBeside = 3;
    private const int NameWide = 16;

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(Comparison comparison, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                .. Header(comparison),
                .. Sections(comparison),
                Text.Empty,
                Said.Heading($"Cost against {comparison.Variants[0].Name}"),
                Against(comparison),
                Text.Empty,
                Said.Heading("What this rests on"),
                AssumptionTables.Terminal(ComparedAssumptions.Of(comparison, language), language),
            ]
        );

    /// <summary>The figures alone.</summary>
    internal static IEnumerable<IRenderable> Sections(Comparison comparison) =>
        Enumerable
            .Range(1, comparison.Variants.Count - 1)
            .Chunk(MostBeside)
            .SelectMany(others => Block(comparison, others));

    /// <summary>The verdict in one line.</summary>
    public static string OneLine(Comparison comparison)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        return $"{verdict}: {why}";
    }

    private static IEnumerable<IRenderable> Header(Comparison comparison)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        var colour = comparison.Winner is null ? Color.Yellow : Color.Green;
        yield return Said.Verdict(verdict, new Style(colour, decoration: Decoration.Bold), why);
        if (ComparisonWords.Unlike(comparison) is { } unlike)
            yield return new Said(unlike, new Style(Color.Yellow));
        if (ComparisonWords.Heads(comparison) is { } heads)
            yield return new Said(heads);
        foreach (var variant in comparison.Variants)
            yield return Said.Verdict(
                $"{variant.Name}  {variant.Plan.Scenario.File}",
                Style.Plain,
                ComparisonWords.Origin(variant)
            );
        yield return new Said(ProofWords.Seed);
        yield return new Said(ProofWords.BoundAndGap);
    }

    private static IEnumerable<IRenderable> Block(Comparison comparison, int[] others)
    {
        foreach (var section in comparison.Sections.Where(section => section.Figures.Count > 0))
        {
            yield return Text.Empty;
            yield return Said.Heading($"{section.Title} {section.Chinese}");
            yield return Table(comparison, section, others);
        }
    }

    private static Grid Table(Comparison comparison, ComparedSection section, int[] others)
    {
        var money = section.Figures.Any(figure => figure.Name.Unit == KpiUnit.Money);
        var apart = others.Length == 1;
        var grid = PlainGrid.Of([
            Left(money ? $"in {comparison.Currency}" : "figure"),
            Right(ColumnTitle.Of(comparison.Variants[0].Name, NameWide)),
            .. others.SelectMany(other => Titles(comparison.Variants[other].Name, apart)),
        ]);
        foreach (var figure in section.Figures)
            grid.AddRow([
                Cell($"{figure.Name.Name} {figure.Name.Chinese}", figure),
                Cell(figure.Written(0), figure),
                .. others.SelectMany(other => Cells(figure, other, apart)),
            ]);
        return grid;
    }

    private static IEnumerable<(string, GridColumn)> Titles(string name, bool apart) =>
        apart
            ? [Right(ColumnTitle.Of(name, NameWide)), Right("difference"), Right("")]
            : [Right(ColumnTitle.Of(name, NameWide))];

    private static IEnumerable<Text> Cells(ComparedFigure figure, int other, bool apart) =>
        apart
            ?
            [
                Cell(figure.Written(other), figure),
                Cell(DifferenceText.Of(figure, other), figure),
                Cell(DifferenceText.Share(figure, other), figure),
            ]
            : [Cell($"{figure.Written(other)}\n{DifferenceText.Both(figure, other)}", figure)];

    private static Text Cell(string text, ComparedFigure figure) =>
        new(text, figure.IsTotal ? new Style(decoration: Decoration.Bold) : Style.Plain);

    private static Grid Against(Comparison comparison)
    {
        var grid = PlainGrid.Of(Left("variant"), Right("as found"), Left("the best rosters differ by"));
        foreach (var (place, variant) in comparison.Variants.Index().Skip(1))
            grid.AddRow(
                new Text(variant.Name),
                new Text(DifferenceText.Of(comparison.Differences[place].Found)),
                new Said(ComparisonWords.Against(comparison, place))
            );
        return grid;
    }
}
