using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace RosterSolver.Scenarios;

/// <summary>The name of a time zone in the IANA database: <c>Asia/Shanghai</c>.</summary>
public sealed record TimeZoneName()
    : Syntax<string>("time zone", "a time zone of the IANA database, such as Asia/Shanghai")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is not null;
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        Suggestion.Nearest(text, DateTimeZoneProviders.Tzdb.Ids);
}
