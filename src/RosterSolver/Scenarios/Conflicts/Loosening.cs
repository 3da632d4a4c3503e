namespace RosterSolver.Scenarios;

/// <summary>A change of a scenario that gives one rule more room.</summary>
/// <param name="Words">What changes.</param>
/// <param name="Patch">What is laid over the scenario.</param>
internal sealed record Loosening(string Words, MapNode Patch)
{
    /// <summary>Id of the rule whose options change; null where a fact does.</summary>
    public string? Rule { get; init; }

    /// <summary>The day of leave that is taken back; null where none is.</summary>
    public RecalledDay? Recalled { get; init; }
}
