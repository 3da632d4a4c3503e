using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads special days from a CSV file: the columns date (a day, or days in a row) and kind, and where wanted factor, from,
/// to, name, like and statutory. Other columns, such as source and confirmed_by, are for people.
/// </summary>
internal static class SpecialDaysCsv
{
    private static readonly string[] columns = ["date", "kind"];

    /// <summary>The special days in the bytes of a file; its faults go to <paramref name="errors"/>.</summary>
    public static IReadOnlyList<SpecialDay> Parse(string path, byte[] bytes, List<ScenarioError> errors)
    {
        var table = TableFile.Parse(path, bytes, columns);
        var faults = new List<ScenarioError>(table.Errors);
        var days = (table.Value ?? []).SelectMany(row => Days(row, faults)).ToList();
        errors.AddRange(FileFaults.Capped(faults));
        return days;
    }

    private static IEnumerable<SpecialDay> Days(TableRow row, List<ScenarioError> faults)
    {
        var before = faults.Count;
        var dates = Value(row, "date", new DateOrRange(), faults);
        var kind = Value(row, "kind", new Word<DayKind>(), faults);
        var factor = Value(row, "factor", new DecimalNumber(), faults);
        var from = Value(row, "from", new TimeOfDay(), faults);
        var to = Value(row, "to", new TimeOfDay(), faults);
        var like = Value(row, "like", new Weekday(), faults);
        if (factor is < 0 or > 100)
            faults.Add(new(row["factor"].At, $"{factor} is outside 0..100"));
        if ((from ?? 0) >= (to ?? Horizon.Day))
            faults.Add(
                new(
                    (row.Find("to") ?? row["from"]).At,
                    "the hours end before they begin",
                    "a time after from"
                )
            );
        if (dates is null || kind is null || faults.Count > before)
        {
            if (faults.Count == before)
                faults.Add(new(row.At, "a special day without its date or kind", "both"));
            return [];
        }

        var statutory = Statutory(row, faults);
        return SpecialDays
            .Row(dates.Value, kind.Value, factor, from, to, row.Find("name")?.Text, like, 1)
            .Select(day => SpecialDays.Statutory(day, statutory));
    }

    /// <summary>The days of a holiday that are one by statute, set apart by spaces; null for all of them.</summary>
    private static List<DateRange>? Statutory(TableRow row, List<ScenarioError> faults)
    {
        if (row.Find("statutory") is not { } field)
            return null;
        var dates = new List<DateRange>();
        foreach (var word in field.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (new DateOrRange().TryParse(word, out var range))
                dates.Add(range);
            else
                faults.Add(FileFaults.Unreadable(field, new DateOrRange()));
        }

        return dates;
    }

    private static T? Value<T>(TableRow row, string column, Syntax<T> syntax, List<ScenarioError> faults)
        where T : struct
    {
        if (row.Find(column) is not { } field)
            return null;
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
