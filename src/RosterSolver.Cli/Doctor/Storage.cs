namespace RosterSolver.Cli;

/// <summary>Where the product writes.</summary>
internal static class Storage
{
    private const long Megabyte = 1 << 20;
    private const long UsefulSpace = 100 * Megabyte;

    /// <summary>The folder for temporary files, and the space there.</summary>
    public static Diagnosis Temporary()
    {
        var folder = Path.GetTempPath();
        if (WriteFault(folder) is { } fault)
            return new(
                "temporary files",
                Health.Fault,
                $"{folder}: {fault}",
                "set TMPDIR to a folder that can be written"
            );
        var free = new DriveInfo(folder).AvailableFreeSpace;
        return free < UsefulSpace
            ? new(
                "temporary files",
                Health.Warning,
                $"{folder}, {free / Megabyte:N0} MB free",
                "make room, or set TMPDIR"
            )
            : new("temporary files", Health.Ok, $"{folder}, {free / Megabyte:N0} MB free");
    }

    /// <summary>The current folder, where results go unless one says another.</summary>
    public static Diagnosis Here()
    {
        var folder = Directory.GetCurrentDirectory();
        return WriteFault(folder) is { } fault
            ? new("current folder", Health.Warning, $"{folder}: {fault}", "write elsewhere: --out FOLDER")
            : new("current folder", Health.Ok, $"{folder} can be written");
    }

    private static string? WriteFault(string folder)
    {
        var probe = Path.Combine(folder, $".roster-{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "cannot be written";
        }
    }
}
