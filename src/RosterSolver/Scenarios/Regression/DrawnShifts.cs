using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What the words of a drawing stand for.</summary>
internal sealed class DrawnShifts(IReadOnlyList<Shift> shifts, List<ScenarioError> errors)
{
    private const string DayOff = ".";

    private readonly List<string> templates = [.. shifts.Select(shift => shift.Template).Distinct()];

    /// <summary>The shifts of a line: those of history without breaks, the others with breaks as early as they may be.</summary>
    public IReadOnlyList<Assignment> Of(DrawnLine line) =>
        [
            .. line.Past.Index().SelectMany(word => Day(line.Agent, word.Index - line.Past.Count, word.Item)),
            .. line.Days.Index().SelectMany(word => Day(line.Agent, word.Index, word.Item)),
        ];

    private IEnumerable<Assignment> Day(string agent, int day, DrawnWord word)
    {
        if (word.Text == DayOff)
            return [];
        return word
            .Text.Split('+')
            .Select(name => ShiftOf(name, word.At))
            .OfType<Shift>()
            .Select(shift => new Assignment(
                agent,
                day,
                shift,
                day < 0 ? [] : Breaks(shift, shift.On(day).Start)
            ))
            .ToList();
    }

    private Shift? ShiftOf(string text, SourceSpan at)
    {
        var (name, start) = text.Split('@', 2) is [var before, var after] ? (before, after) : (text, null);
        if (TemplateOf(name, at) is not { } template)
            return null;
        var starts = shifts.Where(shift => shift.Template == template).ToList();
        var known = starts.Select(shift => Clock(shift.StartMinute)).ToList();
        if (start is null || known.Contains(start))
            return starts[start is null ? 0 : known.IndexOf(start)];
        errors.Add(
            new(
                at,
                $"{template} does not start at {start}",
                Expectation.OneOf(known),
                Suggestion.Nearest(start, known)
            )
        );
        return null;
    }

    private string? TemplateOf(string name, SourceSpan at)
    {
        if (templates.Find(template => Same(template, name)) is { } whole)
            return whole;
        var begun = templates
            .Where(template => name.Length > 0 && Same(Beginning(template, name), name))
            .ToList();
        if (begun is [var only])
            return only;
        errors.Add(
            begun.Count > 1
                ? new(
                    at,
                    $"'{name}' may be {string.Join(" or ", begun)}",
                    "enough letters to tell them apart"
                )
                : new(
                    at,
                    $"unknown shift '{name}'",
                    $"{Expectation.OneOf(templates)}, or first letters of it; '{DayOff}' for a day off",
                    Suggestion.Nearest(name, templates)
                )
        );
        return null;
    }

    private static string Beginning(string template, string name) =>
        template[..Math.Min(template.Length, name.Length)];

    private static bool Same(string template, string name) =>
        string.Equals(template, name, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<BreakTaken> Breaks(Shift shift, int start)
    {
        var taken = new List<BreakTaken>();
        foreach (var slot in shift.Breaks)
        {
            var free = taken.Count == 0 ? 0 : taken[^1].Range.End - start + slot.Gap;
            var at =
                start
                + slot.Starts().Append(slot.Latest).First(offset => offset >= free || offset == slot.Latest);
            taken.Add(new(slot.Break.Id, new(at, at + slot.Break.Minutes)));
        }

        return taken;
    }

    private static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
