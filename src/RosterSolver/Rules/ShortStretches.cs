namespace RosterSolver.Rules;

/// <summary>Writes that a stretch of days in a row is not too short, for the limits of rules.</summary>
internal static class ShortStretches
{
    /// <summary>
    /// For each number of days below the least and each day on which such a stretch could begin a sum, and what it may
    /// come to: days within the stretch, less the days before and after it, reach the most they can in a stretch of
    /// just that length and in no other roster. Each counts as many times as days are missing.
    /// </summary>
    /// <param name="model">The page.</param>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="least">Fewest days of a stretch.</param>
    /// <param name="counts">Which shifts make a day one of the stretch; of days off, which end it.</param>
    /// <param name="off">Whether the stretch is of days without such shifts.</param>
    public static IEnumerable<(int First, PersonSum Sum, long AtMost)> Of(
        RosterModel model,
        int agent,
        int least,
        Func<Choice, bool> counts,
        bool off
    )
    {
        for (var length = 1; length < least; length++)
        {
            for (var first = -length; first + length < model.Brief.Horizon.Days; first++)
            {
                if (!model.Brief.IsKnown(first - 1))
                    continue;
                var (before, after, missing) = (first - 1, first + length, least - length);
                var sum = model.Sum(
                    agent,
                    model.Days(before, length + 2),
                    choice =>
                        !counts(choice) ? 0
                        : (choice.Day == before || choice.Day == after) == off ? missing
                        : -missing
                );
                yield return (first, sum, off ? missing : missing * (length - 1L));
            }
        }
    }
}
