using System.Buffers;

namespace RosterSolver.Scenarios;

/// <summary>
/// Full-width characters as East Asian keyboards write them: they look like ':', '%' or digits and are others.
/// </summary>
internal static class Wide
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const int ToNarrow = First - '!';

    private static readonly SearchValues<char> s_signs = SearchValues.Create("：，｛｝［］");

    /// <summary>The text with each full-width character in its plain form.</summary>
    public static string Narrowed(string text) =>
        string.Concat(text.Select(letter => IsWide(letter) ? (char)(letter - ToNarrow) : letter));

    /// <summary>Where the first full-width sign of YAML stands in a line, before any comment; -1 for none.</summary>
    public static int SignIn(string line) => line.Split('#')[0].AsSpan().IndexOfAny(s_signs);

    private static bool IsWide(char letter) => letter is >= First and <= Last;
}
