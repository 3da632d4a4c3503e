using RosterSolver.Domain;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>
/// The worked plan's weeks reckoned a second time, from the numbers of reference/ECONOMICS.md alone: 100 people of 30 productive
/// hours of whom 1 % leave a week, classes with four weeks of training and a ramp, two bands, 150 hours to buy, 250 an hour short.
/// </summary>
internal static class WorkedByHand
{
    private static readonly double[] need =
    [
        .. Repeated(3000, 6),
        .. Repeated(3150, 4),
        .. Repeated(3300, 4),
        .. Repeated(3500, 10),
        .. Repeated(3350, 8),
        .. Repeated(3100, 8),
    ];

    /// <summary>What a hire costs beside wages.</summary>
    public const double OfHire = 6000;

    /// <summary>What each week costs, with wages of hires; the weeks need so many times the hours.</summary>
    public static IReadOnlyList<double> Weeks(IReadOnlyList<Movement> hires, double times = 1) =>
        [.. Enumerable.Range(0, need.Length).Select(week => Week(hires, times, week))];

    /// <summary>The cost of all weeks and of hiring.</summary>
    public static double Cost(IReadOnlyList<Movement> hires, double times = 1) =>
        Weeks(hires, times).Sum() + (OfHire * hires.Sum(held => held.Heads));

    private static double Week(IReadOnlyList<Movement> hires, double times, int week)
    {
        var able = 100 * Math.Pow(0.99, week);
        var (output, there) = (able, 0.0);
        foreach (var held in hires.Where(held => held.Week <= week))
        {
            var age = week - held.Week;
            var left = held.Heads * Math.Pow(0.98, Math.Min(age, 4)) * Math.Pow(0.99, Math.Max(0, age - 4));
            there += left;
            output +=
                left
                * (
                    age < 4 ? 0
                    : age < 6 ? 0.5
                    : age < 8 ? 0.75
                    : 1
                );
            able += age >= 8 ? left : 0;
        }

        var (open, cost) = (Math.Max(0, (times * need[week]) - (30 * output)), there * 1600);
        foreach (
            var (price, most) in new[]
            {
                (30 * 1.5 / (0.85 * 0.97), 4 * able * 0.85 * 0.97),
                (30 * 2.0 / (0.85 * 0.92), 4 * able * 0.85 * 0.92),
                (90, 150),
                (250, double.PositiveInfinity),
            }
        )
        {
            var filled = Math.Min(open, most);
            cost += filled * price;
            open -= filled;
        }

        return cost;
    }

    private static IEnumerable<double> Repeated(double hours, int weeks) => Enumerable.Repeat(hours, weeks);
}
