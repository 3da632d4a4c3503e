using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>A matrix on a terminal of 100 columns.</summary>
public static class MatrixReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(MatrixStudy study, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                Said.Bold(MatrixWords.Verdict(study), study.Rivals.Count == 0 ? Color.Green : Color.Yellow),
                .. MatrixWords.Unlike(study) is { } unlike
                    ? [new Said(unlike, new Style(Color.Yellow))]
                    : (IRenderable[])[],
                Text.Empty,
                Table(study),
                .. Section("Along the frontier", MatrixWords.Steps(study)),
                .. Section("What this rests on", MatrixWords.Method(study)),
                AssumptionTables.Terminal(study.Matrix.Assumptions, language),
            ]
        );

    /// <summary>The verdict.</summary>
    public static string OneLine(MatrixStudy study) => MatrixWords.Verdict(study);

    /// <summary>What the searches may take, to be said before they begin.</summary>
    public static string Budget(MatrixRun run, int cells, int kept) => MatrixWords.Budget(run, cells, kept);

    private static IEnumerable<IRenderable> Section(string title, IEnumerable<string> sentences)
    {
        var texts = sentences.ToList();
        if (texts.Count == 0)
            return [];
        return [Text.Empty, Said.Heading(title), new Said(string.Join('\n', texts) + '\n')];
    }

    /// <summary>The proven least is left out, for the gap says it, and long names of axes stand on several lines: the width is scarce.</summary>
    private static Grid Table(MatrixStudy study)
    {
        var grid = PlainGrid.Of([
            .. MatrixTable.Axes(study).Select(name => Right(name.Replace(' ', '\n'))),
            .. Shown(MatrixTable.Titles.SkipLast(1)).Select(Right),
            Left(MatrixTable.Titles[^1]),
        ]);
        foreach (var row in MatrixTable.Rows(study))
        {
            var style =
                study.Standing(row.Point) == CellStanding.Frontier
                    ? new Style(decoration: Decoration.Bold)
                    : Style.Plain;
            grid.AddRow([
                .. row
                    .Values.Concat(Shown(row.Figures))
                    .Select(IRenderable (text) => new Text(text, style))
                    .Append(new Said(row.Standing, style)),
            ]);
        }

        return grid;
    }

    private static IEnumerable<string> Shown(IEnumerable<string> figures) =>
        figures.Where((_, place) => place != MatrixTable.AtLeast);
}
