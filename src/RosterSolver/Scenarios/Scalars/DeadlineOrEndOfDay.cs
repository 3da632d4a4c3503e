using RosterSolver.Demand;

namespace RosterSolver.Scenarios;

/// <summary>A deadline: a duration after arrival, <c>24h</c>, or the word <c>end-of-day</c>.</summary>
public sealed record DeadlineOrEndOfDay()
    : Syntax<Deadline>("deadline", "a duration after arrival such as 24h, or end-of-day")
{
    private const string EndOfDay = "end-of-day";

    /// <inheritdoc/>
    public override bool TryParse(string text, out Deadline value)
    {
        value = Deadline.EndOfDay;
        if (text == EndOfDay)
            return true;
        var understood = new DurationInMinutes().TryParse(text, out var minutes);
        value = new(minutes);
        return understood;
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        Suggestion.Nearest(text.Replace(' ', '-'), [EndOfDay])
        ?? new DurationInMinutes().DidYouMean(text)
        ?? IfUnderstood($"{text}h");
}
