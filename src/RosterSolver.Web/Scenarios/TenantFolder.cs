using RosterSolver.Scenarios;

namespace RosterSolver.Web.Scenarios;

/// <summary>
/// The folder of a tenant's scenarios and of the tables that they read. Nothing outside it can be reached through it: a name
/// is checked before the disk is touched, and links are not followed, whoever made them.
/// </summary>
/// <param name="data">The data folder of the server.</param>
/// <param name="tenant">The tenant.</param>
public sealed class TenantFolder(string data, string tenant)
{
    /// <summary>The folder, whole.</summary>
    public string Root { get; } =
        TenantName.IsValid(tenant)
            ? Path.Combine(Path.GetFullPath(data), "tenants", tenant, "scenarios")
            : throw new ArgumentException($"'{tenant}' names no tenant", nameof(tenant));

    /// <summary>
    /// The content of a file; null where the name is none that a tenant's file can have, or there is no such file. It is what
    /// scenarios of this tenant read through (<see cref="ReadFile"/>).
    /// </summary>
    public byte[]? Read(string name) => Locate(name) is { } path ? Disk.Read(path) : null;

    /// <summary>Where a file of that name is, or would be; null for a name that no file may have.</summary>
    public string? Locate(string name)
    {
        if (!FileName.IsValid(name))
            return null;
        var path = Root;
        foreach (var part in name.Split('/'))
        {
            path = Path.Combine(path, part);
            if (IsLink(path))
                return null;
        }

        return path;
    }

    /// <summary>The names of all files that can be read, in order.</summary>
    public IReadOnlyList<string> Names()
    {
        if (!Directory.Exists(Root))
            return [];
        var all = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
            MaxRecursionDepth = 4,
        };
        return
        [
            .. Directory
                .EnumerateFiles(Root, "*", all)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(FileName.IsValid)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsLink(string path) =>
        new FileInfo(path) is { LinkTarget: not null } || new DirectoryInfo(path) is { LinkTarget: not null };
}
