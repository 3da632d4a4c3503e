namespace RosterSolver.Domain;

/// <summary>
/// An amount of money in the scenario's currency, held in sixtieths of a cent. In that unit an hourly price of
/// whole cents times any whole number of minutes is exact, so the solver, the audit and the report add the same
/// integers and can be compared to the unit.
/// </summary>
/// <param name="Units">Sixtieths of a cent; negative for a saving.</param>
public readonly record struct Money(long Units) : IComparable<Money>
{
    private const long UnitsPerCent = 60;

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>Whole currency units and cents, e.g. 28.74; finer parts are rounded to the cent, half to even.</summary>
    public static Money Of(decimal amount) => new((long)Math.Round(amount * 100m) * UnitsPerCent);

    /// <summary>The amount in currency units, exact to a sixtieth of a cent.</summary>
    public decimal Amount => Units / (100m * UnitsPerCent);

    /// <summary>This price per hour, charged for so many minutes. Exact when the price has whole cents.</summary>
    public Money ForMinutes(long minutes) => new(Units * minutes / 60);

    public static Money operator +(Money left, Money right) => new(left.Units + right.Units);

    public static Money operator -(Money left, Money right) => new(left.Units - right.Units);

    public static Money operator *(Money price, long amount) => new(price.Units * amount);

    public static bool operator <(Money left, Money right) => left.Units < right.Units;

    public static bool operator >(Money left, Money right) => left.Units > right.Units;

    public static bool operator <=(Money left, Money right) => left.Units <= right.Units;

    public static bool operator >=(Money left, Money right) => left.Units >= right.Units;

    /// <summary>The smaller is the cheaper.</summary>
    public int CompareTo(Money other) => Units.CompareTo(other.Units);

    /// <summary>As people read it: <c>12,345.60</c>; see <see cref="MoneyText"/>.</summary>
    public override string ToString() => MoneyText.Of(Amount);
}

/// <summary>Adding up money.</summary>
public static class MoneySums
{
    /// <summary>The sum of the amounts; zero for none.</summary>
    public static Money Total(this IEnumerable<Money> amounts) =>
        amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
