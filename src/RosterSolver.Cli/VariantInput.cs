using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>One variant of a comparison: a scenario that is to be solved, or a result that was saved.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Saved">What was saved; null where it is to be solved.</param>
internal sealed record VariantInput(string Path, Scenario Scenario, SavedResult? Saved)
{
    private static readonly string[] yaml = [".yaml", ".yml"];

    /// <summary>Reads all variants and prints what is to be said; null when one has faults, all of which are printed.</summary>
    public static IReadOnlyList<VariantInput>? Read(IReadOnlyList<string> paths)
    {
        var inputs = new List<VariantInput>();
        var errors = new List<ScenarioError>();
        foreach (var path in paths)
        {
            var (input, faults) = Directory.Exists(path) ? Folder(path) : File(path);
            errors.AddRange(faults);
            if (input is not null)
                inputs.Add(input);
        }

        if (errors.Count > 0)
        {
            Faults.Print([.. errors.Distinct()]);
            return null;
        }

        MoneyText.Use(inputs[0].Scenario.Currency);
        foreach (var warning in inputs.SelectMany(input => input.Warnings).Distinct())
            Console.Error.WriteLine(warning);
        return inputs;
    }

    /// <summary>Names of the variants: those of their scenarios, or their paths where these are not all different.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<VariantInput> inputs)
    {
        var names = inputs.Select(input => input.Scenario.Name).ToList();
        var different = names.Distinct(StringComparer.Ordinal).Count() == names.Count;
        return different ? names : [.. inputs.Select(input => input.Path.TrimEnd('/'))];
    }

    private IEnumerable<ScenarioWarning> Warnings => [.. Scenario.Warnings, .. Saved?.Warnings ?? []];

    private static (VariantInput?, IReadOnlyList<ScenarioError>) File(string path)
    {
        var scenario = ScenarioReader.Read(path, Disk.Read);
        return (scenario.Ok ? new(path, scenario.Value, null) : null, scenario.Errors);
    }

    private static (VariantInput?, IReadOnlyList<ScenarioError>) Folder(string path)
    {
        var folder = path.Replace('\\', '/').TrimEnd('/');
        var beside = Directory
            .EnumerateFiles(folder)
            .Where(file => yaml.Contains(System.IO.Path.GetExtension(file), StringComparer.Ordinal))
            .Select(file => $"{folder}/{System.IO.Path.GetFileName(file)}")
            .ToList();
        var saved = SavedResult.Read(folder, beside is [var only] ? only : null, Disk.Read);
        return (saved.Ok ? new(path, saved.Value.Plan.Scenario, saved.Value) : null, saved.Errors);
    }
}
