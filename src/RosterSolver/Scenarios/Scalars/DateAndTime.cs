using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A date and a time on the clock: <c>2026-12-09 18:00</c>, with 'T' for the space if need be.</summary>
public sealed record DateAndTime()
    : Syntax<ClockTime>("date and time", "a date and time such as 2026-12-09 18:00")
{
    private const int MinutesOfAnHour = 60;

    /// <inheritdoc/>
    public override bool TryParse(string text, out ClockTime value)
    {
        var understood = new WrittenTimestamp().TryParse(text, out var written) && written.Offset is null;
        value = understood
            ? new(
                new(written.Local.Year, written.Local.Month, written.Local.Day),
                written.Local.Hour * MinutesOfAnHour + written.Local.Minute
            )
            : default;
        return understood;
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        new WrittenTimestamp().DidYouMean(text) is { } meant ? IfUnderstood(meant) : null;
}
