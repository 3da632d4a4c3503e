using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A whole number, without separators.</summary>
public sealed record WholeNumber() : Syntax<int>("whole number", "a whole number such as 4")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}

/// <summary>A number with a decimal point, without separators or exponent.</summary>
public sealed record DecimalNumber() : Syntax<decimal>("number", "a number such as 1.35")
{
    private const string Digits = "0.############################";

    /// <inheritdoc/>
    public override bool TryParse(string text, out decimal value)
    {
        value = 0;
        return text.Length > 0
            && char.IsAsciiDigit(text[^1])
            && decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out value
            );
    }

    /// <inheritdoc/>
    public override string Write(decimal value) => value.ToString(Digits, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => IfUnderstood(WithPoint(text));
}

/// <summary>A share with its sign: <c>80%</c> is 0.80. The sign is required, so 80 and 0.8 cannot be confused.</summary>
public sealed record Percent() : Syntax<Fraction>("percentage", "a percentage with its sign, such as 80%")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out Fraction value)
    {
        var understood = new DecimalNumber().TryParse(
            text.EndsWith('%') ? text[..^1] : "",
            out var hundredths
        );
        value = new(hundredths / 100);
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(Fraction value) => $"{new DecimalNumber().Write(value.Value * 100)}%";

    /// <inheritdoc/>
    public override string? DidYouMean(string text)
    {
        var number = WithPoint(text.TrimEnd('%', ' '));
        if (
            !text.Contains('%')
            && new DecimalNumber().TryParse(number, out var share)
            && share is > 0 and < 1
        )
            number = $"{share * 100:0.##}";
        return IfUnderstood($"{number}%");
    }
}

/// <summary>An amount of money in the scenario's currency, not negative, with at most two decimals.</summary>
public sealed record MoneyAmount() : Syntax<Money>("money", "an amount of money from 0, such as 45 or 45.50")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out Money value)
    {
        var understood =
            new DecimalNumber().TryParse(text, out var amount)
            && amount is >= 0 and <= 1_000_000_000
            && amount.Scale <= 2;
        value = understood ? Money.Of(amount) : Money.Zero;
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(Money value) => new DecimalNumber().Write(value.Amount);

    /// <inheritdoc/>
    public override string? WhyNot(string text) =>
        new DecimalNumber().TryParse(WithPoint(text), out var amount) && amount.Scale > 2
            ? "money has at most two decimals; where a currency has three, count all of it in its small unit, such as fils"
            : null;

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => IfUnderstood(WithPoint(text));
}

/// <summary>Money for each hour: <c>120/h</c>.</summary>
public sealed record MoneyPerHour()
    : Syntax<PricePerHour>("money per hour", "money per hour from 0, such as 120/h")
{
    /// <summary>Hours that the pay of a month stands for: 人社部发〔2025〕2号, 21.75 days of 8 hours.</summary>
    private const decimal HoursOfMonth = 174;

    /// <summary>An amount without a unit that is likelier the pay of a month than the price of an hour: few hours cost so much.</summary>
    private const decimal LeastOfMonth = 2000;

    private static readonly string[] ofMonth = ["/month", "/mo", "/月"];

    /// <inheritdoc/>
    public override bool TryParse(string text, out PricePerHour value)
    {
        var amount = text.EndsWith("/h", StringComparison.Ordinal) ? text[..^2] : "";
        var understood = new MoneyAmount().TryParse(amount, out var money);
        value = new(money);
        return understood;
    }

    /// <inheritdoc/>
    public override string? WhyNot(string text) =>
        IsOfMonth(text)
            ? "a price of an hour is asked for; in China the pay of a month is that of 174 hours (21.75 days of 8)"
        : IsLikelyOfMonth(text)
            ? $"of what? As the pay of a month it is {HourOf(text)}/h (174 hours, in China 21.75 days of 8), as that of an hour {Amount(text)}/h"
        : new MoneyAmount().WhyNot(text.Split('/')[0]);

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        IfUnderstood(
            $"{(IsOfMonth(text) || IsLikelyOfMonth(text) ? HourOf(text) ?? Amount(text) : Amount(text))}/h"
        );

    private static string Amount(string text) => WithPoint(text.Split('/')[0]);

    /// <summary>What an hour of so much a month is paid; null where that is no amount.</summary>
    private static string? HourOf(string text) =>
        new MoneyAmount().TryParse(Amount(text), out var month)
            ? new MoneyAmount().Write(Money.Of(Math.Round(month.Amount / HoursOfMonth, 2)))
            : null;

    private static bool IsLikelyOfMonth(string text) =>
        !text.Contains('/')
        && new MoneyAmount().TryParse(Amount(text), out var amount)
        && amount.Amount >= LeastOfMonth;

    private static bool IsOfMonth(string text) =>
        ofMonth.Any(month => text.EndsWith(month, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How often in a calendar week: <c>1/week</c>.</summary>
public sealed record TimesPerWeek() : Syntax<int>("times a week", "times a week such as 1/week")
{
    private const string PerWeek = "/week";

    /// <inheritdoc/>
    public override bool TryParse(string text, out int value)
    {
        value = 0;
        return text.EndsWith(PerWeek, StringComparison.Ordinal)
            && new WholeNumber().TryParse(text[..^PerWeek.Length], out value);
    }

    /// <inheritdoc/>
    public override string Write(int value) => $"{value}{PerWeek}";

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => IfUnderstood($"{text.Split('/', ' ')[0]}{PerWeek}");
}
