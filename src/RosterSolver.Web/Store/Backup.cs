using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace RosterSolver.Web.Store;

/// <summary>
/// A copy of a data folder in one file, made while the server runs: the database as it is at one moment, by SQLite's own
/// online backup, and every other file of the folder.
/// </summary>
public static class Backup
{
    private const string Database = "roster.db";

    /// <summary>Writes the copy; it appears whole or not at all.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">The file to be written.</param>
    /// <exception cref="IOException">There is no database in the folder, or the file cannot be written.</exception>
    public static void Write(string folder, string file)
    {
        if (!File.Exists(Path.Combine(folder, Database)))
            throw new IOException($"{folder} is no data folder of roster serve: it has no {Database}");
        var copy = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var archive = ZipFile.Open(copy, ZipArchiveMode.Create))
            {
                AddDatabase(archive, folder, $"{copy}.db");
                foreach (var (path, name) in Others(folder, Path.GetFullPath(copy)))
                    archive.CreateEntryFromFile(path, name);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.Move(copy, file, overwrite: true);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Makes a data folder of a copy; a folder that has anything in it is left alone.</summary>
    /// <exception cref="IOException">The folder is not empty, or cannot be written.</exception>
    /// <exception cref="InvalidDataException">The file is no such copy.</exception>
    public static void Restore(string file, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty; a copy is restored into a new folder");
        using var archive = ZipFile.OpenRead(file);
        if (archive.GetEntry(Database) is null)
            throw new InvalidDataException($"{file} is no backup: it has no {Database}");
        // Names that lead out of the folder are refused by the framework.
        archive.ExtractToDirectory(folder);
    }

    private static void AddDatabase(ZipArchive archive, string folder, string copy)
    {
        try
        {
            using (
                var from = new SqliteConnection($"Data Source={Path.Combine(folder, Database)};Mode=ReadOnly")
            )
            using (var to = new SqliteConnection($"Data Source={copy};Pooling=False"))
            {
                from.Open();
                to.Open();
                from.BackupDatabase(to);
            }

            archive.CreateEntryFromFile(copy, Database);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static IEnumerable<(string Path, string Name)> Others(string folder, string copy) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(folder, path).Replace('\\', '/')
        where
            !name.StartsWith(Database, StringComparison.Ordinal)
            && !DataLock.IsIt(name)
            && !Path.GetFullPath(path).StartsWith(copy, StringComparison.Ordinal)
        orderby name
        select (path, name);
}
