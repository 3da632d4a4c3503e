namespace RosterSolver.Cli;

/// <summary>A roster's file as a command line names it: itself, or the folder that <c>roster solve --out</c> wrote.</summary>
internal static class RosterPath
{
    /// <summary>The file.</summary>
    public static string Of(string path) =>
        Directory.Exists(path) ? $"{path.Replace('\\', '/').TrimEnd('/')}/roster.csv" : path;
}
