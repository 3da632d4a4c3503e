using System.Globalization;

namespace RosterSolver.Domain;

/// <summary>
/// Money as people read it: thousands separated, and as many decimals as its currency has. Which currency that is belongs to
/// the flow of work, as its culture does, for an amount is a number and knows none; CLI and server say it once a scenario is
/// read. Unsaid, there are two.
/// </summary>
public static class MoneyText
{
    private const int UsualDecimals = 2;

    /// <summary>Currencies without two decimals: the minor units of ISO 4217, list one, of those that wages are paid in.</summary>
    private static readonly Dictionary<string, int> otherDecimals = new[]
    {
        ("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF", 0),
        ("BHD IQD JOD KWD LYD OMR TND", 3),
    }
        .SelectMany(row => row.Item1.Split(' '), (row, code) => (code, row.Item2))
        .ToDictionary(row => row.code, row => row.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Decimals of the currency in which money is written now.</summary>
    public static int Decimals => NumberFormatInfo.CurrentInfo.CurrencyDecimalDigits;

    /// <summary>From here on, in this flow of work, money is written as this currency's is; a name that ISO 4217 lacks has two decimals.</summary>
    /// <param name="currency">Its code, such as <c>JPY</c>.</param>
    public static void Use(string currency)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.CurrencyDecimalDigits = DecimalsOf(currency);
        CultureInfo.CurrentCulture = culture;
    }

    /// <summary>Decimals that amounts of a currency are shown with: 0, 2 or 3.</summary>
    /// <param name="currency">Its code, such as <c>JPY</c>; capitals or not.</param>
    public static int DecimalsOf(string currency) => otherDecimals.GetValueOrDefault(currency, UsualDecimals);

    /// <summary>An amount in currency units: <c>12,345.60</c>, or <c>12,346</c> where there are no decimals.</summary>
    public static string Of(decimal amount) => amount.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>As <see cref="Of(decimal)"/>, of an amount that is no exact one.</summary>
    public static string Of(double amount) => amount.ToString(Format, CultureInfo.InvariantCulture);

    private static string Format => $"N{Decimals}";
}
