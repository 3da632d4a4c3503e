using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The frame of a solve: which template who works on which day, such as a rota unfolded into dates.</summary>
internal static class FrameBuild
{
    private static readonly string[] columns = ["agent", "date", "shift"];

    /// <summary>The agents with their frames; those whom the file does not name have none.</summary>
    public static IReadOnlyList<Agent> Of(
        ScenarioSection section,
        IReadOnlyList<Agent> agents,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Frame is not { } file)
            return agents;
        var table = TableFile.Read(section.SpanOf("frame"), file, read, columns);
        var faults = new List<ScenarioError>(table.Errors);
        var frames = new Dictionary<string, Dictionary<int, string>>(StringComparer.Ordinal);
        var ids = agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in table.Value ?? [])
            Add(row, frames, ids, section, horizon, faults);
        errors.AddRange(FileFaults.Capped(faults));
        return
        [
            .. agents.Select(agent =>
                frames.TryGetValue(agent.Id, out var frame) ? agent with { Frame = frame } : agent
            ),
        ];
    }

    /// <summary>People of a rota who are planned freely, as if there were no pattern.</summary>
    public static IEnumerable<ScenarioWarning> Warnings(ScenarioSection section)
    {
        if (section is { Rota: not null, Frame: null })
            yield return new(
                section.SpanOf("rota"),
                "no frame says who works which week of it, so its people are planned freely; roster rota writes one: --out FOLDER, "
                    + "and frame: FOLDER/dated.csv"
            );
    }

    private static void Add(
        TableRow row,
        Dictionary<string, Dictionary<int, string>> frames,
        HashSet<string> ids,
        ScenarioSection section,
        Horizon horizon,
        List<ScenarioError> faults
    )
    {
        var (agent, shift, before) = (row["agent"], row["shift"], faults.Count);
        if (!ids.Contains(agent.Text))
            faults.Add(Unknown("agent", agent, "an agent of the scenario", ids));
        if (!section.Shifts.ContainsKey(shift.Text))
            faults.Add(Unknown("shift", shift, Expectation.OneOf(section.Shifts.Keys), section.Shifts.Keys));
        if (!new CalendarDate().TryParse(row["date"].Text, out var date))
            faults.Add(FileFaults.Unreadable(row["date"], new CalendarDate()));
        if (faults.Count > before)
            return;
        if (!frames.TryGetValue(agent.Text, out var frame))
            frames[agent.Text] = frame = [];
        var day = horizon.DayOf(date);
        if (day >= 0 && day < horizon.Days && !frame.TryAdd(day, shift.Text))
            faults.Add(
                new(row.At, $"{agent.Text} has a second shift on {date:yyyy-MM-dd}", "one shift a day")
            );
    }

    private static ScenarioError Unknown(
        string what,
        TableField field,
        string expected,
        IEnumerable<string> known
    ) => new(field.At, $"unknown {what} '{field.Text}'", expected, Suggestion.Nearest(field.Text, known));
}
