namespace RosterSolver.Web.Scenarios;

/// <summary>The scenarios that a new tenant finds: those that the README goes through.</summary>
internal static class SampleScenarios
{
    private const string Prefix = "samples/";

    /// <summary>Names of the samples and of the tables that they read.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(SampleScenarios)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..].Replace('\\', '/')),
    ];

    /// <summary>Makes the folder with all samples in it; nothing where it is there already.</summary>
    public static void CopyInto(TenantFolder folder)
    {
        if (Directory.Exists(folder.Root))
            return;
        var unfinished = $"{folder.Root}.{Guid.NewGuid():N}";
        foreach (var name in Names)
        {
            var path = Path.Combine(unfinished, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var sample = typeof(SampleScenarios).Assembly.GetManifestResourceStream(Prefix + name)!;
            using var file = File.Create(path);
            sample.CopyTo(file);
        }

        try
        {
            Directory.Move(unfinished, folder.Root);
        }
        catch (IOException) when (Directory.Exists(folder.Root))
        {
            // Another server on the same folder was faster.
            Directory.Delete(unfinished, recursive: true);
        }
    }
}
