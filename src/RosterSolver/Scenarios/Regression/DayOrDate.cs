using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A day that is named by its date or by its number, the first day of the horizon being 1.</summary>
/// <param name="Date">The date, or null.</param>
/// <param name="Number">The number where there is no date.</param>
public readonly record struct DayOrDate(DateOnly? Date, int Number)
{
    /// <summary>The day of a horizon, from 0.</summary>
    public int In(Horizon horizon) => Date is { } date ? horizon.DayOf(date) : Number - 1;
}

/// <summary>A day as a number or a date: <c>2</c> or <c>2026-12-08</c>.</summary>
public sealed record DayNumberOrDate()
    : Syntax<DayOrDate>("day", "a day such as 2, counted from 1, or its date such as 2026-12-08")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out DayOrDate value)
    {
        value = default;
        if (new WholeNumber().TryParse(text, out var number))
            value = new(null, number);
        else if (new CalendarDate().TryParse(text, out var date))
            value = new(date, 0);
        else
            return false;
        return true;
    }

    /// <inheritdoc/>
    public override string Write(DayOrDate value) =>
        value.Date is { } date ? new CalendarDate().Write(date) : new WholeNumber().Write(value.Number);

    /// <inheritdoc/>
    public override string? WhyNot(string text) => new CalendarDate().WhyNot(text);
}

/// <summary>What a violation costs: money, or nothing because the rule must hold.</summary>
/// <param name="Cost">The money; null where the rule is hard.</param>
public readonly record struct PriceOrHard(Money? Cost);

/// <summary>An amount of money, or the word <c>hard</c>.</summary>
public sealed record MoneyOrHard() : Syntax<PriceOrHard>("cost", "an amount of money such as 45, or hard")
{
    private const string Hard = "hard";

    /// <inheritdoc/>
    public override bool TryParse(string text, out PriceOrHard value)
    {
        var priced = new MoneyAmount().TryParse(text, out var money);
        value = new(priced ? money : null);
        return priced || text == Hard;
    }

    /// <inheritdoc/>
    public override string Write(PriceOrHard value) =>
        value.Cost is { } money ? new MoneyAmount().Write(money) : Hard;

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => new MoneyAmount().DidYouMean(text);
}
