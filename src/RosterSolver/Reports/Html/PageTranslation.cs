using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>
/// A page in another language: every text, tooltip and label of its tree, looked up by <see cref="PageWords"/>, but the texts
/// of elements with <c>translate="no"</c>, which are names.
/// </summary>
internal static class PageTranslation
{
    private const string Translated = "translate";
    private static readonly string[] spoken = ["title", "aria-label"];

    /// <summary>An element whose text is a name and the same in any language.</summary>
    public static XElement AsName(this XElement element) => element.With(Translated, "no");

    /// <summary>One text.</summary>
    public static string Into(Language language, string text) =>
        language == Language.Zh ? PageWords.Zh.Of(text) : text;

    /// <summary>Translates the parts of a page, in place.</summary>
    public static IEnumerable<XElement> Into(Language language, IEnumerable<XElement> body)
    {
        foreach (var part in body)
        {
            if (language == Language.Zh)
                Translate(part, PageWords.Zh);
            yield return part;
        }
    }

    private static void Translate(XElement part, PageWords words)
    {
        foreach (var label in spoken.Select(name => part.Attribute(name)).OfType<XAttribute>())
            label.Value = words.Of(label.Value);
        if (part.Attribute(Translated) is not null)
            return;
        foreach (var text in part.Nodes().OfType<XText>().Where(text => text.Value.Length > 0))
            text.Value = words.Of(text.Value);
        foreach (var inner in part.Elements())
            Translate(inner, words);
    }
}
