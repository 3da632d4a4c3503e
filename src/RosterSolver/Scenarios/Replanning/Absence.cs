namespace RosterSolver.Scenarios;

/// <summary>An agent who will not, or did not, come on some days.</summary>
/// <param name="Agent">The agent's id.</param>
/// <param name="First">The first day of the absence; 0 is the horizon's first.</param>
/// <param name="Last">The last one.</param>
public sealed record Absence(string Agent, int First, int Last)
{
    /// <summary>The days.</summary>
    public IEnumerable<int> Days => Enumerable.Range(First, Last - First + 1);
}
