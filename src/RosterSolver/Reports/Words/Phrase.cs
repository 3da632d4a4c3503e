using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RosterSolver.Reports;

/// <summary>
/// A text with parts as it is written in English, from an interpolated string. Its pattern, with <c>{0}</c>, <c>{1}</c> for the parts,
/// is looked up whole before the parts are in it, so a word may be said otherwise here than on other pages, and no part is
/// mistaken for a word.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Phrase
{
    /// <summary>The resource of these texts; the Chinese of it ends in <c>.zh</c>.</summary>
    public const string Resource = "RosterSolver.Reports.Words.Answers";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> chinese = new(Chinese);

    private readonly StringBuilder pattern;
    private readonly List<string> parts;

    /// <summary>Begins a text, as the compiler asks for it.</summary>
    /// <param name="literalLength">Letters that are no parts.</param>
    /// <param name="formattedCount">How many parts there are.</param>
    public Phrase(int literalLength, int formattedCount)
    {
        pattern = new(literalLength);
        parts = new(formattedCount);
    }

    /// <summary>Adds what is no part.</summary>
    public void AppendLiteral(string text) => pattern.Append(text);

    /// <summary>Adds a part.</summary>
    public void AppendFormatted<T>(T part, string? format = null)
    {
        pattern.Append(CultureInfo.InvariantCulture, $"{{{parts.Count}}}");
        parts.Add(
            part is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : $"{part}"
        );
    }

    /// <summary>The text in a language.</summary>
    public string In(Language language) => In(language, $"{pattern}", [.. parts]);

    /// <summary>A pattern in a language, with its parts in it; in English where it has no Chinese.</summary>
    public static string In(Language language, string pattern, object[] parts)
    {
        var said = language == Language.Zh ? chinese.Value.GetValueOrDefault(pattern, pattern) : pattern;
        return parts.Length == 0 ? said : string.Format(CultureInfo.InvariantCulture, said, parts);
    }

    private static Dictionary<string, string> Chinese()
    {
        var texts = PageWords.Read($"{Resource}.zh");
        return PageWords
            .Read(Resource)
            .ToDictionary(text => text.Value, text => texts[text.Key], StringComparer.Ordinal);
    }
}
