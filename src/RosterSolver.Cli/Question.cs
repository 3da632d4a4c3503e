using System.CommandLine;
using RosterSolver.Scenarios;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary>Something that an option says or, where it does not, a person is asked.</summary>
internal abstract class Question(string name)
{
    /// <summary>The option's name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the option was given.</summary>
    public abstract bool IsGiven(ParseResult parsed);
}

/// <summary>A question whose answer is written as in a scenario.</summary>
/// <param name="name">The option's name.</param>
/// <param name="words">The question.</param>
/// <param name="syntax">How the answer is written.</param>
/// <param name="usual">The answer where nobody gives another.</param>
internal sealed class Question<T>(string name, string words, Syntax<T> syntax, string usual) : Question(name)
    where T : notnull
{
    private Option<string?>? option;

    /// <summary>Why an answer that is written rightly cannot be taken; null where it can.</summary>
    public Func<T, string?> Objection { get; init; } = _ => null;

    /// <summary>The option; what cannot be its value is refused.</summary>
    public Option<string?> Option => option ??= Define();

    /// <inheritdoc/>
    public override bool IsGiven(ParseResult parsed) => parsed.GetValue(Option) is not null;

    /// <summary>What the option says; the default of the type where it was not given.</summary>
    public T? Given(ParseResult parsed) => parsed.GetValue(Option) is { } text ? Read(text) : default;

    /// <summary>The option's value, or what the person answers, or the usual.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isAsked">Whether a person is asked.</param>
    /// <param name="likely">The usual answer where others decide it.</param>
    public T Answer(ParseResult parsed, bool isAsked, string? likely = null)
    {
        if (parsed.GetValue(Option) is { } text)
            return Read(text);
        return Read(isAsked ? Ask(likely ?? usual) : likely ?? usual);
    }

    private Option<string?> Define()
    {
        var defined = new Option<string?>(Name)
        {
            Description =
                $"{words}, such as {(usual.Length > 0 ? usual : syntax is Syntax<DateOnly> ? "2026-12-07" : "500")}.",
        };
        defined.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Refusal(token.Value) is { } why)
                    result.AddError($"{Name} {token.Value}: {why}");
            }
        });
        return defined;
    }

    private string Ask(string likely) =>
        AnsiConsole.Prompt(
            new TextPrompt<string>($"{words}?")
                .DefaultValue(likely)
                .Validate(text =>
                    Refusal(text) is { } why
                        ? ValidationResult.Error($"[red]{Markup.Escape(why)}[/]")
                        : ValidationResult.Success()
                )
        );

    private string? Refusal(string text) =>
        syntax.TryParse(text.Trim(), out var value)
            ? Objection(value) is { } objection
                ? $"expected {objection}"
                : null
            : $"expected {syntax.Expected}{(syntax.Meant(text) is { } meant ? $"; did you mean '{meant}'?" : "")}";

    private T Read(string text) =>
        syntax.TryParse(text.Trim(), out var value) ? value : throw new InvalidOperationException(text);
}
