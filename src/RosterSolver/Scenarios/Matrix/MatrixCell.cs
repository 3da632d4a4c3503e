using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>One combination of the values of a matrix.</summary>
/// <param name="Places">For each axis the place of its value.</param>
/// <param name="Name">The values with the names of their axes: <c>headcount 90, target 80%</c>.</param>
/// <param name="Scenario">The scenario with these values, read and checked like any other.</param>
public sealed record MatrixCell(IReadOnlyList<int> Places, string Name, Scenario Scenario)
{
    private const int LettersOfHash = 8;

    /// <summary>
    /// The folder that its roster is kept in: the name, and the beginning of the hash of all that it was made of, so that a
    /// folder that is there is that of the same input.
    /// </summary>
    public string Folder =>
        string.Concat(Name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' ? letter : '-'))
            .Replace("--", "-", StringComparison.Ordinal)
            .TrimEnd('-') + $"-{Scenario.InputHash[..LettersOfHash]}";
}

/// <summary>A scenario with all the combinations that its matrix asks for.</summary>
/// <param name="Scenario">The scenario as it is.</param>
/// <param name="Axes">What is varied.</param>
/// <param name="Cells">Every combination, the last axis running fastest.</param>
/// <param name="Time">Longest search of each that is written; null for that of the scenario.</param>
public sealed record ScenarioMatrix(
    Scenario Scenario,
    IReadOnlyList<MatrixAxis> Axes,
    IReadOnlyList<MatrixCell> Cells,
    TimeSpan? Time
)
{
    /// <summary>What all combinations rest on alike: what is varied is left out, as the terms of hiring are, which no figure holds.</summary>
    public IEnumerable<Assumption> Assumptions =>
        Scenario
            .AssumptionsWithout("hiring")
            .Where(one => !Axes.SelectMany(axis => axis.Keys).Any(key => key.Holds(one)));

    /// <summary>
    /// The matrix searched as it is asked now. Of what its results rest on, a time and a seed in the file that are not those of
    /// the search are left out.
    /// </summary>
    public ScenarioMatrix SearchedBy(SolveSettings search)
    {
        var searched = Scenario.SearchedBy(search);
        var assumptions = searched.Assumptions.Where(one => one.Key != "matrix.time" || search.Time == Time);
        return this with { Scenario = searched with { Assumptions = [.. assumptions] } };
    }
}
