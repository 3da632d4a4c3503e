using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary>Writes results to files; what goes wrong is printed to standard error.</summary>
internal static class Output
{
    /// <summary>Writes one file; false when that failed.</summary>
    public static bool File(string path, string text) =>
        Folder(Path.GetDirectoryName(Path.GetFullPath(path))!, [new(Path.GetFileName(path), text)]);

    /// <summary>Writes files into a folder; false when that failed.</summary>
    public static bool Folder(string folder, IReadOnlyList<OutputFile> files)
    {
        if (OutputFolder.Write(folder, files) is not { } trouble)
            return true;
        Console.Error.WriteLine($"roster: {trouble}");
        return false;
    }
}
