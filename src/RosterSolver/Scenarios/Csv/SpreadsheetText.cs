namespace RosterSolver.Scenarios;

/// <summary>
/// Text in a field of a CSV file that a spreadsheet would take for a formula: it begins with <c>=</c>, <c>+</c>, <c>-</c>,
/// <c>@</c>, a tab or a carriage return. An apostrophe before it keeps it text. See OWASP, CSV injection.
/// </summary>
public static class SpreadsheetText
{
    private const char Guard = '\'';
    private const string Formulas = "=+-@\t\r";

    /// <summary>The text as a spreadsheet leaves it alone; numbers stay as they are.</summary>
    public static string Guarded(string text) =>
        IsFormula(text.TrimStart(Guard)) && !new DecimalNumber().TryParse(text, out _) ? Guard + text : text;

    /// <summary>The text without the apostrophe that <see cref="Guarded"/> put before it.</summary>
    public static string Restored(string text) =>
        text.Length > 1 && text[0] == Guard && IsFormula(text.TrimStart(Guard)) ? text[1..] : text;

    /// <summary>Whether a spreadsheet would take the text for a formula.</summary>
    public static bool IsFormula(string text) => text.Length > 0 && Formulas.Contains(text[0]);
}
