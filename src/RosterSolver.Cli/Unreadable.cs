using System.CommandLine;
using System.CommandLine.Parsing;

namespace RosterSolver.Cli;

/// <summary>What is wrong on a command line beside words that are unknown, in words that do not speak of types.</summary>
internal static class Unreadable
{
    /// <summary>A sentence for each fault.</summary>
    public static IEnumerable<string> In(ParseResult parsed) => parsed.Errors.Select(Sentence);

    private const string OfTheLibrary = "Cannot parse argument";

    /// <summary>An option that reads its value itself says what is wrong; the library speaks of types.</summary>
    private static string Sentence(ParseError error) =>
        error.Message.StartsWith(OfTheLibrary, StringComparison.Ordinal)
        && error.SymbolResult is OptionResult { Option: var option, Tokens: [var token] }
        && Expected(Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) is { } expected
            ? $"{option.Name} {token.Value}: cannot be read; expected {expected}"
            : error.Message;

    private static string? Expected(Type type) =>
        type == typeof(int) || type == typeof(long) ? "a whole number such as 20"
        : type == typeof(decimal) || type == typeof(double) ? "a number such as 1.5"
        : null;
}
