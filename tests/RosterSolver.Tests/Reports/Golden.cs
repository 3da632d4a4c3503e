namespace RosterSolver.Tests.Reports;

/// <summary>
/// Texts held in tests/RosterSolver.Tests/Golden. A missing file fails; ROSTER_UPDATE_GOLDEN=1 writes them anew, to be
/// reviewed as a change like any other.
/// </summary>
internal static class Golden
{
    public static void Holds(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("ROSTER_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"{path} is missing; ROSTER_UPDATE_GOLDEN=1 writes it");
        Assert.Equal(File.ReadAllText(path), text, ignoreLineEndingDifferences: true);
    }

    /// <summary>Where they are held.</summary>
    public static string Folder { get; } = Found();

    private static string Found()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RosterSolver.sln")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("not below the folder of RosterSolver.sln");
        return Path.Combine(folder, "tests", "RosterSolver.Tests", "Golden");
    }
}
