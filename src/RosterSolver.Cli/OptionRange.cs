using System.CommandLine;

namespace RosterSolver.Cli;

/// <summary>Limits of a number on the command line.</summary>
internal static class OptionRange
{
    /// <summary>Refuses whatever is no whole number within the limits.</summary>
    public static void Require(Option option, int least, int most) =>
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!int.TryParse(token.Value, out var number) || number < least || number > most)
                    result.AddError(
                        $"{option.Name} {token.Value}: expected a whole number from {least} to {most}."
                    );
            }
        });
}
