using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// What is known about the difference between the best rosters of two variants, the second less the first. Each lies
/// between its bound and the cost found, so the difference lies between <paramref name="Least"/> and
/// <paramref name="Most"/>.
/// </summary>
/// <param name="Found">Difference of the costs found.</param>
/// <param name="Least">The least that the difference can be.</param>
/// <param name="Most">The most that the difference can be.</param>
public readonly record struct CostDifference(Money Found, Money Least, Money Most)
{
    /// <summary>From one variant to another.</summary>
    public static CostDifference Between(Variant from, Variant to) =>
        new(to.Most - from.Most, to.Least - from.Most, to.Most - from.Least);

    /// <summary>Whether the sign of the difference is proven.</summary>
    public bool IsDistinguishable => Least > Money.Zero || Most < Money.Zero;
}
