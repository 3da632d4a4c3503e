using System.Globalization;

namespace RosterSolver.Domain;

/// <summary>A price or a wage for an hour; written <c>120/h</c>.</summary>
/// <param name="Amount">Money for sixty minutes, in whole cents.</param>
public readonly record struct PricePerHour(Money Amount)
{
    /// <summary>So much for an hour.</summary>
    public static PricePerHour Of(decimal amount) => new(Money.Of(amount));

    /// <summary>The exact price of a minute.</summary>
    public Money PerMinute => Amount.ForMinutes(1);

    /// <summary>As planners write it: <c>28.74/h</c>.</summary>
    public override string ToString() => Amount.Amount.ToString("0.##", CultureInfo.InvariantCulture) + "/h";
}
