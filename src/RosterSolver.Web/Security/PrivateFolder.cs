namespace RosterSolver.Web.Security;

/// <summary>A folder that the owner of the process alone may look into.</summary>
internal static class PrivateFolder
{
    /// <summary>Makes it, or takes it from others where it is there.</summary>
    public static DirectoryInfo Make(string path)
    {
        var folder = Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                path,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        return folder;
    }
}
