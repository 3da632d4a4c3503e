using System.Globalization;

namespace RosterSolver.Reports;

/// <summary>An axis of amounts between two round numbers, which need not begin at 0.</summary>
/// <param name="Bottom">The lower end.</param>
/// <param name="Top">The upper end.</param>
/// <param name="Step">Between two ticks.</param>
internal readonly record struct MoneyScale(double Bottom, double Top, double Step)
{
    private const double MostSteps = 6;

    /// <summary>The tightest axis in steps of 1, 2 or 5 times a power of ten that holds both numbers.</summary>
    /// <param name="least">The one.</param>
    /// <param name="most">The other, no less.</param>
    /// <param name="leastStep">No step is shorter.</param>
    public static MoneyScale Between(double least, double most, double leastStep = 0)
    {
        var step = Math.Max(
            leastStep,
            Round(Math.Max(most - least, Math.Max(Math.Abs(most), 1) * 1e-6) / MostSteps)
        );
        var (bottom, top) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);
        return new(bottom, top > bottom ? top : bottom + step, step);
    }

    /// <summary>Whole numbers to write below an axis of weeks or people: all, or those that a round step divides.</summary>
    /// <param name="first">Where the axis begins.</param>
    /// <param name="last">Where it ends.</param>
    /// <param name="most">How many steps there may be.</param>
    public static IEnumerable<int> RoundNumbers(double first, double last, int most)
    {
        var step = (int)Math.Max(1, Round((last - first) / most));
        for (var number = (int)Math.Ceiling(first / step) * step; number <= last; number += step)
            yield return number;
    }

    /// <summary>The least of 1, 2 or 5 times a power of ten that is no smaller.</summary>
    private static double Round(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power
            * (
                rough / power <= 1 ? 1
                : rough / power <= 2 ? 2
                : rough / power <= 5 ? 5
                : 10
            );
    }

    /// <summary>Where an amount lies, 0 at the bottom and 1 at the top.</summary>
    public double Place(double amount) => (amount - Bottom) / (Top - Bottom);

    /// <summary>The ticks, both ends included.</summary>
    public IEnumerable<double> Ticks()
    {
        for (var tick = 0; Bottom + tick * Step <= Top + Step / 2; tick++)
            yield return Bottom + tick * Step;
    }

    /// <summary>A tick as people read it, with the decimals that the step has.</summary>
    public string Written(double tick) => tick.ToString(Step < 1 ? "N2" : "N0", CultureInfo.InvariantCulture);
}
