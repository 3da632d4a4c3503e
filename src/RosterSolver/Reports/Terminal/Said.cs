using Spectre.Console;
using Spectre.Console.Rendering;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>
/// Words on a terminal, which <see cref="TerminalTranslation"/> may say in another language; a name, a figure or what the planner
/// wrote is a <see cref="Text"/> instead and the same in any language.
/// </summary>
/// <param name="parts">Pieces of a line, or lines, one after the other.</param>
internal sealed class Said(params IReadOnlyList<SaidPart> parts) : IRenderable
{
    private readonly Paragraph paragraph = Shown(parts);

    /// <summary>Words in one style.</summary>
    public Said(string text, Style? style = null)
        : this(new SaidPart(text, style)) { }

    /// <summary>Bold words.</summary>
    public static Said Bold(string text) => new(text, new Style(decoration: Decoration.Bold));

    /// <summary>Bold words in a colour.</summary>
    public static Said Bold(string text, Color colour) =>
        new(text, new Style(colour, decoration: Decoration.Bold));

    /// <summary>The title of a section.</summary>
    public static Said Heading(string text) =>
        new(text, new Style(decoration: Decoration.Bold | Decoration.Underline));

    /// <summary>The title of a column.</summary>
    public static Said Column(string text) => new(text, new Style(Color.Grey));

    /// <summary>A word in a style, a colon, and a sentence.</summary>
    public static Said Verdict(string word, Style style, string sentence) =>
        new(new SaidPart(word, style), new(": "), new(sentence));

    /// <summary>The same in another language.</summary>
    public Said In(PageWords words) => new([.. parts.Select(part => part.In(words))]);

    private static Paragraph Shown(IReadOnlyList<SaidPart> parts)
    {
        var shown = new Paragraph();
        foreach (var part in parts)
            shown.Append(part.Padded, part.Style);
        return shown;
    }

    /// <inheritdoc />
    public Measurement Measure(RenderOptions options, int maxWidth) =>
        ((IRenderable)paragraph).Measure(options, maxWidth);

    /// <inheritdoc />
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        ((IRenderable)paragraph).Render(options, maxWidth);
}
