using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// A roster read back from the folder that <c>roster solve --out</c> wrote, judged anew by its scenario as it is today.
/// </summary>
/// <param name="Plan">The roster and its judgement.</param>
/// <param name="Bound">What was proven of its cost; null where that no longer holds, or never was.</param>
/// <param name="Warnings">Why the bound does not hold.</param>
/// <param name="Search">How it was searched then; null where that was not written down.</param>
public sealed record SavedResult(
    Plan Plan,
    Money? Bound,
    IReadOnlyList<ScenarioWarning> Warnings,
    SavedSearch? Search = null
)
{
    private const string Summary = "summary.json";
    private const string RosterName = "roster.csv";

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder, with '/' between folders.</param>
    /// <param name="beside">
    /// A scenario that lies in the folder beside <c>roster.csv</c>; null for the one that <c>summary.json</c> names.
    /// </param>
    /// <param name="read">Access to files.</param>
    public static Result<SavedResult> Read(string folder, string? beside, ReadFile read)
    {
        var root = folder.TrimEnd('/');
        var summary = SavedSummary.Read($"{root}/{Summary}", read);
        if (beside is null && !summary.Ok)
            return new(null, summary.Errors);
        var file = beside ?? Existing(summary.Value!.File, root, read);
        var scenario = ScenarioReader.Read(file, read);
        if (!scenario.Ok)
            return new(null, scenario.Errors);
        return Judged(root, scenario.Value, summary, read);
    }

    /// <summary>Reads a folder whose scenario is known.</summary>
    /// <param name="folder">The folder, with '/' between folders.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="read">Access to files.</param>
    public static Result<SavedResult> Read(string folder, Scenario scenario, ReadFile read)
    {
        var root = folder.TrimEnd('/');
        return Judged(root, scenario, SavedSummary.Read($"{root}/{Summary}", read), read);
    }

    private static Result<SavedResult> Judged(
        string root,
        Scenario scenario,
        Result<SavedSummary> summary,
        ReadFile read
    )
    {
        var plan = Planner.Check(scenario, $"{root}/{RosterName}", read);
        if (!plan.Ok)
            return new(null, plan.Errors);
        return new(
            summary.Ok ? Proven(plan.Value, summary.Value) : new SavedResult(plan.Value, null, []),
            []
        );
    }

    private static SavedResult Proven(Plan plan, SavedSummary summary)
    {
        var why =
            summary.Bound is null ? "nothing was proven of this roster's cost"
            : summary.InputHash != plan.Scenario.InputHash
                ? $"{plan.Scenario.File} or its data has changed since; what was proven then is not used"
            : summary.Objective != plan.Audit.Cost
                ? $"the roster cost {summary.Objective} then and costs {plan.Audit.Cost} now; what was proven is not used"
            : null;
        return why is null
            ? new(Seeded(plan, summary.Search), summary.Bound, [], summary.Search)
            : new(plan, null, [new(new(summary.Path, 1, 1), why)]);
    }

    /// <summary>The plan with the seed that it was found with, whatever the scenario says.</summary>
    private static Plan Seeded(Plan plan, SavedSearch search) =>
        plan with
        {
            Scenario = plan.Scenario with
            {
                Solve = plan.Scenario.Solve with { Seed = search.Seed ?? plan.Scenario.Solve.Seed },
            },
        };

    /// <summary>The scenario where it was named from, or else beside the folder's files.</summary>
    private static string Existing(string file, string folder, ReadFile read)
    {
        var beside = $"{folder}/{file[(file.LastIndexOf('/') + 1)..]}";
        return read(file) is null && read(beside) is not null ? beside : file;
    }
}

/// <summary>What summary.json says of a solve.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="File">The scenario, named from where it was solved.</param>
/// <param name="InputHash">Hash of all input.</param>
/// <param name="Objective">Cost of the roster.</param>
/// <param name="Bound">What was proven; null for a roster from elsewhere.</param>
/// <param name="Search">How it was searched.</param>
internal sealed record SavedSummary(
    string Path,
    string File,
    string InputHash,
    Money Objective,
    Money? Bound,
    SavedSearch Search
)
{
    // A sixtieth of a cent, the unit of money, is more than what four decimals lose.
    private const int UnitsPerWhole = 6000;

    /// <summary>Reads the file.</summary>
    public static Result<SavedSummary> Read(string path, ReadFile read)
    {
        if (read(path) is not { } bytes)
            return Failed(path, 1, 1, "there is no such file, or it cannot be read");
        try
        {
            using var text = JsonDocument.Parse(bytes);
            var (run, result) = (text.RootElement.GetProperty("run"), text.RootElement.GetProperty("result"));
            return new(
                new(
                    path,
                    text.RootElement.GetProperty("file").GetString()!,
                    run.GetProperty("input_hash").GetString()!,
                    Amount(result.GetProperty("objective")),
                    result.TryGetProperty("bound", out var bound) ? Amount(bound) : null,
                    SavedSearch.Of(run, result)
                ),
                []
            );
        }
        catch (JsonException fault)
        {
            return Failed(
                path,
                1 + (int)(fault.LineNumber ?? 0),
                1 + (int)(fault.BytePositionInLine ?? 0),
                "this is no JSON"
            );
        }
        catch (Exception fault)
            when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Failed(path, 1, 1, "this is no summary of a solve");
        }
    }

    private static Money Amount(JsonElement number) =>
        new((long)Math.Round(number.GetDecimal() * UnitsPerWhole));

    private static Result<SavedSummary> Failed(string path, int line, int column, string what) =>
        new(null, [new(new(path, line, column), what, "a folder that roster solve --out wrote")]);
}
