using System.Security.Cryptography;
using System.Text;

namespace RosterSolver.Scenarios;

/// <summary>Remembers every file that a scenario was made of, to name the input by its hash.</summary>
internal sealed class RecordedFiles(ReadFile read)
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Reads a file and remembers it.</summary>
    public byte[]? Read(string path)
    {
        var bytes = read(path);
        if (bytes is not null)
            files[path] = bytes;
        return bytes;
    }

    /// <summary>Remembers a text that is in no file.</summary>
    public void Remember(string path, byte[] text) => files[path] = text;

    /// <summary>SHA-256 over the contents, in the order of the paths; where the files lie does not matter.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(path)} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
