using RosterSolver.Domain;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>One combination of a matrix with what was found of it.</summary>
/// <param name="Cell">The combination.</param>
/// <param name="Variant">The roster and what is proven of it; null where there is none.</param>
/// <param name="Failure">Why there is none; null where there is one.</param>
/// <param name="IsKept">Whether it was solved by an earlier run.</param>
public sealed record MatrixPoint(MatrixCell Cell, Variant? Variant, SolveStatus? Failure, bool IsKept)
{
    /// <summary>The combination whose roster this one has taken over; null for one of its own.</summary>
    public MatrixCell? From { get; init; }

    /// <summary>By what it is compared; null where there is no roster that keeps what must hold.</summary>
    public CellFigures? Figures =>
        Variant is { IsUsable: true } usable
            ? new(usable.Least, usable.Most, usable.Kpis.Whole.ServiceLevel, Unevenness.Of(usable.Kpis))
            : null;

    /// <summary>Of the cost, what is paid to somebody; 0 without a roster.</summary>
    public Money Paid => Variant?.Kpis.Costs.Paid ?? Money.Zero;

    /// <summary>The share of the cost that a better roster could at most save, wages of contracts included.</summary>
    public double Gap => Figures is { } figures ? Outcome.GapBetween(figures.Most, figures.Least) : 0;
}
