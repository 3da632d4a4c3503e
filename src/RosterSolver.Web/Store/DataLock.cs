namespace RosterSolver.Web.Store;

/// <summary>
/// Keeps a second server away from a data folder: SQLite's queue is dealt out by one process. It ends with the process,
/// however that ends.
/// </summary>
internal sealed class DataLock : IDisposable
{
    private const string Name = "server.lock";
    private readonly FileStream file;

    private DataLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock of a folder, which is made where it is missing.</summary>
    /// <exception cref="IOException">Another process has it.</exception>
    public static DataLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new(
                new(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (IOException fault)
        {
            throw new IOException($"another server uses the data folder {folder}", fault);
        }
    }

    /// <summary>Whether a file of the folder is the lock, which no copy of the folder needs.</summary>
    public static bool IsIt(string path) => Path.GetFileName(path) == Name;

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
