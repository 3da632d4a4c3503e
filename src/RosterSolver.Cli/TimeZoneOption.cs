using System.CommandLine;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The name after <c>--time-zone</c>.</summary>
internal static class TimeZoneOption
{
    /// <summary>Refuses what is no time zone.</summary>
    public static void Require(Option<string?> option) =>
        option.Validators.Add(result =>
        {
            var syntax = new TimeZoneName();
            foreach (var token in result.Tokens.Where(token => !syntax.TryParse(token.Value, out _)))
                result.AddError(
                    $"{option.Name} {token.Value}: expected {syntax.Expected}"
                        + (syntax.DidYouMean(token.Value) is { } meant ? $"; did you mean '{meant}'?" : "")
                );
        });
}
