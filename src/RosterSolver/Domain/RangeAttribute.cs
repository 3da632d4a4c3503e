namespace RosterSolver.Domain;

/// <summary>The smallest and the largest value that a key may have; both are allowed.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RangeAttribute(double least, double most) : Attribute
{
    /// <summary>Smallest allowed value.</summary>
    public double Least { get; } = least;

    /// <summary>Largest allowed value.</summary>
    public double Most { get; } = most;
}
