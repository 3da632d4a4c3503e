using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>From a file to a rota that is asked for: a document of its own, or the key <c>rota</c> of a scenario.</summary>
public static class RotaReader
{
    /// <summary>Keys that tell a scenario from a document of its own.</summary>
    private static readonly string[] ofScenarios = ["demand", "contracts"];

    /// <summary>Keys of a scenario that say something of the rota.</summary>
    private static readonly string[] ofRotas = ["scenario", "horizon", "shifts", "rota"];

    /// <summary>Reads a rota and every file that it extends.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Access to files.</param>
    public static Result<RotaRequest> Read(string path, ReadFile read)
    {
        var text = Extension.Load(path, read);
        if (!text.Ok)
            return new(null, text.Errors);
        var errors = new List<ScenarioError>();
        var document = new Binder(errors).Bind<RotaDocumentSection>(OfRota(text.Value));
        if (document is null || errors.Count > 0)
            return new(null, errors);
        var horizon = document.Horizon is { } days ? HorizonBuild.Of(days, errors) : null;
        var brief = RotaBuild.Of(document.Rota, document.Shifts, errors);
        return errors.Count > 0 || brief is null
            ? new(null, errors)
            : new(
                new(
                    document.Scenario,
                    brief,
                    new(document.Rota.Group, document.Rota.Team),
                    horizon,
                    document.Rota
                ),
                []
            );
    }

    /// <summary>Of a scenario the keys that matter here; the others are judged where it is solved.</summary>
    private static MapNode OfRota(MapNode map) =>
        map.Entries.Any(entry => ofScenarios.Contains(entry.Key))
            ? new(map.At, [.. map.Entries.Where(entry => ofRotas.Contains(entry.Key))])
            : map;
}
