using System.CommandLine;
using System.CommandLine.Parsing;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>Options and commands on a command line that there are none of, and what was probably meant.</summary>
internal static class Misspelt
{
    /// <summary>A sentence for each; none where every word is known. What else is wrong may follow from these.</summary>
    public static IReadOnlyList<string> In(ParseResult parsed) => [.. Options(parsed), .. Commands(parsed)];

    private static IEnumerable<string> Options(ParseResult parsed)
    {
        List<string> known = [.. Known(parsed.CommandResult)];
        return parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value))
            .Select(token => token.Value.Split('=')[0])
            .Where(word => !known.Contains(word))
            .Distinct()
            .Select(word => $"unknown option '{word}'{Meant(word, known)}");
    }

    private static IEnumerable<string> Commands(ParseResult parsed)
    {
        var below = parsed.CommandResult.Command.Subcommands.Select(command => command.Name).ToList();
        var isGroup = below.Count > 0 && parsed.CommandResult.Command.Action is null;
        return
            isGroup
            && parsed.Errors.Count > 0
            && parsed.UnmatchedTokens is [var word, ..]
            && !LooksLikeOption(word)
            ? [$"unknown command '{word}'{Meant(word, below)}"]
            : [];
    }

    /// <summary>A dash and a letter, or two dashes: no value begins so, for numbers have a digit there.</summary>
    private static bool LooksLikeOption(string word) =>
        word is ['-', '-', _, ..] || (word is ['-', var next, ..] && char.IsLetter(next));

    /// <summary>The options of a command, and those of the commands above that hold below them.</summary>
    private static IEnumerable<string> Known(CommandResult command) =>
        command
            .Command.Options.Concat(
                Above(command).SelectMany(above => above.Options.Where(option => option.Recursive))
            )
            .SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith('-'));

    private static IEnumerable<Command> Above(CommandResult command)
    {
        for (
            var above = command.Parent as CommandResult;
            above is not null;
            above = above.Parent as CommandResult
        )
            yield return above.Command;
    }

    private static string Meant(string word, IEnumerable<string> known) =>
        Suggestion.Nearest(word, known) is { } meant ? $"; did you mean '{meant}'?" : "";
}
