using System.Text;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

/// <summary>Scenarios for tests: the smallest that is sound, the shipped ones, and files that exist in memory only.</summary>
internal static class Files
{
    private static readonly string smallest = GoldenFile.PathOf(
        "tests",
        "RosterSolver.Tests",
        "Golden",
        "Broken"
    );

    /// <summary>The text of the smallest scenario.</summary>
    public static string Base { get; } = File.ReadAllText(Path.Combine(smallest, "base.yaml"));

    /// <summary>Reads what the smallest scenario becomes with keys laid over it and files beside it.</summary>
    public static Result<Scenario> Over(string keys, params (string Name, string Text)[] files) =>
        Read([("x.yaml", $"extends: base.yaml\n{keys}\n"), .. files]);

    /// <summary>Reads the first of the files, which may name the others and those of the smallest scenario.</summary>
    public static Result<Scenario> Read(params (string Name, string Text)[] files) =>
        ScenarioReader.Read(files[0].Name, Reader(files));

    /// <summary>Reads these files, and those of the smallest scenario.</summary>
    public static ReadFile Reader(params (string Name, string Text)[] files) =>
        path => Find(files, path) ?? Disk.Read(Path.Combine(smallest, path));

    /// <summary>Reads a scenario of the folder scenarios/.</summary>
    public static Result<Scenario> Shipped(string name) =>
        ScenarioReader.Read(name, path => Disk.Read(GoldenFile.PathOf("scenarios", path)));

    private static byte[]? Find((string Name, string Text)[] files, string path) =>
        Array.Find(files, file => file.Name == path).Text is { } text ? Encoding.UTF8.GetBytes(text) : null;
}
