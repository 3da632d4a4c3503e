using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A shift template, found in a roster: shifts of one name and one length.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shifts">The shifts that were worked.</param>
internal sealed record ImportedTemplate(string Name, IReadOnlyList<ImportedShift> Shifts)
{
    private const int MostBreaks = 6;

    /// <summary>Part of the day.</summary>
    public ShiftFamily Family => FamilyWords.Find(Name) ?? Shifts[0].Family;

    /// <summary>From start to end.</summary>
    public int Minutes => Shifts[0].Minutes;

    /// <summary>Its starts, ascending.</summary>
    public IReadOnlyList<int> Starts => [.. Shifts.Select(shift => shift.Start).Distinct().Order()];

    /// <summary>The breaks that most of its shifts have, by name, several times where a shift has several of them.</summary>
    public IReadOnlyList<string> Breaks =>
        Shifts
            .GroupBy(shift =>
                string.Join(' ', shift.Breaks.Select(taken => taken.Name).Order(StringComparer.Ordinal))
            )
            .MaxBy(group => group.Count())!
            .Key.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            is { Length: <= MostBreaks } breaks
            ? breaks
            : [];

    /// <summary>Paid minutes where most shifts say so; null where none does.</summary>
    public int? Paid =>
        Shifts
            .Select(shift => shift.Paid)
            .OfType<int>()
            .GroupBy(paid => paid)
            .MaxBy(group => group.Count())
            ?.Key;

    /// <summary>The templates of a roster: by name, or by part of the day where only times are known; a length is part of the name where a name has several.</summary>
    public static IReadOnlyList<ImportedTemplate> Of(IReadOnlyList<ImportedShift> shifts) =>
        [
            .. shifts
                .GroupBy(shift => shift.Name ?? KebabCase.Of($"{shift.Family}"), StringComparer.Ordinal)
                .SelectMany(named => Lengths(named.Key, [.. named]))
                .OrderBy(template => template.Starts[0]),
        ];

    private static IEnumerable<ImportedTemplate> Lengths(string name, IReadOnlyList<ImportedShift> shifts)
    {
        var lengths = shifts.GroupBy(shift => shift.Minutes).ToList();
        return lengths.Select(length => new ImportedTemplate(
            lengths.Count == 1 ? name : $"{name}-{new TimeLength(length.Key)}",
            [.. length]
        ));
    }
}
