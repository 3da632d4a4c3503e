using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Web.Scenarios;

/// <summary>A tenant's text as a scenario, or all that is wrong with it.</summary>
/// <param name="Scenario">The scenario; null exactly when there are faults.</param>
/// <param name="Faults">What is wrong, each with its place; limits of the server among them.</param>
public sealed record CheckedScenario(Scenario? Scenario, IReadOnlyList<ScenarioError> Faults)
{
    /// <summary>What may be a slip, with its place.</summary>
    public IReadOnlyList<ScenarioWarning> Warnings => Scenario?.Warnings ?? [];

    /// <summary>Reads a text as if it were a file of the tenant.</summary>
    /// <param name="name">The file that it is, or will be.</param>
    /// <param name="text">The text; null for what the file holds.</param>
    /// <param name="folder">The tenant's files.</param>
    /// <param name="limits">What may be asked of the server.</param>
    public static CheckedScenario Of(string name, byte[]? text, TenantFolder folder, ServerLimits limits)
    {
        ReadFile files = path => path == name && text is not null ? text : folder.Read(path);
        if (
            Extension.Load(name, files) is { Value: { } whole }
            && BeyondLimits.InText(whole, limits) is { } crowd
        )
            return new(null, [crowd]);
        var read = ScenarioReader.Read(name, files);
        if (!read.Ok)
            return new(null, read.Errors);
        var beyond = BeyondLimits.Of(read.Value, limits);
        return beyond.Count == 0 ? new(read.Value, []) : new(null, beyond);
    }
}
