using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>A piece of what is said on a terminal.</summary>
/// <param name="Text">The words, in several lines where they have breaks.</param>
/// <param name="Style">How they look; null for plain.</param>
/// <param name="Width">Columns that the piece takes at least, a Chinese character two of them.</param>
/// <param name="IsName">Whether it is a name, a figure or what the planner wrote, which stays in any language.</param>
internal readonly record struct SaidPart(string Text, Style? Style = null, int Width = 0, bool IsName = false)
{
    /// <summary>A name, a figure or what the planner wrote.</summary>
    public static SaidPart Name(string text, Style? style = null) => new(text, style, IsName: true);

    /// <summary>Sentences one after the other.</summary>
    /// <param name="sentences">The sentences, none of which is empty.</param>
    /// <param name="mark">What stands between two, its blank with it.</param>
    public static IReadOnlyList<SaidPart> List(IEnumerable<SaidPart> sentences, string mark = "; ") =>
        [.. sentences.SelectMany((one, place) => place == 0 ? [one] : new SaidPart[] { new(mark), one })];

    /// <summary>All of it as it is written in English.</summary>
    public static string Written(IEnumerable<SaidPart> parts) =>
        string.Concat(parts.Select(part => part.Text));

    /// <summary>The text, with blanks up to its width.</summary>
    public string Padded => Text + new string(' ', Math.Max(0, Width - new Segment(Text).CellCount()));

    /// <summary>The same in another language: as one text where the whole of it is known, else line by line.</summary>
    public SaidPart In(PageWords words)
    {
        if (IsName)
            return this;
        var whole = Text.Replace('\n', ' ');
        var text = words.Knows(whole)
            ? words.Of(whole)
            : string.Join('\n', Text.Split('\n').Select(words.Of));
        return this with { Text = IsMark(text) ? text.TrimEnd() : text };
    }

    /// <summary>Whether a text is a mark that has its blank in it, as Chinese ones have.</summary>
    private static bool IsMark(string text) => text.TrimEnd() is "：" or "；" or "，";
}
