using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RosterSolver.Tests.Reports;

/// <summary>What a page in Chinese still says in English: four words and more in a row, outside names and code.</summary>
internal static partial class EnglishLeft
{
    private const string Doctype = "<!DOCTYPE html>";
    private static readonly string[] spoken = ["title", "aria-label"];

    /// <summary>The sentences of a page.</summary>
    public static IReadOnlyList<string> On(string page) => [.. TextsOf(page).Where(IsSentence).Distinct()];

    /// <summary>The sentences on a terminal, whose cells are two blanks apart.</summary>
    /// <param name="printed">What is printed.</param>
    /// <param name="names">Names that are the same in any language.</param>
    public static IReadOnlyList<string> Printed(string printed, params IEnumerable<string> names) =>
        [
            .. names
                .OrderByDescending(name => name.Length)
                .Aggregate(printed, (text, name) => text.Replace(name, "", StringComparison.Ordinal))
                .Split(["\n", "  "], StringSplitOptions.RemoveEmptyEntries)
                .Where(IsSentence)
                .Distinct(),
        ];

    /// <summary>All texts of a page, its tooltips and labels too.</summary>
    public static IEnumerable<string> TextsOf(string page) =>
        Texts(XElement.Parse(page[Doctype.Length..]).Element("body")!);

    /// <summary>Whether a text has as many English words as only sentences have.</summary>
    public static bool IsSentence(string text) => FourWords().IsMatch(text);

    private static IEnumerable<string> Texts(XElement element) =>
        spoken
            .Select(name => element.Attribute(name)?.Value)
            .OfType<string>()
            .Concat(
                element.Attribute("translate") is not null || element.Name.LocalName is "code" or "style"
                    ? []
                    : element
                        .Nodes()
                        .OfType<XText>()
                        .Select(text => text.Value.Trim())
                        .Concat(element.Elements().SelectMany(Texts))
            );

    [GeneratedRegex("[A-Za-z][a-z'-]+(?:[ ,;:/()]+[A-Za-z][a-z'-]+){3}", RegexOptions.None, 1000)]
    private static partial Regex FourWords();
}
