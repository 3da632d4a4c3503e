using System.Text;
using System.Xml.Linq;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A text in Markdown in the making, such as for a pull request.</summary>
/// <param name="language">The language of what is said; names stay.</param>
internal sealed class MarkdownText(Language language)
{
    private readonly StringBuilder text = new();

    /// <summary>What Markdown and HTML leave as it is.</summary>
    public static string Plain(string written)
    {
        var plain = new StringBuilder();
        foreach (var letter in written)
            plain.Append(
                @"\`*_{}[]<>#|&".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"
            );
        return plain.ToString();
    }

    /// <summary>A sentence or a title in the language, such that Markdown leaves it as it is.</summary>
    public string Say(string english) => Plain(PageTranslation.Into(language, english));

    /// <summary>A paragraph.</summary>
    public MarkdownText Paragraph(string sentences)
    {
        text.Append(sentences).Append("\n\n");
        return this;
    }

    /// <summary>Sentences in the language, as one paragraph.</summary>
    public MarkdownText Sentences(IEnumerable<string> english) =>
        Paragraph(
            string.Join(
                language == Language.Zh ? "" : " ",
                english.Select(one => PageTranslation.Into(language, one))
            )
        );

    /// <summary>A list, an item a line.</summary>
    public MarkdownText List(IEnumerable<string> items)
    {
        foreach (var item in items)
            text.Append("- ").Append(item).Append('\n');
        text.Append('\n');
        return this;
    }

    /// <summary>A table.</summary>
    /// <param name="titles">Of the columns; those that begin with <c>#</c> are of numbers and stand on the right.</param>
    /// <param name="rows">The cells, as Markdown.</param>
    public MarkdownText Table(IReadOnlyList<string> titles, IEnumerable<IEnumerable<string>> rows)
    {
        Row(titles.Select(title => title.TrimStart('#')));
        Row(titles.Select(title => title.StartsWith('#') ? "---:" : "---"));
        foreach (var row in rows)
            Row(row);
        text.Append('\n');
        return this;
    }

    /// <summary>A part of a page: its paragraphs and tables under a title.</summary>
    public MarkdownText Section(string title, IEnumerable<XElement> page)
    {
        Paragraph($"### {PageTranslation.Into(language, title)}");
        foreach (
            var element in PageTranslation.Into(language, page).SelectMany(part => part.DescendantsAndSelf())
        )
            if (element.Name == "p")
                Paragraph(Plain(element.Value));
            else if (element.Name == "table")
                Table(element);
        return this;
    }

    /// <summary>What a result rests on, folded.</summary>
    public MarkdownText Assumptions(IEnumerable<Assumption> assumptions)
    {
        Paragraph($"<details><summary>{AssumptionTables.Title(language)}</summary>");
        Table(
            AssumptionTables.Titles(language),
            assumptions.Select(one =>
                new[] { one.Key, AssumptionTables.Written(one, language), $"{one.At}" }.Select(Plain)
            )
        );
        return Paragraph("</details>");
    }

    /// <summary>The text, which ends with one line break.</summary>
    public override string ToString() => $"{text.ToString().TrimEnd('\n')}\n";

    private void Table(XElement table)
    {
        var rows = table.Elements("tr").ToList();
        var titles = rows[0].Elements().ToList();
        Table(
            [.. titles.Select(title => $"{(IsNumber(title) ? "#" : "")}{Plain(title.Value)}")],
            rows.Skip(1).Select(row => row.Elements().Select(cell => Plain(cell.Value)))
        );
    }

    private static bool IsNumber(XElement cell) => (string?)cell.Attribute("class") is "number";

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
