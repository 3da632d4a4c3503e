using System.Globalization;

namespace RosterSolver.Domain;

/// <summary>A share, exact in decimal; 0.8 is written <c>80%</c>.</summary>
/// <param name="Value">1 for the whole.</param>
public readonly record struct Fraction(decimal Value)
{
    /// <summary>As planners write it: <c>80%</c>, <c>87.5%</c>.</summary>
    public override string ToString() => (Value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
