namespace RosterSolver.Web.Scenarios;

/// <summary>
/// The name of a tenant's file, such as <c>desk.yaml</c> or <c>data/calls.csv</c>. What is no such name is refused before any
/// disk is touched: absolute paths, <c>..</c>, hidden files, drive letters, control characters, endings of other files.
/// </summary>
public static class FileName
{
    private const int MostParts = 4;
    private const int LongestPart = 100;

    private static readonly string[] scenarios = [".yaml", ".yml"];
    private static readonly string[] tables = [".csv", ".xlsx", ".json"];

    /// <summary>What a name looks like, in words.</summary>
    public const string Expected =
        "a name such as desk.yaml or data/calls.csv: letters, digits, spaces and - _ . in at most 4 parts, "
        + "ending with .yaml, .yml, .csv, .xlsx or .json";

    /// <summary>Whether a text names a file that a tenant may have.</summary>
    public static bool IsValid(string text)
    {
        var parts = text.Split('/');
        return parts.Length <= MostParts
            && parts.All(IsPart)
            && (IsScenario(text) || tables.Any(ending => EndsWith(text, ending)));
    }

    /// <summary>Whether a name is that of a scenario; others are tables that scenarios read.</summary>
    public static bool IsScenario(string name) => scenarios.Any(ending => EndsWith(name, ending));

    private static bool EndsWith(string name, string ending) =>
        name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsPart(string part) =>
        part.Length is > 0 and <= LongestPart
        && part[0] is not ('.' or ' ' or '-')
        && part[^1] is not ('.' or ' ')
        && part.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ' ');
}
