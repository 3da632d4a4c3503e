using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Reads the hours of weeks from a CSV file: hours or p50, and where wanted p10 and p90.</summary>
internal sealed class StaffingDemandCsv(SiteDemandSection section, int weeks, List<ScenarioError> errors)
{
    private const decimal Most = 10_000_000;

    private readonly List<ScenarioError> faults = [];

    /// <summary>The hours of the first weeks of the file.</summary>
    public SiteWeeks Read(string? site, ReadFile read)
    {
        var at = section.SpanOf("csv");
        var table = TableFile.Read(at, section.Csv!, read, []);
        faults.AddRange(table.Errors);
        var rows = table.Value ?? [];
        if (table.Ok && rows.Count < weeks)
            faults.Add(new(at, $"{section.Csv} has {rows.Count} rows", $"{weeks}, one for each week"));
        var expected = Has(rows, "hours") ? "hours" : "p50";
        if (rows.Count > 0 && !Has(rows, expected))
            faults.Add(new(rows[0].At, "there is no column of hours", "hours, or p50"));
        var build = new SiteWeeks(
            site,
            Column(rows, expected) ?? [],
            Column(rows, "p10"),
            Column(rows, "p90")
        );
        errors.AddRange(FileFaults.Capped(faults));
        return build;
    }

    private static bool Has(IReadOnlyList<TableRow> rows, string column) =>
        rows.Count > 0 && rows[0].Fields.ContainsKey(column);

    private IReadOnlyList<double>? Column(IReadOnlyList<TableRow> rows, string column) =>
        Has(rows, column) ? [.. rows.Take(weeks).Select(row => Hours(row[column]))] : null;

    private double Hours(TableField field)
    {
        var syntax = new DecimalNumber();
        if (!syntax.TryParse(field.Text, out var hours))
            faults.Add(FileFaults.Unreadable(field, syntax));
        else if (hours is < 0 or > Most)
            faults.Add(new(field.At, $"{hours} is outside 0..{Most}"));
        return (double)hours;
    }
}
