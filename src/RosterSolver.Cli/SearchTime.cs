using System.CommandLine;
using System.CommandLine.Parsing;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The search time after <c>--time</c>: seconds, or a duration as in a scenario.</summary>
internal static class SearchTime
{
    private const int Most = 86_400;

    /// <summary>The option.</summary>
    public static Option<int?> Option() =>
        new("--time")
        {
            Description = "Longest search, such as 90, 90s or 5m; comes before the scenario's.",
            CustomParser = Parse,
        };

    private static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Seconds(text) is { } seconds and >= 1 and <= Most)
            return seconds;
        result.AddError($"--time {text}: expected seconds or a duration such as 90s or 5m, from 1s to 24h.");
        return null;
    }

    private static int? Seconds(string text) =>
        int.TryParse(text, out var plain) ? plain
        : new DurationInSeconds().TryParse(text, out var seconds) ? seconds
        : null;
}
