using System.Text.Json;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>How a saved roster was searched.</summary>
/// <param name="Seed">Seed; null where it was not written down.</param>
/// <param name="Seconds">Longest search that was allowed; null where work was limited instead.</param>
/// <param name="IsFinished">Whether the search had come to its own end: a proof, or the gap asked for.</param>
/// <param name="WasInterrupted">Whether somebody ended it.</param>
public sealed record SavedSearch(int? Seed, double? Seconds, bool IsFinished, bool WasInterrupted)
{
    /// <summary>Whether a search with these settings would do the same again.</summary>
    public bool IsAsLongAs(SolveSettings settings) =>
        Seed == settings.Seed
        && !WasInterrupted
        && (IsFinished || settings.Repeatable || Seconds >= settings.Time.TotalSeconds);

    /// <summary>As summary.json has it.</summary>
    internal static SavedSearch Of(JsonElement run, JsonElement result)
    {
        var status = result.GetProperty("status").GetString();
        return new(
            run.TryGetProperty("seed", out var seed) ? seed.GetInt32() : null,
            run.TryGetProperty("seconds", out var seconds) ? seconds.GetDouble() : null,
            status == KebabCase.Of($"{SolveStatus.Optimal}"),
            status == KebabCase.Of($"{SolveStatus.Interrupted}")
        );
    }
}
