using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The absences of a replan in the file that the scenario reads them from, so that whoever is absent is not taken for free the next
/// time. A scenario that names none is given one beside it.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What it is to hold; null where nothing is to be written.</param>
/// <param name="Words">What the planner has still to know, or to do; null where nothing.</param>
public sealed record AbsencesKept(string Path, string? Text, string? Words)
{
    /// <summary>What is to be kept of a replan.</summary>
    /// <param name="replan">A replan with absences.</param>
    /// <param name="read">Access to files.</param>
    public static AbsencesKept Of(Replan replan, ReadFile read)
    {
        var scenario = replan.Before.Scenario;
        var (path, named) = File(scenario);
        List<Absence> more = [.. replan.Request.Absences.Where(one => !IsKnown(scenario, one)).Distinct()];
        if (more.Count == 0)
            return new(path, null, null);
        var text = AbsencesText.With(path, read(path), scenario.Horizon, more);
        var rows = string.Join("; ", more.Select(one => InWords(one, scenario.Horizon)));
        if (text is null)
            return new(
                path,
                null,
                $"{path} is no CSV file in UTF-8 that could be added to. Until it has these absences, whoever is absent counts as free: "
                    + rows
            );
        return new(
            path,
            text,
            named
                ? null
                : $"The scenario does not read it yet, and until it does, whoever is absent counts as free. Add to {scenario.File}:\n"
                    + $"absences: {path[(path.LastIndexOfAny(['/', '\\']) + 1)..]}"
        );
    }

    private static (string Path, bool IsNamed) File(Scenario scenario)
    {
        if (scenario.Written is { Absences: { } name } written)
            return (FileBelow.Of(name, written.SpanOf("absences")).Path, true);
        var folder = scenario.File[..(scenario.File.LastIndexOfAny(['/', '\\']) + 1)];
        return ($"{folder}{System.IO.Path.GetFileNameWithoutExtension(scenario.File)}-absences.csv", false);
    }

    private static bool IsKnown(Scenario scenario, Absence one) =>
        scenario.Agents.First(agent => agent.Id == one.Agent).Leave is var leave
        && one.Days.All(leave.Contains);

    private static string InWords(Absence one, Horizon horizon) =>
        $"{one.Agent} {new DateRange(horizon.DateOf(one.First), horizon.DateOf(one.Last))}";
}
