namespace RosterSolver.Economics;

/// <summary>
/// Shares out what several causes do together: each has the mean, over all orders in which they could come, of what it adds
/// when it comes (Shapley 1953, A value for n-person games). So no order is preferred, a cause that changes nothing has
/// nothing, and the shares add up to the whole exactly: they are formed in whole multiples of 1/n!.
/// </summary>
public static class ShapleyShares
{
    private const int Decimals = 12;
    private const int MostCauses = 12;

    /// <summary>The shares, in the order of the causes; they add up to the value of all less that of none.</summary>
    /// <param name="causes">How many causes; at most 12.</param>
    /// <param name="value">The value when the causes whose bits are set have come, to at most 12 decimals.</param>
    public static IReadOnlyList<decimal> Of(int causes, Func<int, decimal> value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(causes, MostCauses);
        var values = Enumerable
            .Range(0, 1 << causes)
            .Select(set => Math.Round(value(set), Decimals))
            .ToList();
        var orders = Factorial(causes);
        var shares = new List<decimal>();
        var (sum, told) = (0m, 0m);
        for (var cause = 0; cause < causes; cause++)
        {
            sum += Numerator(cause, causes, values);
            var upToHere = Math.Round(sum / orders, Decimals);
            shares.Add(upToHere - told);
            told = upToHere;
        }

        return shares;
    }

    /// <summary>The sum, over all orders, of what a cause adds.</summary>
    private static decimal Numerator(int cause, int causes, IReadOnlyList<decimal> values)
    {
        var sum = 0m;
        foreach (var before in Enumerable.Range(0, values.Count).Where(set => (set & (1 << cause)) == 0))
        {
            var size = int.PopCount(before);
            sum +=
                Factorial(size)
                * Factorial(causes - 1 - size)
                * (values[before | (1 << cause)] - values[before]);
        }

        return sum;
    }

    private static long Factorial(int number) =>
        Enumerable.Range(1, number).Aggregate(1L, (product, factor) => product * factor);
}
