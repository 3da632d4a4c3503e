using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The words and letters by which rosters are drawn: E, early, 早 or 早班.</summary>
internal static class FamilyWords
{
    private static readonly Dictionary<string, ShiftFamily> families = new(StringComparer.OrdinalIgnoreCase)
    {
        ["E"] = ShiftFamily.Early,
        ["M"] = ShiftFamily.Mid,
        ["L"] = ShiftFamily.Late,
        ["N"] = ShiftFamily.Night,
        ["early"] = ShiftFamily.Early,
        ["mid"] = ShiftFamily.Mid,
        ["late"] = ShiftFamily.Late,
        ["night"] = ShiftFamily.Night,
        ["早"] = ShiftFamily.Early,
        ["中"] = ShiftFamily.Mid,
        ["晚"] = ShiftFamily.Late,
        ["夜"] = ShiftFamily.Night,
        ["早班"] = ShiftFamily.Early,
        ["中班"] = ShiftFamily.Mid,
        ["晚班"] = ShiftFamily.Late,
        ["夜班"] = ShiftFamily.Night,
    };

    /// <summary>The part of the day; null for another word.</summary>
    public static ShiftFamily? Find(string word) =>
        families.TryGetValue(word, out var family) ? family : null;
}
