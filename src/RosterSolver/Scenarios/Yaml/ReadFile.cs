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
    /// <summary>Reads a file, at most one byte more than a scenario may have.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[YamlReader.MaxBytes + 1];
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
