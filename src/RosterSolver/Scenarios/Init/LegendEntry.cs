using System.Text.RegularExpressions;

namespace RosterSolver.Scenarios;

/// <summary>What a letter of a drawn roster means.</summary>
/// <param name="Letter">A letter or word as it stands under the dates: <c>E</c>, <c>早</c>.</param>
/// <param name="Times">Start and end in minutes after midnight; null for a day off.</param>
public readonly partial record struct LegendEntry(string Letter, (int Start, int End)? Times)
{
    /// <summary>How it is written, for messages.</summary>
    public const string Expected = "a letter and its times such as E=07:00-15:45, or R=off";

    private const string Off = "off";

    /// <summary>Reads <c>E=07:00-15:45</c> or <c>R=off</c>; ':' or a space may stand for the '='. Null where it is none.</summary>
    public static LegendEntry? Read(string text)
    {
        var parts = Line().Match(Wide.Narrowed(text).Trim());
        if (!parts.Success)
            return null;
        var letter = parts.Groups["letter"].Value;
        var times = parts.Groups["times"].Value;
        if (times.Equals(Off, StringComparison.OrdinalIgnoreCase))
            return new(letter, null);
        return Pair.TryParse(times, "-", new TimeOfDay(), out (int Start, int End) read)
            ? new(letter, read)
            : null;
    }

    [GeneratedRegex(
        @"^(?<letter>[^\s=:]+)\s*[=: ]\s*(?<times>\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d|off)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Line();
}
