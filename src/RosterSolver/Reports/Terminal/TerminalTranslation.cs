using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>What is printed in another language: all that is <see cref="Said"/>, by itself or in the cells of grids.</summary>
internal static class TerminalTranslation
{
    /// <summary>The parts below each other, in a language.</summary>
    public static Rows Into(Language language, IEnumerable<IRenderable> parts) =>
        new(language == Language.En ? parts : parts.Select(part => Into(PageWords.Zh, part)));

    private static IRenderable Into(PageWords words, IRenderable part) =>
        part switch
        {
            Said said => said.In(words),
            Grid grid => Into(words, grid),
            _ => part,
        };

    private static Grid Into(PageWords words, Grid grid)
    {
        var translated = new Grid();
        foreach (var column in grid.Columns)
            translated.AddColumn(column);
        foreach (var row in grid.Rows)
            translated.AddRow([.. row.Select(cell => Into(words, cell))]);
        return translated;
    }
}
