using System.IO.Compression;

namespace RosterSolver.Web.Scenarios;

/// <summary>How large a workbook becomes when it is opened: it is a zip archive, and a few kilobytes may hold gigabytes.</summary>
internal static class Inflation
{
    /// <summary>The most that a workbook may hold, unpacked, in bytes: 64 MiB.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    /// <summary>Whether a file, if it is an archive, holds more than it may, or is none that can be opened.</summary>
    public static bool IsBeyond(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8))
            return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            return archive.Entries.Sum(entry => Math.Min(entry.Length, MostBytes + 1)) > MostBytes
                || archive.Entries.Any(entry => Unpacked(entry) > MostBytes);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    /// <summary>Counted, for the length that an archive claims may be a lie.</summary>
    private static long Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var part = new byte[81920];
        var length = 0L;
        while (length <= MostBytes && stream.Read(part) is > 0 and var read)
            length += read;
        return length;
    }
}
