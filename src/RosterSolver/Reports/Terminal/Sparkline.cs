namespace RosterSolver.Reports;

/// <summary>Numbers as a row of bars, one character each.</summary>
internal static class Sparkline
{
    private const string Bars = " ▁▂▃▄▅▆▇█";

    /// <summary>The bars; a number of <paramref name="top"/> or more is full, anything above 0 is seen.</summary>
    public static string Of(IEnumerable<decimal> numbers, decimal top) =>
        string.Concat(
            numbers.Select(number => Bars[(int)Math.Ceiling(Math.Min(number, top) / top * (Bars.Length - 1))])
        );
}
