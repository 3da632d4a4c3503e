using System.Text.Json;
using System.Text.Json.Serialization;
using RosterSolver.Reports;

namespace RosterSolver.Web.Security;

/// <summary>
/// The keys of a server, in <c>keys.json</c> of its data folder. <c>roster keys</c> writes the file; a running server sees the
/// change with the next request.
/// </summary>
/// <param name="data">The data folder.</param>
public sealed class Keyring(string data)
{
    private const string FileName = "keys.json";

    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<Role>(JsonNamingPolicy.KebabCaseLower) },
    };

    private readonly string path = Path.Combine(Path.GetFullPath(data), FileName);
    private readonly Lock reading = new();
    private IReadOnlyList<ApiKey> keys = [];
    private (DateTime Changed, long Length)? seen;

    /// <summary>The keys, the oldest first.</summary>
    public IReadOnlyList<ApiKey> All
    {
        get
        {
            lock (reading)
            {
                var file = new FileInfo(path);
                (DateTime, long)? now = file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
                if (now != seen)
                    (keys, seen) = (Load(now is not null), now);
                return keys;
            }
        }
    }

    /// <summary>The key that a text opens; null for none.</summary>
    public ApiKey? Find(string text) =>
        ApiKey.Parse(text) is (var id, var secret) && ById(id) is { } key && key.IsOpenedBy(secret)
            ? key
            : null;

    /// <summary>The key of an id; null where it was revoked.</summary>
    public ApiKey? ById(string id) => All.FirstOrDefault(key => key.Id == id);

    /// <summary>Adds a key.</summary>
    /// <returns>The text of the key, which is not kept.</returns>
    public (ApiKey Kept, string Text) Add(string tenant, Role role, string note, DateTimeOffset now)
    {
        var made = ApiKey.Make(tenant, role, note, now);
        Save([.. All, made.Kept]);
        return made;
    }

    /// <summary>Removes a key; false where there is none of that id.</summary>
    public bool Revoke(string id)
    {
        var kept = All.Where(key => key.Id != id).ToList();
        if (kept.Count == All.Count)
            return false;
        Save(kept);
        return true;
    }

    private IReadOnlyList<ApiKey> Load(bool exists) =>
        exists ? JsonSerializer.Deserialize<List<ApiKey>>(File.ReadAllBytes(path), options) ?? [] : [];

    private void Save(IReadOnlyList<ApiKey> all)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var text = JsonSerializer.Serialize(all, options) + "\n";
        if (OutputFolder.Write(folder, [new(FileName, text)]) is { } trouble)
            throw new IOException(trouble);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
