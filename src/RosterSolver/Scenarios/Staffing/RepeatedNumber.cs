using System.Globalization;

namespace RosterSolver.Scenarios;

/// <summary>A number, or one for several weeks in a row: <c>3000</c>, <c>6 x 3000</c>.</summary>
/// <param name="Times">For how many weeks, at least 1.</param>
/// <param name="Number">The number.</param>
public readonly record struct Repeated(int Times, decimal Number);

/// <summary>Writes a <see cref="Repeated"/>.</summary>
public sealed record RepeatedNumber()
    : Syntax<Repeated>("number of weeks", "hours such as 3000, or 6 x 3000 for six weeks in a row")
{
    private const int MostTimes = 104;
    private const decimal MostNumber = 10_000_000;

    /// <inheritdoc/>
    public override bool TryParse(string text, out Repeated value)
    {
        value = default;
        var (times, number) = text.Split('x') switch
        {
            [var only] => ("1", only),
            [var before, var after] => (before, after),
            _ => ("", ""),
        };
        if (
            !int.TryParse(times.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || !new DecimalNumber().TryParse(number.Trim(), out var amount)
        )
            return false;
        value = new(count, amount);
        return count is >= 1 and <= MostTimes && amount is >= 0 and <= MostNumber;
    }

    /// <inheritdoc/>
    public override string Write(Repeated value) =>
        (value.Times == 1 ? "" : $"{value.Times} x ") + new DecimalNumber().Write(value.Number);
}
