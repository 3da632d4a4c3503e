using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Absences as a CSV file has them: the columns agent and from, and to where they last longer than a day. Other columns, such as
/// kind, are for people.
/// </summary>
/// <param name="horizon">The planned days.</param>
/// <param name="agents">The agents of the scenario.</param>
/// <param name="errors">Receives the faults.</param>
internal sealed class AbsencesCsv(
    Horizon horizon,
    IReadOnlyCollection<string> agents,
    List<ScenarioError> errors
)
{
    private const int MostDays = 366;

    private readonly List<ScenarioError> faults = [];

    /// <summary>The columns that the file must have.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["agent", "from"];

    /// <summary>The absences in the rows, faults reported. Who is no agent any more may stand in rows that end before the horizon.</summary>
    public IReadOnlyList<Absence> Read(IReadOnlyList<TableRow> rows)
    {
        IReadOnlyList<Absence> absences = [.. rows.Select(Row).OfType<Absence>()];
        errors.AddRange(FileFaults.Capped(faults));
        return absences;
    }

    private Absence? Row(TableRow row)
    {
        if (Date(row["from"]) is not { } from)
            return null;
        var last = row.Find("to") is { } to ? Date(to) : from;
        if (last is not { } until)
            return null;
        if (until < from || until - from >= MostDays)
        {
            faults.Add(
                new(
                    row["to"].At,
                    until < from
                        ? "the absence ends before it begins"
                        : "the absence lasts longer than a year",
                    $"a date from {row["from"].Text} on, at most {MostDays} days"
                )
            );
            return null;
        }

        return IsKnown(row["agent"], until) ? new(row["agent"].Text, from, until) : null;
    }

    private bool IsKnown(TableField agent, int last)
    {
        if (agents.Contains(agent.Text))
            return true;
        if (last >= 0)
            faults.Add(
                new(
                    agent.At,
                    $"unknown agent '{agent.Text}'",
                    "an agent of the scenario",
                    Suggestion.Nearest(agent.Text, agents)
                )
            );
        return false;
    }

    private int? Date(TableField field)
    {
        var syntax = new CalendarDate();
        if (syntax.TryParse(field.Text, out var date))
            return horizon.DayOf(date);
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
