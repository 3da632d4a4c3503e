using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Differences against the first variant, with their sign.</summary>
internal static class DifferenceText
{
    private const double Nothing = 1e-9;

    /// <summary>The difference in the figure's own unit; <c>=</c> for none, a dash where it cannot be told.</summary>
    public static string Of(ComparedFigure figure, int variant) =>
        figure.Difference(variant) switch
        {
            null => "-",
            { } none when Math.Abs(none) < Nothing => "=",
            { } value => figure.Name.Unit switch
            {
                KpiUnit.Share => Signed(100 * value, "0.0", " pt"),
                KpiUnit.Hours => Signed(value, "#,0.0", " h"),
                KpiUnit.Minutes => Signed(value, "#,0", " min"),
                KpiUnit.Money => Of(value),
                _ => Signed(value, "#,0", ""),
            },
        };

    /// <summary>The difference in per cent of the first; empty where that says nothing.</summary>
    public static string Share(ComparedFigure figure, int variant) =>
        figure.Share(variant) is { } share && Math.Abs(share) >= Nothing
            ? Signed(100 * share, "#,0.0", " %")
            : "";

    /// <summary>Both, for where there is room for one only.</summary>
    public static string Both(ComparedFigure figure, int variant) =>
        $"{Of(figure, variant)} {Share(figure, variant)}".TrimEnd();

    /// <summary>An amount of money with its sign.</summary>
    public static string Of(Money money) => Of((double)money.Amount);

    private static string Of(double money) => Sign(money) + MoneyText.Of(Math.Abs(money));

    private static string Signed(double value, string format, string unit) =>
        Sign(value) + Math.Abs(value).ToString(format, CultureInfo.InvariantCulture) + unit;

    private static string Sign(double value) => value < 0 ? "-" : "+";
}
