using System.Collections.Concurrent;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Web.Scenarios;

/// <summary>
/// The files of all tenants. Nobody overwrites what they have not seen: a write says which content it replaces. A tenant who
/// comes for the first time finds samples.
/// </summary>
public sealed class TenantFiles(ServerSettings settings)
{
    /// <summary>Stands for any content, where only its being there matters.</summary>
    public const string Any = "*";

    private readonly ConcurrentDictionary<string, Lock> locks = new(StringComparer.Ordinal);

    /// <summary>The folder of a tenant, with samples where it is new.</summary>
    public TenantFolder Folder(string tenant)
    {
        var folder = new TenantFolder(settings.Data, tenant);
        if (!Directory.Exists(folder.Root))
        {
            lock (LockOf(tenant))
                SampleScenarios.CopyInto(folder);
        }

        return folder;
    }

    /// <summary>The files of a tenant, in order of their names.</summary>
    public IReadOnlyList<ListedFile> List(string tenant)
    {
        var folder = Folder(tenant);
        return
        [
            .. folder
                .Names()
                .Select(name => (Name: name, File: new FileInfo(Path.Combine(folder.Root, name))))
                .Where(one => one.File.Exists)
                .Select(one => new ListedFile(
                    one.Name,
                    FileName.IsScenario(one.Name),
                    one.File.Length,
                    new DateTimeOffset(one.File.LastWriteTimeUtc)
                )),
        ];
    }

    /// <summary>A file; null where there is none.</summary>
    public StoredFile? Find(string tenant, string name)
    {
        var folder = Folder(tenant);
        return folder.Locate(name) is { } path && Disk.Read(path) is { } bytes
            ? new(name, bytes, new DateTimeOffset(File.GetLastWriteTimeUtc(path)))
            : null;
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="replaces">Tag of what it replaces, <see cref="Any"/> for anything; null where it is to be new.</param>
    public WriteOutcome Write(string tenant, string name, byte[] bytes, string? replaces)
    {
        var folder = Folder(tenant);
        if (folder.Locate(name) is not { } path || Directory.Exists(path))
            return WriteOutcome.BadName;
        if (Inflation.IsBeyond(bytes))
            return WriteOutcome.Inflates;
        lock (LockOf(tenant))
        {
            var before = Disk.Read(path);
            if (Objection(before, replaces) is { } objection)
                return objection;
            if (before is null && folder.Names().Count >= settings.Limits.Files)
                return WriteOutcome.TooMany;
            if (
                OutputFolder.Write(Path.GetDirectoryName(path)!, [new(Path.GetFileName(path), bytes)])
                is not null
            )
                return WriteOutcome.NotWritten;
            return before is null ? WriteOutcome.Created : WriteOutcome.Done;
        }
    }

    /// <summary>Removes a file.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="tag">Tag of what is removed, or <see cref="Any"/>; null where nothing was said.</param>
    public WriteOutcome Remove(string tenant, string name, string? tag)
    {
        if (Folder(tenant).Locate(name) is not { } path)
            return WriteOutcome.BadName;
        lock (LockOf(tenant))
        {
            if (Disk.Read(path) is not { } before)
                return WriteOutcome.Missing;
            if (Objection(before, tag) is { } objection)
                return objection;
            File.Delete(path);
            return WriteOutcome.Done;
        }
    }

    private Lock LockOf(string tenant) => locks.GetOrAdd(tenant, _ => new());

    private static WriteOutcome? Objection(byte[]? before, string? tag) =>
        (before, tag) switch
        {
            (null, null) => null,
            (null, _) => WriteOutcome.Changed,
            (_, null) => WriteOutcome.NotSaid,
            (_, Any) => null,
            _ => tag == StoredFile.TagOf(before) ? null : WriteOutcome.Changed,
        };
}
