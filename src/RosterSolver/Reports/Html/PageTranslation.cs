using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A page in another language: every text and tooltip of its tree, looked up by <see cref="PageWords"/>.</summary>
internal static class PageTranslation
{
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
        foreach (var text in part.DescendantNodes().OfType<XText>().Where(text => text.Value.Length > 0))
            text.Value = words.Of(text.Value);
        foreach (var title in part.DescendantsAndSelf().Attributes("title"))
            title.Value = words.Of(title.Value);
    }
}
