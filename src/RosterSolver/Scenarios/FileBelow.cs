using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A file that a scenario names: in the folder of the file that names it, or below. Nothing outside can be read
/// through a scenario.
/// </summary>
/// <param name="Path">The path, or empty when it may not be named.</param>
/// <param name="Fault">Why it may not be named, or null.</param>
internal readonly record struct FileBelow(string Path, ScenarioError? Fault)
{
    /// <summary>Resolves a name.</summary>
    /// <param name="name">As the planner wrote it.</param>
    /// <param name="at">Where it was written; its file names the folder.</param>
    public static FileBelow Of(string name, SourceSpan at)
    {
        var parts = name.Trim().Split('/', '\\');
        if (parts.Any(part => part is "" or "..") || name.Contains(':', StringComparison.Ordinal))
            return new(
                "",
                new(at, $"'{name}' is outside the scenario's folder", "a file in the same folder or below it")
            );
        var folder = at.File[..(at.File.LastIndexOfAny(['/', '\\']) + 1)];
        return new(folder + string.Join('/', parts.Where(part => part != ".")), null);
    }
}
