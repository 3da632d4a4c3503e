namespace RosterSolver.Scenarios;

/// <summary>What all letters of a drawn roster mean. One that says two things keeps the first.</summary>
internal sealed class ShiftLegend
{
    private readonly Dictionary<string, LegendEntry> entries = new(StringComparer.Ordinal);

    /// <summary>Adds what a letter means; false where it means something else already.</summary>
    public bool TryAdd(LegendEntry entry) =>
        entries.TryAdd(entry.Letter, entry) || entries[entry.Letter] == entry;

    /// <summary>What a letter means; null for one that nobody has explained.</summary>
    public LegendEntry? Find(string letter) => entries.TryGetValue(letter, out var entry) ? entry : null;
}
