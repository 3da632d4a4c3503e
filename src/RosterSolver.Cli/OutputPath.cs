using System.CommandLine;

namespace RosterSolver.Cli;

/// <summary>The path after <c>--out</c>.</summary>
internal static class OutputPath
{
    /// <summary>Refuses an empty path.</summary>
    public static void Require(Option<string?> option) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"{option.Name}: the path is empty.");
        });
}
