using System.Text;

namespace RosterSolver.Tests.Web.Fuzz;

/// <summary>Spoils a text in a few of the ways in which people, programs and attackers do.</summary>
/// <param name="random">Decides; the same seed spoils the same way.</param>
/// <param name="corpus">Texts that parts are taken from.</param>
internal sealed class Mutation(Random random, IReadOnlyList<string> corpus)
{
    private const int MostSteps = 6;

    private static readonly string[] odd =
    [
        "",
        "0",
        "-1",
        "1e308",
        "NaN",
        "99999999999999999999",
        "2147483648",
        "-9223372036854775808",
        "0.1",
        "100%",
        "101%",
        "-5%",
        "00:00",
        "24:00",
        "25:61",
        "7h",
        "7h30m",
        "-7h",
        "999999h",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
        "2026-12-07..2026-12-01",
        "null",
        "~",
        "true",
        "[]",
        "{}",
        "[[]]",
        "{ : }",
        "'",
        "\"",
        "\"\\u0000\"",
        "*a",
        "&a x",
        "<<",
        "!!str x",
        "? x",
        "|",
        ">",
        "---",
        "%YAML 1.2",
        "# x",
        "\t",
        "\u2028",
        "\ufeff",
        "\ud800",
        "夜班",
        "🙂",
        "a\u0301",
        "../../x.csv",
        "/etc/passwd",
        "x.yaml",
        "all",
    ];

    /// <summary>A spoilt text.</summary>
    public string Of(string text)
    {
        var steps = random.Next(1, MostSteps + 1);
        for (var step = 0; step < steps; step++)
            text = Step(text);
        return text;
    }

    private string Step(string text) =>
        random.Next(10) switch
        {
            0 => ByLine(text, (lines, at) => lines.RemoveAt(at)),
            1 => ByLine(text, (lines, at) => lines.Insert(at, lines[random.Next(lines.Count)])),
            2 => ByLine(text, (lines, at) => lines[at] = Indented(lines[at])),
            3 or 4 => ByLine(text, (lines, at) => lines[at] = OddValue(lines[at])),
            5 => ByLine(text, (lines, at) => lines.Insert(at, Taken())),
            6 => text[..random.Next(text.Length + 1)],
            7 => text.Insert(random.Next(text.Length + 1), odd[random.Next(odd.Length)]),
            8 => Without(text),
            _ => Changed(text),
        };

    private string ByLine(string text, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private string Indented(string line) =>
        random.Next(2) == 0 ? new string(' ', random.Next(1, 9)) + line : line.TrimStart(' ');

    /// <summary>Another value behind a colon, or in place of a number.</summary>
    private string OddValue(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || random.Next(3) == 0)
            return string.Concat(
                line.Select(letter => char.IsAsciiDigit(letter) && random.Next(2) == 0 ? Digit() : letter)
            );
        return $"{line[..colon]}: {odd[random.Next(odd.Length)]}";
    }

    private char Digit() => (char)('0' + random.Next(10));

    private string Taken()
    {
        var lines = corpus[random.Next(corpus.Count)].Split('\n');
        return lines[random.Next(lines.Length)];
    }

    private string Without(string text)
    {
        if (text.Length == 0)
            return text;
        var from = random.Next(text.Length);
        return text.Remove(from, random.Next(1, Math.Min(20, text.Length - from) + 1));
    }

    private string Changed(string text)
    {
        if (text.Length == 0)
            return text;
        var changed = new StringBuilder(text);
        changed[random.Next(text.Length)] = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80);
        return changed.ToString();
    }
}
