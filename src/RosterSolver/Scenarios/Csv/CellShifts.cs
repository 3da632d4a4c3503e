using System.Text.RegularExpressions;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The shifts of a scenario as a cell of a drawn roster names them: <c>early@07:00</c>, <c>early</c>, <c>E07:30</c>,
/// <c>07:00-15:45</c>, <c>E 07:00-15:45</c>, a letter of a legend, or the letter of a part of the day.
/// </summary>
/// <param name="shifts">The shifts.</param>
/// <param name="legend">What letters mean as far as it is explained.</param>
internal sealed partial class CellShifts(IReadOnlyList<Shift> shifts, ShiftLegend legend)
{
    /// <summary>The mark of a broken rule in our own grids.</summary>
    private const char Mark = '!';

    /// <summary>Whether a text stands for a day without a shift.</summary>
    public bool IsOff(string text) =>
        RosterColumns.IsOff(Unmarked(text)) || legend.Find(Unmarked(text)) is { Times: null };

    /// <summary>The shifts that a text may mean: none where it is not understood, several where it does not say which.</summary>
    public IReadOnlyList<Shift> Meant(string text)
    {
        var cell = Unmarked(text);
        if (legend.Find(cell) is { Times: { } explained })
            return From(shifts, explained);
        if (Pair.TryParse(cell, "-", new TimeOfDay(), out (int Start, int End) times))
            return From(shifts, times);
        if (Named(cell) is { Count: > 0 } named)
            return named;
        var parts = NameAndTimes().Match(cell);
        return parts.Success ? Timed(parts) : [];
    }

    /// <summary>The ways of naming a shift, to find the one that was meant.</summary>
    public IEnumerable<string> Ways =>
        shifts.Select(shift => shift.Id).Concat(shifts.Select(shift => shift.Template).Distinct());

    private IReadOnlyList<Shift> Timed(Match parts)
    {
        var named = Named(parts.Groups["name"].Value);
        var from = parts.Groups["from"].Value;
        if (!new TimeOfDay().TryParse(from.Contains(':') ? from : $"{from}:00", out var start))
            return [];
        return !parts.Groups["to"].Success ? [.. named.Where(shift => shift.StartMinute == start)]
            : new TimeOfDay().TryParse(parts.Groups["to"].Value, out var end) ? From(named, (start, end))
            : [];
    }

    private List<Shift> Named(string name)
    {
        var exact = shifts.Where(shift => IsSame(shift.Id, name) || IsSame(shift.Template, name)).ToList();
        return exact.Count > 0 || FamilyWords.Find(name) is not { } family
            ? exact
            : [.. shifts.Where(shift => shift.Family == family)];
    }

    private static List<Shift> From(IEnumerable<Shift> among, (int Start, int End) times) =>
        [
            .. among.Where(shift =>
                shift.StartMinute == times.Start && (shift.EndMinute - times.End) % Horizon.Day == 0
            ),
        ];

    private static bool IsSame(string name, string written) =>
        name.Equals(written, StringComparison.OrdinalIgnoreCase);

    private static string Unmarked(string text) => Wide.Narrowed(text).Trim().TrimEnd(Mark).TrimEnd();

    [GeneratedRegex(
        @"^(?<name>.+?)[\s@]*(?<from>\d{1,2}(:\d\d)?)(\s*-\s*(?<to>\d{1,2}:\d\d))?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NameAndTimes();
}
