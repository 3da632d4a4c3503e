using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace RosterSolver.Reports;

/// <summary>
/// The texts of a page in another language. Pages are written in English; a text is looked up as it stands, whole or as a pattern
/// whose parts <c>{0}</c>, <c>{1}</c> are looked up in turn. What is not known stays: names are the planner's own.
/// </summary>
internal sealed partial class PageWords
{
    private const string English = "RosterSolver.Reports.Words.Strings";
    private const string Chinese = "RosterSolver.Reports.Words.Strings.zh";

    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly List<Pattern> patterns = [];

    private PageWords()
    {
        var chinese = Read(Chinese);
        foreach (var (name, text) in Read(English))
        {
            if (Placeholder().IsMatch(text))
                patterns.Add(new(text, chinese[name]));
            else
                whole[text] = chinese[name];
        }

        patterns.Sort((left, right) => right.Weight.CompareTo(left.Weight));
    }

    /// <summary>The words of Simplified Chinese.</summary>
    public static PageWords Zh { get; } = new();

    /// <summary>The texts of a resource by their names.</summary>
    internal static SortedDictionary<string, string> Read(string resource)
    {
        var set = new ResourceManager(resource, typeof(PageWords).Assembly).GetResourceSet(
            CultureInfo.InvariantCulture,
            createIfNotExists: true,
            tryParents: false
        )!;
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in set.Cast<DictionaryEntry>())
            texts[(string)entry.Key] = (string)entry.Value!;
        return texts;
    }

    /// <summary>The text in the other language; itself where it is not known.</summary>
    public string Of(string text)
    {
        var bare = text.Trim();
        if (bare.Length == 0)
            return text;
        var translated = Known(bare) ?? bare;
        translated = Weekday().Replace(translated, day => whole.GetValueOrDefault(day.Value, day.Value));
        return text.Replace(bare, translated, StringComparison.Ordinal);
    }

    private string? Known(string text)
    {
        if (whole.TryGetValue(text, out var exact))
            return exact;
        if (InBoth().Match(text) is { Success: true } both)
            return both.Groups["chinese"].Value;
        foreach (var pattern in patterns)
        {
            if (pattern.Parts(text) is { } parts)
                return string.Format(CultureInfo.InvariantCulture, pattern.Format, [.. parts.Select(Of)]);
        }

        return null;
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    /// <summary>A title in English and then in Chinese: <c>By day 按日</c>.</summary>
    [GeneratedRegex(@"^[ -~]+ (?<chinese>\p{IsCJKUnifiedIdeographs}[^A-Za-z]*)$", RegexOptions.None, 1000)]
    private static partial Regex InBoth();

    [GeneratedRegex(@"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weekday();

    /// <summary>A text with places for parts, in both languages.</summary>
    private sealed class Pattern
    {
        private readonly Regex expression;

        public Pattern(string english, string format)
        {
            Format = format;
            var literals = Placeholder().Split(english);
            Literal = literals.MaxBy(piece => piece.Length)!;
            Weight = literals.Sum(piece => piece.Length);
            var pieces = literals.Select(Regex.Escape);
            expression = new(
                $"^{string.Join("(.+?)", pieces)}$",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            );
        }

        /// <summary>The other language, with places for the same parts.</summary>
        public string Format { get; }

        /// <summary>Letters that are not parts: of two patterns that fit, the one that says more is meant.</summary>
        public int Weight { get; }

        /// <summary>The longest piece that stands in every such text.</summary>
        public string Literal { get; }

        /// <summary>The parts of a text; null for one that is none of these.</summary>
        public IReadOnlyList<string>? Parts(string text)
        {
            if (!text.Contains(Literal, StringComparison.Ordinal))
                return null;
            var match = expression.Match(text);
            return match.Success ? [.. match.Groups.Values.Skip(1).Select(group => group.Value)] : null;
        }
    }
}
