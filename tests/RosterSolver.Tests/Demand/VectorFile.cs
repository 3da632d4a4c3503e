using System.Globalization;
using System.Text.RegularExpressions;

namespace RosterSolver.Tests.Demand;

/// <summary>A file of reference values (tests/RosterSolver.Tests/Vectors), a row at a time.</summary>
internal static class VectorFile
{
    private static readonly Regex Field = new(
        "(?<=^|,)(\"(?<quoted>([^\"]|\"\")*)\"|(?<plain>[^,\"]*))(?=,|$)",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Vectors", name);

    /// <summary>Runs the check on every row of the file; fails with one line for each row that has faults.</summary>
    public static void CheckEach(string name, Func<VectorRow, IEnumerable<string>> faultsOf)
    {
        var rows = Read(name);
        Assert.NotEmpty(rows);
        var faults = rows.SelectMany(row => faultsOf(row).Select(fault => $"{row}: {fault}")).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults in {name}\n{string.Join('\n', faults)}");
    }

    private static List<VectorRow> Read(string name)
    {
        var lines = File.ReadAllLines(PathOf(name)).Select(Fields).ToList();
        return lines
            .Skip(1)
            .Select(
                (fields, index) =>
                    new VectorRow(index + 2, lines[0].Zip(fields).ToDictionary(f => f.First, f => f.Second))
            )
            .ToList();
    }

    /// <summary>A line by its commas; a field in quotes keeps its commas, and a doubled quote is one.</summary>
    private static List<string> Fields(string line) =>
        Field
            .Matches(line)
            .Select(match => match.Groups["plain"].Value + match.Groups["quoted"].Value.Replace("\"\"", "\""))
            .ToList();
}

/// <summary>One row of reference values; a column that does not apply is empty.</summary>
internal sealed class VectorRow(int line, Dictionary<string, string> fields)
{
    public string Text(string column) => fields[column];

    public bool Has(string column) => Text(column).Length > 0;

    public int Int(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public decimal Decimal(string column) => decimal.Parse(Text(column), CultureInfo.InvariantCulture);

    public double Double(string column) => double.Parse(Text(column), CultureInfo.InvariantCulture);

    public double? DoubleOrNull(string column) => Has(column) ? Double(column) : null;

    public override string ToString() => $"line {line} ({string.Join(',', fields.Values)})";

    /// <summary>What is wrong with a computed value of this column: nothing, or one line.</summary>
    public IEnumerable<string> Fault(string column, double actual, double relative = 1e-9)
    {
        if (!Has(column) || Tolerance.Agree(Double(column), actual, relative))
            yield break;
        yield return $"{column} is {actual:R}";
    }
}

/// <summary>When a computed value counts as the exact one.</summary>
internal static class Tolerance
{
    public static bool Agree(double exact, double actual, double relative = 1e-9) =>
        exact.Equals(actual) || Math.Abs(actual - exact) <= 1e-12 + (relative * Math.Abs(exact));
}
