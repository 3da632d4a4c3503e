namespace RosterSolver.Scenarios;

/// <summary>
/// The word that was probably meant: the nearest by Damerau-Levenshtein distance (a letter put in, left out,
/// changed, or swapped with its neighbour). Case, and '_' or a space in place of '-', cost nothing. Where none is near,
/// the word that it abbreviates: <c>hrs</c> for <c>hours</c>.
/// </summary>
public static class Suggestion
{
    private const int LongestWord = 64;

    /// <summary>
    /// The nearest candidate, the first of them when several are equally near; null when none is within a third
    /// of the word's length (one letter for short words).
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        var written = Fold(word);
        var limit = Math.Max(1, written.Length / 3);
        return candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(written, Fold(candidate))))
            .Where(pair => pair.Distance <= limit && pair.Distance < pair.Candidate.Length)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Candidate)
            .Concat(candidates.Where(candidate => Abbreviates(written, Fold(candidate))))
            .FirstOrDefault();
    }

    /// <summary>Three letters or more of the word, the first among them, in their order.</summary>
    private static bool Abbreviates(string written, string word)
    {
        if (written.Length < 3 || word.Length == 0 || written[0] != word[0])
            return false;
        var found = 0;
        foreach (var letter in word)
            found += found < written.Length && written[found] == letter ? 1 : 0;
        return found == written.Length;
    }

    private static string Fold(string word) =>
        Wide.Narrowed(word).ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            cost[0, j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], 1 + cost[i - 2, j - 2]);
            }
        }

        return cost[left.Length, right.Length];
    }
}
