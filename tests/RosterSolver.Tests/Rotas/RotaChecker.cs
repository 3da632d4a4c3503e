namespace RosterSolver.Tests.Rotas;

/// <summary>
/// Judges a rota by the text of a published instance alone; it shares no code with the product. A rota is a shift name, or
/// "-", for each day, the first a Monday.
/// </summary>
internal sealed class RotaChecker
{
    private readonly int employees;
    private readonly int[][] required;
    private readonly (string Name, int Least, int Most)[] blocks;
    private readonly (int Least, int Most) off;
    private readonly (int Least, int Most) work;
    private readonly string[][] forbidden;

    public RotaChecker(string text)
    {
        var rows = text.Split('\n')
            .Select(line =>
                line.Split('#')[0].Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)
            )
            .Where(row => row.Length > 0)
            .ToArray();
        employees = int.Parse(rows[1][0]);
        var shifts = int.Parse(rows[2][0]);
        required = [.. rows[3..(3 + shifts)].Select(row => row.Select(int.Parse).ToArray())];
        blocks =
        [
            .. rows[(3 + shifts)..(3 + 2 * shifts)]
                .Select(row => (row[0], int.Parse(row[3]), int.Parse(row[4]))),
        ];
        off = Pair(rows[3 + 2 * shifts]);
        work = Pair(rows[4 + 2 * shifts]);
        forbidden = rows[(6 + 2 * shifts)..];
        var (pairs, triples) = Pair(rows[5 + 2 * shifts]);
        if (
            forbidden.Count(row => row.Length == 2) != pairs
            || forbidden.Count(row => row.Length == 3) != triples
        )
            throw new FormatException("forbidden sequences");

        static (int, int) Pair(string[] row) => (int.Parse(row[0]), int.Parse(row[1]));
    }

    /// <summary>Everything that the rota breaks.</summary>
    public IEnumerable<string> Broken(IReadOnlyList<string> days)
    {
        if (days.Count != 7 * employees)
            return [$"{days.Count} days"];
        return [.. Requirement(days), .. Runs(days), .. Sequences(days)];
    }

    private IEnumerable<string> Requirement(IReadOnlyList<string> days)
    {
        for (var shift = 0; shift < blocks.Length; shift++)
        for (var weekday = 0; weekday < 7; weekday++)
        {
            var there = 0;
            for (var day = weekday; day < days.Count; day += 7)
                there += days[day] == blocks[shift].Name ? 1 : 0;
            if (there != required[shift][weekday])
                yield return $"{there} {blocks[shift].Name} on weekday {weekday}";
        }
    }

    private IEnumerable<string> Runs(IReadOnlyList<string> days)
    {
        foreach (var (name, least, most) in blocks)
        foreach (var length in RunLengths(days, day => day == name))
        {
            if (length < least || length > most)
                yield return $"{length} x {name}";
        }

        foreach (var length in RunLengths(days, day => day == "-").Where(n => n < off.Least || n > off.Most))
            yield return $"{length} off";
        foreach (
            var length in RunLengths(days, day => day != "-").Where(n => n < work.Least || n > work.Most)
        )
            yield return $"{length} worked";
    }

    private static IEnumerable<int> RunLengths(IReadOnlyList<string> days, Func<string, bool> isIn)
    {
        for (var first = 0; first < days.Count; first++)
        {
            if (!isIn(days[first]) || isIn(days[(first + days.Count - 1) % days.Count]))
                continue;
            var length = 1;
            while (length < days.Count && isIn(days[(first + length) % days.Count]))
                length++;
            yield return length;
        }
    }

    private IEnumerable<string> Sequences(IReadOnlyList<string> days) =>
        from sequence in forbidden
        from first in Enumerable.Range(0, days.Count)
        where
            Enumerable
                .Range(0, sequence.Length)
                .All(step => days[(first + step) % days.Count] == sequence[step])
        select $"{string.Join(' ', sequence)} on day {first}";
}
