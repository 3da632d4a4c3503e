using System.Buffers;
using System.Globalization;
using System.Text;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A CSV file under construction: comma, dot decimals, quotes only where needed, lines end with a line feed.</summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> needsQuotes = SearchValues.Create(",;\"\r\n\t");

    private readonly StringBuilder text = new();

    /// <summary>Begins with the header.</summary>
    public CsvText(params string[] columns) => Row(columns);

    /// <summary>Adds a row, a value a column.</summary>
    public void Row(params object[] fields) => text.AppendJoin(',', fields.Select(Field)).Append('\n');

    /// <summary>The file so far.</summary>
    public override string ToString() => text.ToString();

    private static string Field(object value)
    {
        var field = value switch
        {
            double number => number.ToString("0.####", CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string text => SpreadsheetText.Guarded(text),
            _ => $"{value}",
        };
        return field.AsSpan().IndexOfAny(needsQuotes) < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
