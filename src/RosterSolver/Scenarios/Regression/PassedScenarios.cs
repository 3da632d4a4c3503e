using System.Text.Json;

namespace RosterSolver.Scenarios;

/// <summary>
/// Which scenarios of a folder passed when they were last run, with the hash of all that they were made of. Kept beside them; a
/// file that cannot be read says that none has.
/// </summary>
/// <param name="Product">The build of this program with which they passed.</param>
/// <param name="Hashes">Under the name of each scenario's file the hash of its input.</param>
public sealed record PassedScenarios(string Product, IReadOnlyDictionary<string, string> Hashes)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".roster-test.json";

    private static readonly JsonSerializerOptions written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>This build: another program may find another roster.</summary>
    public static string ThisBuild { get; } =
        $"{typeof(PassedScenarios).Assembly.ManifestModule.ModuleVersionId}";

    /// <summary>Nothing has passed yet.</summary>
    public static PassedScenarios None { get; } = new(ThisBuild, new Dictionary<string, string>());

    /// <summary>What the file of a folder says; of another build it says nothing.</summary>
    public static PassedScenarios Of(byte[]? bytes)
    {
        try
        {
            var read = bytes is null ? null : JsonSerializer.Deserialize<PassedScenarios>(bytes, written);
            return read is { Hashes: not null } && read.Product == ThisBuild ? read : None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>Whether a scenario passed as it is now.</summary>
    public bool Holds(string name, string hash) => Hashes.TryGetValue(name, out var passed) && passed == hash;

    /// <summary>With what another run found: a hash for a scenario that passed, null for one that did not.</summary>
    public PassedScenarios With(IEnumerable<(string Name, string? Hash)> run)
    {
        var hashes = new SortedDictionary<string, string>(Hashes.ToDictionary(), StringComparer.Ordinal);
        foreach (var (name, hash) in run)
        {
            hashes.Remove(name);
            if (hash is not null)
                hashes.Add(name, hash);
        }

        return this with
        {
            Hashes = hashes,
        };
    }

    /// <summary>The text of the file.</summary>
    public string Text() => JsonSerializer.Serialize(this, written) + "\n";
}
