using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>
/// What a page of ours shows, as a part of another page: a report that was written to a file, inside the page of the job that wrote
/// it. Drawings and tables stay as they are; only what a strict page must not hold, styles written into an element, becomes
/// a style sheet.
/// </summary>
/// <param name="Markup">The elements, as HTML.</param>
/// <param name="Style">The styles that they need beyond the style of reports.</param>
public sealed record PagePart(string Markup, string Style)
{
    /// <summary>The body of a page without its title, in a language.</summary>
    /// <param name="page">The text of a page of ours.</param>
    /// <param name="language">The language; a page that was written in Chinese stays so.</param>
    /// <exception cref="XmlException">The text is no page of ours.</exception>
    public static PagePart Of(string page, Language language)
    {
        var root = Parse(page);
        var body = root.Element("body") ?? throw new XmlException("a page has a body, and this one has none");
        // Pages of earlier versions have their parts in the body itself, and were not made readable.
        var shown = HtmlPage.Readable(body.Element("main") ?? body);
        shown.Element("header")?.Element("h1")?.Remove();
        var styles = MovedStyles(shown);
        var written = (string?)root.Attribute("lang") == "en" ? language : Language.En;
        var markup = new StringBuilder();
        foreach (var part in PageTranslation.Into(written, shown.Elements()))
            markup.Append(part.ToString(SaveOptions.DisableFormatting)).Append('\n');
        return new(markup.ToString(), styles);
    }

    private static XElement Parse(string page)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            CheckCharacters = false,
            XmlResolver = null,
        };
        using var reader = XmlReader.Create(new StringReader(page), settings);
        return XElement.Load(reader);
    }

    /// <summary>Gives each style that is written into an element a class of its own.</summary>
    private static string MovedStyles(XElement body)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in body.Descendants().Where(element => element.Attribute("style") is not null))
        {
            var style = element.Attribute("style")!;
            if (!names.TryGetValue(style.Value, out var name))
                names.Add(
                    style.Value,
                    name = string.Create(CultureInfo.InvariantCulture, $"as-{names.Count}")
                );
            element.With("class", $"{(string?)element.Attribute("class")} {name}".Trim());
            style.Remove();
        }

        return string.Join("\n", names.Select(style => $".{style.Value} {{ {style.Key} }}"));
    }
}
