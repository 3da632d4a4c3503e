namespace RosterSolver.Solver;

/// <summary>The greatest common divisor of several numbers.</summary>
internal static class Divisor
{
    /// <summary>The divisor, at least 1; zeros do not matter.</summary>
    public static long Of(IEnumerable<long> numbers)
    {
        var divisor = 0L;
        foreach (var number in numbers)
        {
            var (a, b) = (divisor, Math.Abs(number));
            while (b != 0)
                (a, b) = (b, a % b);
            divisor = a;
        }

        return Math.Max(1, divisor);
    }
}
