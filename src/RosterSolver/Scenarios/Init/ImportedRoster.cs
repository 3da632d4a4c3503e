using System.Globalization;
using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A scenario made of a roster that there is: its shifts, its people with the hours that they work, as many heads a day as it
/// has, and the rest that it keeps. The roster itself is one of the answers to it.
/// </summary>
/// <param name="Yaml">The scenario.</param>
/// <param name="HeadsFile">Name of the CSV file beside it.</param>
/// <param name="Heads">Text of that file: people by day and shift.</param>
/// <param name="RosterFile">Name of the CSV file of the roster itself, beside the scenario.</param>
/// <param name="Roster">Text of that file: the roster as the scenario reads it.</param>
public sealed record ImportedRoster(
    string Yaml,
    string HeadsFile,
    string Heads,
    string RosterFile,
    string Roster
)
{
    /// <summary>Which year was assumed where the dates have none, in a sentence; null where they have one.</summary>
    public string? Assumed { get; init; }

    private const int UsualRest = 11;
    private const int MostDays = 371;
    private const int Quarter = 15;

    /// <summary>Makes the scenario.</summary>
    /// <param name="file">The roster: a workbook, CSV or JSON.</param>
    /// <param name="name">Name of the scenario.</param>
    /// <param name="scenario">Name of the scenario's file, without folder.</param>
    /// <param name="read">Access to files.</param>
    /// <param name="legend">What letters under the dates mean, as far as the file does not say.</param>
    /// <param name="today">The present day, for dates without a year; null where these are refused.</param>
    public static Result<ImportedRoster> Of(
        string file,
        string name,
        string scenario,
        ReadFile read,
        IReadOnlyList<LegendEntry>? legend = null,
        DateOnly? today = null
    )
    {
        if (read(file) is not { } bytes)
            return new(null, [new(new(file, 1, 1), "there is no such file, or it cannot be read")]);
        var errors = new List<ScenarioError>();
        var table = new ImportedTable(errors, legend ?? [], today);
        var shifts = table.Read(file, bytes);
        if (errors.Count > 0)
            return new(null, errors);
        var start = shifts.Min(shift => shift.Date);
        var days = shifts.Max(shift => shift.Date).DayNumber - start.DayNumber + 1;
        if (days > MostDays)
            return new(
                null,
                [new(new(file, 1, 1), $"the roster is {days} days long", $"at most {MostDays} days")]
            );
        return new(
            Of(shifts, new(start, days, 30), name, Path.GetFileName(file), scenario) with
            {
                Assumed = table.Assumed,
            },
            []
        );
    }

    private static ImportedRoster Of(
        IReadOnlyList<ImportedShift> shifts,
        Horizon horizon,
        string name,
        string source,
        string scenario
    )
    {
        var templates = ImportedTemplate.Of(shifts);
        var breaks = new ImportedBreaks(templates);
        var paid = new Dictionary<ImportedShift, int>();
        foreach (var template in templates)
        {
            foreach (var shift in template.Shifts)
                paid[shift] = Paid(template, breaks);
        }

        var hours = ImportedHours.Of(shifts, shift => paid[shift], horizon);
        var heads = $"{Path.GetFileNameWithoutExtension(scenario)}-heads.csv";
        var yaml =
            $$"""
            # {{name}}: made of {{source}} by `roster init --from`. The shifts, the people and what they keep are as that roster has them;
            # change what is not meant so, and solve:
            #   roster solve {{scenario}}
            # `roster reference` explains every key, `roster lint {{scenario}}` looks for likely mistakes.
            scenario: {{Quoted(name)}}

            horizon: { start: {{horizon.Start:yyyy-MM-dd}}, days: {{horizon.Days}} }

            # As many people a day and shift as the roster has. Once calls are known: demand: { queues: ... }, see the reference.
            demand: { heads: { csv: {{heads}} } }

            shifts:
            {{string.Join('\n', templates.Select(template => Shift(template, breaks)))}}
            {{Breaks(breaks)}}
            contracts:                                            # hours as worked; the pay is invented
            {{string.Join('\n', hours.Select(Contract))}}
            agents:
            {{Agents(hours)}}

            rules:
              min-rest: { hours: {{Rest(
                shifts,
                horizon
            )}} }                 # the shortest rest in the roster, at most {{UsualRest}}
              max-consecutive-days: { days: {{LongestStretch(
                shifts
            )}} }         # the longest stretch in the roster
              weekly-hours: { unused: 0/h }

            solve: { time: 30s }

            """.ReplaceLineEndings(
                "\n"
            );
        return new(
            yaml,
            heads,
            HeadsText(templates, horizon),
            $"{Path.GetFileNameWithoutExtension(scenario)}-roster.csv",
            ImportedRosterText.Of(templates, breaks)
        );
    }

    private static int Paid(ImportedTemplate template, ImportedBreaks breaks)
    {
        var kinds = breaks.Of(template);
        return template.Minutes
            - breaks
                .Rules.Where(rule => !rule.Paid && kinds.Contains(rule.Id))
                .Sum(rule => rule.Minutes * rule.Count);
    }

    private static string Shift(ImportedTemplate template, ImportedBreaks breaks)
    {
        var kinds = breaks.Of(template);
        var missing =
            template.Breaks.Count > 0 && kinds.Count == 0 ? "  # its breaks differ too much to be told" : "";
        return $"  {Quoted(template.Name)}: {{ starts: [{string.Join(", ", template.Starts.Select(start => $"\"{start / 60:00}:{start % 60:00}\""))}], "
            + $"length: {new TimeLength(template.Minutes)}, family: {KebabCase.Of($"{template.Family}")}"
            + (kinds.Count > 0 ? $", breaks: [{string.Join(", ", kinds.Select(Quoted))}]" : "")
            + $" }}{missing}";
    }

    private static string Breaks(ImportedBreaks breaks) =>
        breaks.Rules.Count == 0
            ? ""
            : $"breaks:                                               # times after the start of the shift, as taken\n{string.Join('\n', breaks.Rules.Select(Break))}\n";

    private static string Break(BreakRule rule) =>
        $"  {Quoted(rule.Id)}: {{ length: {rule.Minutes}m"
        + (rule.Paid ? ", paid: true" : "")
        + (
            rule.After is { } after
                ? $", after: {new TimeLength(after.From)}..{new TimeLength(after.To)}"
                : ""
        )
        + (rule.Count > 1 ? $", count: {rule.Count}" : "")
        + " }";

    private static string Agents(IReadOnlyList<ImportedHours> hours) =>
        string.Join(
            '\n',
            from one in hours
            from agent in one.Agents
            select $"  - {{ id: {Quoted(agent)}, contract: {one.Name} }}"
        );

    private static string Contract(ImportedHours hours) =>
        $"  {hours.Name}: {{ hours: {Hours(hours.Minutes)}, at-least: {Hours(hours.AtLeast)}, at-most: {Hours(hours.AtMost + Quarter - 1)}, pay: 30/h }}";

    /// <summary>Hours of a week in quarters.</summary>
    private static string Hours(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / Quarter * Quarter / 60m:0.##}/week");

    private static int Rest(IReadOnlyList<ImportedShift> shifts, Horizon horizon)
    {
        var least = UsualRest * 60;
        foreach (var own in shifts.GroupBy(shift => shift.Agent, StringComparer.Ordinal))
        {
            var ordered = own.Select(shift =>
                    (Start: horizon.DayOf(shift.Date) * Horizon.Day + shift.Start, shift.Minutes)
                )
                .OrderBy(shift => shift.Start)
                .ToList();
            foreach (var (former, later) in ordered.Zip(ordered.Skip(1)))
                least = Math.Min(least, later.Start - former.Start - former.Minutes);
        }

        return Math.Max(1, least / 60);
    }

    private static int LongestStretch(IReadOnlyList<ImportedShift> shifts)
    {
        var longest = 1;
        foreach (var own in shifts.GroupBy(shift => shift.Agent, StringComparer.Ordinal))
        {
            var run = 0;
            DateOnly? before = null;
            foreach (var date in own.Select(shift => shift.Date).Distinct().Order())
            {
                run = before is { } last && last.AddDays(1) == date ? run + 1 : 1;
                longest = Math.Max(longest, run);
                before = date;
            }
        }

        return longest;
    }

    private static string HeadsText(IReadOnlyList<ImportedTemplate> templates, Horizon horizon)
    {
        var text = new StringBuilder("date,shift,heads\n");
        for (var day = 0; day < horizon.Days; day++)
        {
            var date = horizon.DateOf(day);
            foreach (var template in templates)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{date:yyyy-MM-dd},{template.Name},{template.Shifts.Count(shift => shift.Date == date)}\n"
                );
        }

        return text.ToString();
    }

    /// <summary>A name in quotes where YAML would take it for something else.</summary>
    private static string Quoted(string name) =>
        char.IsLetter(name[0]) && name is not ("true" or "false" or "null") ? name : $"\"{name}\"";
}
