using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The file that <c>extends</c> names, or why it may not name it.</summary>
internal readonly record struct BaseReference(string Path, ScenarioError? Fault)
{
    /// <summary>The file that is named, below the folder of the file that names it.</summary>
    /// <param name="value">What stands after <c>extends:</c>.</param>
    /// <param name="from">The path of the file that extends.</param>
    /// <param name="chain">The files that led here, the first first.</param>
    public static BaseReference Of(Node value, string from, IReadOnlyList<string> chain)
    {
        if (value is not ScalarNode { IsEmpty: false } scalar || scalar.Text.Trim().Length == 0)
            return Refused(new(value.At, $"found {value.Kind}", "the name of a scenario file"));
        var (path, outside) = FileBelow.Of(scalar.Text, value.At with { File = from });
        if (outside is not null)
            return Refused(outside with { At = value.At });
        if (chain.Contains(path, StringComparer.OrdinalIgnoreCase))
            return Refused(
                new(value.At, $"the files extend each other: {string.Join(" extends ", [.. chain, path])}")
            );
        return new BaseReference(path, null);
    }

    private static BaseReference Refused(ScenarioError fault) => new("", fault);
}
