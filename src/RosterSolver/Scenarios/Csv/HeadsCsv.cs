using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads people asked for from a CSV file: the columns date, shift (a template) and heads, and where wanted missing and
/// surplus, prices of a person.
/// </summary>
internal sealed class HeadsCsv(
    HeadsSection section,
    IReadOnlyList<string> templates,
    Horizon horizon,
    List<ScenarioError> errors
)
{
    private const int MostHeads = 2000;
    private static readonly string[] columns = ["date", "shift", "heads"];

    private readonly List<ScenarioError> faults = [];
    private readonly HashSet<(int Day, string Template)> seen = [];

    /// <summary>The needs of the planned days in the file that the section names.</summary>
    public IReadOnlyList<HeadsNeed> Read(ReadFile read)
    {
        var table = TableFile.Read(section.SpanOf("csv"), section.Csv!, read, columns);
        faults.AddRange(table.Errors);
        IReadOnlyList<HeadsNeed> needs = [.. (table.Value ?? []).Select(Row).OfType<HeadsNeed>()];
        errors.AddRange(FileFaults.Capped(faults));
        return needs;
    }

    private HeadsNeed? Row(TableRow row)
    {
        var before = faults.Count;
        var date = Value(row["date"], new CalendarDate());
        var heads = Value(row["heads"], new WholeNumber());
        var template = row["shift"];
        if (!templates.Contains(template.Text))
            faults.Add(
                new(
                    template.At,
                    $"unknown shift '{template.Text}'",
                    Expectation.OneOf(templates),
                    Suggestion.Nearest(template.Text, templates)
                )
            );
        if (heads is < 0 or > MostHeads)
            faults.Add(new(row["heads"].At, $"{heads} is outside 0..{MostHeads}"));
        var (missing, surplus) = (Price(row, "missing"), Price(row, "surplus"));
        if (faults.Count > before || date is not { } day || heads is not { } required)
            return null;
        var place = horizon.DayOf(day);
        if (place < 0 || place >= horizon.Days)
            return null;
        if (seen.Add((place, template.Text)))
            return new(place, template.Text, required, missing, surplus);
        faults.Add(new(row.At, $"{template.Text} on {day:yyyy-MM-dd} stands here a second time"));
        return null;
    }

    private Money? Price(TableRow row, string column) =>
        row.Find(column) is { } field ? Value(field, new MoneyAmount()) : null;

    private T? Value<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
