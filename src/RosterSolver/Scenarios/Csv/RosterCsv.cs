using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads a roster from a CSV file: the columns agent, date, shift (a template) and, where they are there, start,
/// end, breaks (<c>lunch 11:30-12:15; rest 14:00-14:15</c>) and activities, written as breaks are. It is the format of the
/// roster.csv that a solve writes.
/// </summary>
internal sealed class RosterCsv(
    IReadOnlyList<Shift> shifts,
    IReadOnlyCollection<string> agents,
    Horizon horizon,
    List<ScenarioError> errors
)
{
    /// <summary>Rows for an agent, some years of them, beyond which a file is no roster and would be looked through in vain.</summary>
    private const int MostRowsOfAnAgent = 1_000;

    private readonly List<ScenarioError> faults = [];

    /// <summary>The columns that a roster file must have.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["agent", "date", "shift"];

    /// <summary>The assignments in the rows, faults reported.</summary>
    public IReadOnlyList<Assignment> Read(IReadOnlyList<TableRow> rows)
    {
        var most = (long)agents.Count * MostRowsOfAnAgent;
        if (rows.Count > most)
        {
            errors.Add(
                new(
                    rows[(int)most].At,
                    $"{rows.Count} rows are too many for a roster of {agents.Count} agents",
                    $"a row a shift, at most {most} rows"
                )
            );
            return [];
        }

        IReadOnlyList<Assignment> assignments = [.. rows.Select(Row).OfType<Assignment>()];
        errors.AddRange(FileFaults.Capped(faults));
        return assignments;
    }

    /// <summary>The fault of a name that is no agent's.</summary>
    public static ScenarioError Unknown(TableField agent, IReadOnlyCollection<string> agents) =>
        agent.Text.Length == 0
            ? new(agent.At, "no agent is named", "an agent of the scenario")
            : new(
                agent.At,
                $"unknown agent '{agent.Text}'",
                "an agent of the scenario",
                Suggestion.Nearest(agent.Text, agents)
            );

    private Assignment? Row(TableRow row)
    {
        var agent = row["agent"];
        if (!agents.Contains(agent.Text))
            faults.Add(Unknown(agent, agents));
        var date = Parse(row["date"], new CalendarDate());
        var shift = ShiftOf(row);
        if (date is not { } day || shift is null || !agents.Contains(agent.Text))
            return null;
        var breaks = Taken(row, "breaks", "lunch 11:30-12:15; rest 14:00-14:15", shift, horizon.DayOf(day));
        var activities = Taken(row, "activities", "training 10:00-11:00", shift, horizon.DayOf(day));
        if (breaks is null || activities is null)
            return null;
        return new(
            agent.Text,
            horizon.DayOf(day),
            shift,
            [.. breaks.Select(taken => new BreakTaken(taken.Name, taken.Range))]
        )
        {
            Activities = [.. activities.Select(taken => new ActivityTaken(taken.Name, taken.Range))],
        };
    }

    private Shift? ShiftOf(TableRow row)
    {
        var field = row["shift"];
        var starts = shifts.Where(shift => shift.Template == field.Text).ToList();
        if (starts.Count == 0)
        {
            var templates = shifts.Select(shift => shift.Template).Distinct().ToList();
            faults.Add(
                new(
                    field.At,
                    field.Text.Length == 0 ? "no shift is named" : $"unknown shift '{field.Text}'",
                    Expectation.OneOf(templates),
                    Suggestion.Nearest(field.Text, templates)
                )
            );
            return null;
        }

        if (row.Find("start") is { } start)
            return ShiftAt(starts, start, row.Find("end"));
        if (starts.Count == 1)
            return starts[0];
        faults.Add(
            new(row.At, $"shift {field.Text} has {starts.Count} starts", "a column start that says which")
        );
        return null;
    }

    /// <summary>The template's shift at a start, also at one that the scenario no longer has.</summary>
    private Shift? ShiftAt(List<Shift> starts, TableField start, TableField? end)
    {
        if (Parse(start, new SpokenTime()) is not { } minute)
            return null;
        if (minute == Horizon.Day)
        {
            faults.Add(new(start.At, $"{start.Text} cannot begin a shift", "00:00 to 23:59"));
            return null;
        }

        var shift =
            starts.Find(shift => shift.StartMinute == minute)
            ?? starts[0] with
            {
                StartMinute = minute,
                Breaks = [],
            };
        if (end is not { } field || Parse(field, new SpokenTime()) is not { } ends)
            return shift;
        if (ends % Horizon.Day == shift.EndMinute % Horizon.Day)
            return shift;
        var due = shift.EndMinute % Horizon.Day;
        faults.Add(new(field.At, $"{shift.Id} does not end at {field.Text}", $"{due / 60:00}:{due % 60:00}"));
        return null;
    }

    private List<(string Name, TimeRange Range)>? Taken(
        TableRow row,
        string column,
        string example,
        Shift shift,
        int day
    )
    {
        if (row.Find(column) is not { } field)
            return [];
        var taken = new List<(string Name, TimeRange Range)>();
        foreach (
            var text in field.Text.Split(
                ';',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (!TryTaken(text, out var name, out var window))
            {
                faults.Add(
                    new(
                        field.At,
                        $"cannot read '{Expectation.Shortened(text)}'",
                        $"{column} such as {example}"
                    )
                );
                return null;
            }

            taken.Add((name, After(shift, day, window.First, window.Second)));
        }

        return [.. taken.OrderBy(one => one.Range.Start)];
    }

    /// <summary>A name and, after a space, clock times; those of a night may pass midnight.</summary>
    private static bool TryTaken(string text, out string name, out (int First, int Second) window)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        name = space < 0 ? "" : text[..space];
        return Pair.TryParse(text[(space + 1)..], "-", new TimeOfDay(), out window) && name.Length > 0;
    }

    /// <summary>Clock times within a shift: those before its start lie on the next day.</summary>
    private static TimeRange After(Shift shift, int day, int from, int to)
    {
        var start = day * Horizon.Day + from + (from < shift.StartMinute ? Horizon.Day : 0);
        return new(start, start + (((to - from) + Horizon.Day) % Horizon.Day));
    }

    private T? Parse<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
