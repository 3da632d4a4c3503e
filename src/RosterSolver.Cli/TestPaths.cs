namespace RosterSolver.Cli;

/// <summary>The YAML files that paths of the command line stand for.</summary>
internal static class TestPaths
{
    private static readonly string[] endings = [".yaml", ".yml"];

    /// <summary>Files as they are, of folders all YAML files below, in the order of their names; null for a path that is nothing.</summary>
    public static IEnumerable<(string Path, bool IsNamed)?> Of(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var files = Directory.Exists(path) ? Below(path) : null;
            if (files is null)
                yield return File.Exists(path) ? (Slashed(path), true) : null;
            else
                foreach (var file in files.Where(seen.Add))
                    yield return (file, false);
        }
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Select(Slashed)
            .Order(StringComparer.Ordinal);

    private static string Slashed(string path) => path.Replace('\\', '/');
}
