using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads the text of an instance: sections, each a line <c>SECTION_...</c> with comma-separated lines below it; what
/// follows a <c>#</c> at the start of a line is a comment.
/// </summary>
internal sealed class ShiftSchedulingText
{
    /// <summary>The first word of every section.</summary>
    public const string Mark = "SECTION_";

    /// <summary>The section whose lines may have further fields.</summary>
    private const string List = "DAYS_OFF";

    private static readonly Dictionary<string, int> sections = new(StringComparer.Ordinal)
    {
        ["HORIZON"] = 1,
        ["SHIFTS"] = 3,
        ["STAFF"] = 8,
        [List] = 2,
        ["SHIFT_ON_REQUESTS"] = 4,
        ["SHIFT_OFF_REQUESTS"] = 4,
        ["COVER"] = 5,
    };

    private readonly string file;
    private readonly List<ScenarioError> errors = [];
    private readonly Dictionary<string, List<PublishedLine>> lines = sections.Keys.ToDictionary(
        name => name,
        _ => new List<PublishedLine>(),
        StringComparer.Ordinal
    );

    private ShiftSchedulingText(string file, string text)
    {
        this.file = file;
        Sort(text);
    }

    /// <summary>The instance in a text, or its faults.</summary>
    public static Result<ShiftScheduling> Read(string file, string text)
    {
        var reader = new ShiftSchedulingText(file, text);
        var instance = reader.Instance();
        return reader.errors.Count > 0 ? new(null, FileFaults.Capped(reader.errors)) : new(instance, []);
    }

    private void Sort(string text)
    {
        string? section = null;
        foreach (var (index, raw) in text.Split('\n').Index())
        {
            var line = raw.Trim();
            var at = new SourceSpan(file, index + 1, 1);
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                section = line[Mark.Length..];
                if (!sections.ContainsKey(section))
                    errors.Add(
                        new(
                            at,
                            $"unknown section '{line}'",
                            Expectation.OneOf(sections.Keys.Select(name => Mark + name)),
                            Suggestion.Nearest(line, sections.Keys.Select(name => Mark + name))
                        )
                    );
            }
            else if (section is null)
                errors.Add(new(at, "a line before the first section", $"{Mark}HORIZON"));
            else if (lines.TryGetValue(section, out var known))
                known.Add(new(at, raw.TrimEnd('\r').Split(','), errors));
        }

        foreach (var (name, fields) in sections)
        {
            foreach (
                var line in lines[name]
                    .Where(line => line.Count < fields || (line.Count > fields && name != List))
            )
                errors.Add(
                    new(line.At, $"{line.Count} fields under {Mark}{name}", $"{fields}, separated by commas")
                );
        }
    }

    private ShiftScheduling? Instance()
    {
        if (lines["HORIZON"].Count != 1)
            errors.Add(new(new(file, 1, 1), $"{lines["HORIZON"].Count} lengths of the horizon", "one"));
        if (errors.Count > 0)
            return null;
        var days = lines["HORIZON"][0].Number(0);
        List<PublishedShift> shifts = [.. lines["SHIFTS"].Select(Shift)];
        List<string> ids = [.. shifts.Select(shift => shift.Id)];
        List<PublishedEmployee> staff = [.. lines["STAFF"].Select(line => Employee(line, ids))];
        List<string> names = [.. staff.Select(employee => employee.Id)];
        return new(
            days,
            shifts,
            staff,
            lines[List]
                .SelectMany(line => line.Days(1, days).Select(day => (Name: line.Name(0, names), day)))
                .ToLookup(off => off.Name, off => off.day),
            [
                .. lines["SHIFT_ON_REQUESTS"].Select(line => Request(line, names, ids, days, works: true)),
                .. lines["SHIFT_OFF_REQUESTS"].Select(line => Request(line, names, ids, days, works: false)),
            ],
            [.. lines["COVER"].Select(line => Cover(line, ids, days))]
        );
    }

    private static PublishedShift Shift(PublishedLine line) =>
        new(line[0], line.Number(1), line[2].Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static PublishedEmployee Employee(PublishedLine line, IReadOnlyList<string> shifts) =>
        new(
            line[0],
            line.Counts(1, shifts),
            new(line.Number(3), line.Number(2)),
            line.Number(4),
            line.Number(5),
            line.Number(6),
            line.Number(7)
        );

    private static PublishedRequest Request(
        PublishedLine line,
        IReadOnlyList<string> names,
        IReadOnlyList<string> shifts,
        int days,
        bool works
    ) => new(line.Name(0, names), line.Day(1, days), line.Name(2, shifts), works, line.Number(3));

    private static PublishedCover Cover(PublishedLine line, IReadOnlyList<string> shifts, int days) =>
        new(line.Day(0, days), line.Name(1, shifts), line.Number(2), line.Number(3), line.Number(4));
}
