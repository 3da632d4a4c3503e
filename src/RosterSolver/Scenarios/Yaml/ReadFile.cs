namespace RosterSolver.Scenarios;

/// <summary>
/// The content of a file, or null when there is none that can be read. A scenario reaches the disk only through
/// this, so tests and the web host can give it files of their own.
/// </summary>
/// <param name="path">The path, with '/' between folders.</param>
public delegate byte[]? ReadFile(string path);

/// <summary>The files of this machine.</summary>
public static class Disk
{
    /// <summary>The largest file that a scenario may name, in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file; null when it is missing, unreadable or larger than any file may be.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > MaxBytes)
                return null;
            var bytes = new byte[file.Length];
            return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fault)
            when (fault
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            return null;
        }
    }
}
