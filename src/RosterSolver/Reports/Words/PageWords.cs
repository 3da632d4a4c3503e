using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.RegularExpressions;

namespace RosterSolver.Reports;

/// <summary>
/// The texts of a page in another language. Pages are written in English; a text is looked up as it stands, whole or as a pattern
/// whose parts <c>{0}</c>, <c>{1}</c> are looked up in turn; <c>{0:n}</c> is a name, which stays as the planner wrote it, and
/// <c>{0:d}</c> a number. What is not known stays.
/// </summary>
internal sealed partial class PageWords
{
    private const string Colon = ": ";
    private const string ListMark = ", ";
    private const string ListMarkOfChinese = "，";

    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly List<Pattern> patterns = [];

    private PageWords()
    {
        foreach (var resource in Resources)
        {
            var chinese = Read($"{resource}.zh");
            foreach (var (name, text) in Read(resource))
            {
                if (Placeholder().IsMatch(text))
                    patterns.Add(new(text, chinese[name]));
                else
                    whole[text] = chinese[name];
            }
        }

        patterns.Sort((left, right) => right.Weight.CompareTo(left.Weight));
    }

    /// <summary>
    /// Words of pages and terminals, sentences of rules, conflicts and laws, and what each rule demands; the Chinese of each ends
    /// in <c>.zh</c>.
    /// </summary>
    internal static IReadOnlyList<string> Resources { get; } =
    [
        "RosterSolver.Reports.Words.Strings",
        "RosterSolver.Reports.Words.Sentences",
        "RosterSolver.Reports.Words.Rules",
    ];

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

    /// <summary>Whether a text without parts is known as it stands.</summary>
    public bool Knows(string text) => whole.ContainsKey(text);

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
        if (Priced().Match(text) is { Success: true } priced)
            return $"{priced.Groups["price"].Value}：{Of(priced.Groups["sentence"].Value)}";
        foreach (var pattern in patterns)
        {
            if (pattern.Parts(text) is { } parts)
                return pattern.Filled([
                    .. parts.Select((part, place) => pattern.IsName(place) ? part : Of(part)),
                ]);
        }

        return KnownSentence(text) ?? KnownList(text);
    }

    /// <summary>A sentence after a colon or before a full stop; null where it is not known without them.</summary>
    private string? KnownSentence(string text)
    {
        if (text.StartsWith(Colon, StringComparison.Ordinal))
            return Known(text[Colon.Length..]) is { } after ? $"：{after}" : null;
        return text.EndsWith('.') && Known(text[..^1]) is { } sentence ? $"{sentence}。" : null;
    }

    /// <summary>A list of texts each of which is known, or a day; null for any other.</summary>
    private string? KnownList(string text)
    {
        if (!text.Contains(ListMark, StringComparison.Ordinal))
            return null;
        var pieces = text.Split(ListMark)
            .Select(piece => Known(piece) ?? (Day().IsMatch(piece) ? piece : null))
            .ToList();
        return pieces.Contains(null) ? null : string.Join(ListMarkOfChinese, pieces);
    }

    [GeneratedRegex(@"\{\d(:[nd])?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    /// <summary>A title in English and then in Chinese: <c>By day 按日</c>; neither <c>28 周</c> nor <c>desk - 班表</c>.</summary>
    [GeneratedRegex(
        @"^[A-Za-z][ -~]*[^ -] (?<chinese>\p{IsCJKUnifiedIdeographs}[^A-Za-z]*)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex InBoth();

    /// <summary>What a breach costs, and its sentence: <c>120.00: ann ...</c>.</summary>
    [GeneratedRegex(@"^(?<price>[\d,]+\.\d\d): (?<sentence>.+)$", RegexOptions.None, 1000)]
    private static partial Regex Priced();

    [GeneratedRegex(@"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weekday();

    /// <summary>A day by itself: <c>Mon 12-07</c>.</summary>
    [GeneratedRegex(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d-\d\d$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    /// <summary>A text with places for parts, in both languages.</summary>
    private sealed class Pattern
    {
        private const string Name = ":n}";
        private const string Digits = ":d}";

        private readonly Regex expression;
        private readonly IReadOnlyList<int> order;
        private readonly IReadOnlyList<int> names;
        private readonly IReadOnlyList<string> pieces;
        private readonly IReadOnlyList<int> filled;

        public Pattern(string english, string format)
        {
            var places = Placeholder().Matches(english).Select(place => place.Value).ToList();
            order = [.. places.Select(Number)];
            names = [.. places.Where(place => place.EndsWith(Name, StringComparison.Ordinal)).Select(Number)];
            var literals = Placeholder().Split(english);
            pieces = Placeholder().Split(format);
            filled = [.. Placeholder().Matches(format).Select(place => Number(place.Value))];
            Literal = literals.MaxBy(piece => piece.Length)!;
            Weight = literals.Sum(piece => piece.Length);
            var parts = places.Select(Expression).Append("");
            expression = new(
                $"^{string.Concat(literals.Zip(parts, (literal, part) => Regex.Escape(literal) + part))}$",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            );
        }

        /// <summary>Letters that are not parts: of two patterns that fit, the one that says more is meant.</summary>
        public int Weight { get; }

        /// <summary>The longest piece that stands in every such text.</summary>
        public string Literal { get; }

        /// <summary>Whether a part is a name.</summary>
        public bool IsName(int part) => names.Contains(part);

        /// <summary>The parts of a text, by their numbers; null for one that is none of these.</summary>
        public IReadOnlyList<string>? Parts(string text)
        {
            if (!text.Contains(Literal, StringComparison.Ordinal))
                return null;
            var match = expression.Match(text);
            return match.Success
                ?
                [
                    .. order
                        .Zip(match.Groups.Values.Skip(1))
                        .OrderBy(part => part.First)
                        .Select(part => part.Second.Value),
                ]
                : null;
        }

        /// <summary>The other language with the parts in it; where Chinese meets Chinese there is no space.</summary>
        public string Filled(IReadOnlyList<string> parts)
        {
            var text = new StringBuilder(pieces[0]);
            foreach (var (piece, number) in pieces.Skip(1).Zip(filled))
            {
                Join(text, parts[number]);
                Join(text, piece);
            }

            return text.ToString();
        }

        private static void Join(StringBuilder text, string next)
        {
            if (
                text.Length > 1
                && text[^1] == ' '
                && IsChinese(text[^2])
                && next.Length > 0
                && IsChinese(next[0])
            )
                text.Length--;
            else if (
                text.Length > 0
                && IsChinese(text[^1])
                && next.Length > 1
                && next[0] == ' '
                && IsChinese(next[1])
            )
                next = next[1..];
            text.Append(next);
        }

        private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

        private static int Number(string place) => place[1] - '0';

        /// <summary>What a part can be: a name has no colon and space in it.</summary>
        private static string Expression(string place) =>
            place.EndsWith(Name, StringComparison.Ordinal) ? "((?:(?!: ).)+?)"
            : place.EndsWith(Digits, StringComparison.Ordinal) ? @"([+-]?[\d,.]+)"
            : "(.+?)";
    }
}
