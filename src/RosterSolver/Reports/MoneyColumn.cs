using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>Rounds amounts of money for a column whose rows add up to its total.</summary>
internal static class MoneyColumn
{
    /// <summary>
    /// The amounts in currency units. Sums up to each row are rounded, and a row is the difference of two such sums: so it
    /// is off by less than one in the last place, and all rows together are the rounded total.
    /// </summary>
    /// <param name="amounts">The rows.</param>
    /// <param name="decimals">Places after the point.</param>
    public static IReadOnlyList<decimal> Of(IEnumerable<Money> amounts, int decimals)
    {
        var (sum, told) = (Money.Zero, 0m);
        var column = new List<decimal>();
        foreach (var amount in amounts)
        {
            sum += amount;
            var rounded = Math.Round(sum.Amount, decimals);
            column.Add(rounded - told);
            told = rounded;
        }

        return column;
    }
}
