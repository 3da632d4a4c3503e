namespace RosterSolver.Scenarios;

/// <summary>One thing that a matrix varies.</summary>
/// <param name="Name">What tables and charts call it.</param>
/// <param name="Keys">The keys that are given the value.</param>
/// <param name="Values">The values in turn, as they are written.</param>
public sealed record MatrixAxis(string Name, IReadOnlyList<ScenarioKey> Keys, IReadOnlyList<Node> Values)
{
    /// <summary>A value as people read it.</summary>
    /// <param name="place">Its place.</param>
    public string Written(int place) => NodeText.InLine(Values[place]);
}
