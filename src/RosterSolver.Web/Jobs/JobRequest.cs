using System.Security.Cryptography;
using System.Text;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Web.Jobs;

/// <summary>What is asked for: sound scenarios with every file that they are made of.</summary>
/// <param name="Tenant">Who asks.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Settings">How.</param>
/// <param name="Scenarios">The files of the scenarios.</param>
/// <param name="Parts">Names of the rosters that a comparison or matrix needs; empty for a single solve.</param>
/// <param name="Inputs">Every file by its path.</param>
/// <param name="Key">The asker's own name of the request: a second one of the same key is no second job.</param>
public sealed record JobRequest(
    string Tenant,
    string Name,
    JobKind Kind,
    JobSettings Settings,
    IReadOnlyList<string> Scenarios,
    IReadOnlyList<string> Parts,
    IReadOnlyDictionary<string, byte[]> Inputs,
    string? Key = null
)
{
    /// <summary>Reads and checks the scenarios; all their faults are reported.</summary>
    /// <param name="tenant">Who asks.</param>
    /// <param name="kind">What is to be done: a comparison needs two scenarios or more, anything else one.</param>
    /// <param name="scenarios">The files of the scenarios, with '/' between folders.</param>
    /// <param name="settings">How.</param>
    /// <param name="read">Access to files.</param>
    /// <param name="key">The asker's own name of the request; null for none.</param>
    public static Result<JobRequest> Read(
        string tenant,
        JobKind kind,
        IReadOnlyList<string> scenarios,
        JobSettings settings,
        ReadFile read,
        string? key = null
    )
    {
        var snapshot = new InputSnapshot(read);
        var (name, parts, errors) = kind switch
        {
            JobKind.Solve => OfSolve(scenarios[0], snapshot.Read),
            JobKind.Compare => OfComparison(scenarios, snapshot.Read),
            _ => OfMatrix(scenarios[0], snapshot.Read),
        };
        return errors.Count > 0
            ? new(null, errors)
            : new(new(tenant, name, kind, settings, scenarios, parts, snapshot.Files, key), []);
    }

    /// <summary>SHA-256 of everything that is asked: of two requests with one key, it tells whether they are the same.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var asked = $"{Kind}\n{JobRow.Write(Settings)}\n{JobRow.Write(Scenarios)}\n";
        hash.AppendData(Encoding.UTF8.GetBytes(asked));
        foreach (var (path, bytes) in Inputs.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static (string, IReadOnlyList<string>, IReadOnlyList<ScenarioError>) OfSolve(
        string file,
        ReadFile read
    )
    {
        var scenario = ScenarioReader.Read(file, read);
        return (scenario.Value?.Name ?? file, [], scenario.Errors);
    }

    private static (string, IReadOnlyList<string>, IReadOnlyList<ScenarioError>) OfComparison(
        IReadOnlyList<string> files,
        ReadFile read
    )
    {
        var scenarios = files.Select(file => ScenarioReader.Read(file, read)).ToList();
        var errors = scenarios.SelectMany(scenario => scenario.Errors).Distinct().ToList();
        if (errors.Count > 0)
            return ("", [], errors);
        var sound = scenarios.ConvertAll(scenario => scenario.Value!);
        if (Costless(sound) is { Count: > 0 } missing)
            return ("", [], missing);
        if (Comparison.Objection(sound) is { } objection)
            return ("", [], [new(new(files[1], 1, 1), objection)]);
        var names = sound.ConvertAll(scenario => scenario.Name);
        var parts = names.Distinct(StringComparer.Ordinal).Count() == names.Count ? names : files;
        return (string.Join(" / ", parts), parts, []);
    }

    private static (string, IReadOnlyList<string>, IReadOnlyList<ScenarioError>) OfMatrix(
        string file,
        ReadFile read
    )
    {
        var matrix = MatrixReader.Read(file, read);
        return matrix.Ok
            ? (
                matrix.Value.Scenario.Name,
                [.. matrix.Value.Cells.Select(cell => cell.Name)],
                Costless([matrix.Value.Scenario])
            )
            : (file, [], matrix.Errors);
    }

    /// <summary>What recommends wants every cost, as on the command line.</summary>
    private static List<ScenarioError> Costless(IReadOnlyList<Scenario> scenarios) =>
        [.. scenarios.SelectMany(MissingCosts.Of).Distinct()];
}
