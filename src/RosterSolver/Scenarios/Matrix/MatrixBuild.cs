using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The axes of a matrix: keys that exist, with values. Whether each value may stand at its key is seen by reading.</summary>
internal static class MatrixBuild
{
    /// <summary>Most combinations.</summary>
    public const int MostCells = 200;

    private const int NamesShown = 2;

    /// <summary>The axes that are sound.</summary>
    /// <param name="matrix">What was written; null for no axes.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="errors">Receives the faults.</param>
    public static IReadOnlyList<MatrixAxis> Of(
        MatrixSection? matrix,
        MapNode text,
        ICollection<ScenarioError> errors
    )
    {
        if (matrix is null)
            return [];
        var search = new KeySearch(text);
        var axes = matrix.Axes.Select(axis => Of(axis, search, errors)).ToList();
        var cells = axes.Aggregate(1L, (product, axis) => product * Math.Max(1, axis.Values.Count));
        if (axes.Count == 0)
            errors.Add(new(matrix.SpanOf("axes"), "nothing is varied", "an axis at least"));
        else if (cells > MostCells)
            errors.Add(
                new(matrix.SpanOf("axes"), $"{cells} combinations are too many", $"at most {MostCells}")
            );
        foreach (var name in axes.GroupBy(axis => axis.Name).Where(group => group.Count() > 1))
            errors.Add(new(matrix.SpanOf("axes"), $"two axes are called '{name.Key}'", "a name for each"));
        return axes;
    }

    private static MatrixAxis Of(MatrixAxisSection axis, KeySearch search, ICollection<ScenarioError> errors)
    {
        var keys = axis
            .Vary.Select((name, place) => search.Find(name, axis.SpanOf("vary", place), errors))
            .OfType<ScenarioKey>()
            .ToList();
        var values = EvenSteps.Of(axis.Values);
        if (axis.Vary.Count == 0)
            errors.Add(new(axis.SpanOf("vary"), "no key is named", "a key such as agents.desk.count"));
        if (values.Count is 0 or > EvenSteps.Most)
            errors.Add(
                new(
                    axis.SpanOf("values"),
                    values.Count == 0 ? "there are no values" : "there are too many values",
                    $"1 to {EvenSteps.Most}, in steps that go up"
                )
            );
        foreach (
            var twice in values.GroupBy(NodeText.InLine, StringComparer.Ordinal).Where(one => one.Count() > 1)
        )
            errors.Add(new(twice.Last().At, $"'{twice.Key}' stands here a second time", null));
        return new(axis.Name ?? Shortened(axis.Vary), keys, values);
    }

    /// <summary>The last two names of the first key.</summary>
    private static string Shortened(IReadOnlyList<string> keys) =>
        keys is [var first, ..] ? string.Join('.', first.Split('.').TakeLast(NamesShown)) : "";
}
