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

    /// <summary>Refuses what can be no folder, before anything is computed for it.</summary>
    public static void RequireFolder(Option<string?> option)
    {
        Require(option);
        option.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.SelectMany(token => AndAbove(token.Value)).Where(File.Exists))
                result.AddError($"{option.Name}: cannot write {path}: it is a file, not a folder.");
        });
    }

    private static IEnumerable<string> AndAbove(string path)
    {
        for (var part = path; !string.IsNullOrEmpty(part); part = Path.GetDirectoryName(part))
            yield return part;
    }
}
