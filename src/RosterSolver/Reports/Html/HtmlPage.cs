using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A page that needs nothing else: light and dark, wide and narrow, on screen and on paper.</summary>
internal static class HtmlPage
{
    /// <summary>The text of the page; what is written in English is looked up where another language is asked for.</summary>
    public static string Text(string title, IEnumerable<XElement> body, Language language = Language.En) =>
        Html.Document(
            Html.Tag(
                    "html",
                    Head(PageTranslation.Into(language, title)),
                    Html.Tag("body", Readable(Html.Tag("main", PageTranslation.Into(language, body))))
                )
                .With("lang", language == Language.Zh ? "zh-CN" : "en")
        );

    /// <summary>
    /// The part for those who read without a mouse, or by ear: what scrolls can be reached by keys, and a header that says nothing is
    /// none.
    /// </summary>
    public static XElement Readable(XElement part)
    {
        foreach (
            var scroll in part.Descendants().Where(inner => (string?)inner.Attribute("class") == "scroll")
        )
            scroll.With("tabindex", "0");
        foreach (var empty in part.Descendants("th").Where(header => header.Value.Length == 0))
            empty.Name = "td";
        return part;
    }

    /// <summary>A part of a page under its title.</summary>
    public static XElement Section(string title, IEnumerable<XElement> content) =>
        Html.Tag("section", Html.Tag("h2", title), content);

    private static XElement Head(string title) =>
        Html.Tag(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement(
                "meta",
                new XAttribute("name", "viewport"),
                new XAttribute("content", "width=device-width, initial-scale=1")
            ),
            Html.Tag("title", title),
            Html.Tag("style", Css())
        );

    private static string Css()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return $"\n{reader.ReadToEnd()}";
    }
}
