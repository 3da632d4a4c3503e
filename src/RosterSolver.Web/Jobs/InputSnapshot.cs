using RosterSolver.Scenarios;

namespace RosterSolver.Web.Jobs;

/// <summary>
/// Every file that a scenario is made of, as it was when the job was submitted: a worker on another machine reads these, and
/// what happens to the files later changes nothing.
/// </summary>
/// <param name="read">Access to the files themselves.</param>
public sealed class InputSnapshot(ReadFile read)
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>What was read, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>Reads a file and keeps it.</summary>
    public byte[]? Read(string path)
    {
        var bytes = read(path);
        if (bytes is not null)
            files[path] = bytes;
        return bytes;
    }
}
