using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>By what combinations are compared.</summary>
/// <param name="Least">Proven: no roster of the combination costs less.</param>
/// <param name="Most">What the roster found costs.</param>
/// <param name="Service">Share of the calls answered in time, of the roster found.</param>
/// <param name="Spread">How unevenly it shares burdens, in shifts; 0 is even.</param>
public readonly record struct CellFigures(Money Least, Money Most, double Service, int Spread)
{
    /// <summary>Whether the other costs no more, and serves and shares no worse, as found; and is better in one of these.</summary>
    public bool IsNoBetterThan(CellFigures other) =>
        other.Most <= Most
        && other.Service >= Service
        && other.Spread <= Spread
        && (other.Most < Most || other.Service > Service || other.Spread < Spread);

    /// <summary>Whether its best roster may cost as little as the other was found to.</summary>
    public bool MayCostAsLittleAs(CellFigures other) => Least <= other.Most;

    /// <summary>Where it stands among all.</summary>
    public CellStanding Among(IEnumerable<CellFigures> all)
    {
        var better = all.Where(IsNoBetterThan).ToList();
        return better.Count == 0 ? CellStanding.Frontier
            : better.TrueForAll(MayCostAsLittleAs) ? CellStanding.NotDistinguishable
            : CellStanding.Dominated;
    }
}
