namespace RosterSolver.Tests;

/// <summary>
/// A text kept in the repository that a test holds to the code. With ROSTER_UPDATE_GOLDEN=1 the test writes it anew;
/// read the difference before committing it.
/// </summary>
internal static class GoldenFile
{
    private static bool Updating => Environment.GetEnvironmentVariable("ROSTER_UPDATE_GOLDEN") == "1";

    /// <summary>The root of the repository: the folder with RosterSolver.sln, above the test's output.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>What differs between the file and the text, in one sentence; null when nothing does.</summary>
    public static string? Difference(string path, string text)
    {
        if (Updating)
            File.WriteAllText(path, text);
        if (!File.Exists(path))
            return $"{Path.GetFileName(path)} is missing";
        var kept = File.ReadAllText(path);
        return kept == text ? null : $"{Path.GetFileName(path)} says\n{kept}but now it is\n{text}";
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "RosterSolver.sln"))
            ? folder
            : FindRoot(
                Path.GetDirectoryName(folder)
                    ?? throw new InvalidOperationException("the tests run outside the repository")
            );
}
