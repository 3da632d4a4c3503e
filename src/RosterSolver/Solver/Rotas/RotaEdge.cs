using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Days of a rota that belong together: a work block, or a block of days off.</summary>
/// <param name="From">Node at which it begins.</param>
/// <param name="To">Node at which it ends.</param>
/// <param name="Weekday">Weekday of its first day, Monday 0.</param>
/// <param name="Days">The shift of each day; null off.</param>
/// <param name="Points">Points that it is given each time.</param>
internal sealed record RotaEdge(int From, int To, int Weekday, IReadOnlyList<int?> Days, int Points)
{
    /// <summary>Whether these are days off.</summary>
    public bool IsOff => Days[0] is null;

    /// <summary>How many of its days are the shift on the weekday.</summary>
    public int Covers(int shift, int weekday) =>
        Days.Index().Count(day => day.Item == shift && (Weekday + day.Index) % RotaBrief.Week == weekday);

    /// <summary>How many weekends are off from Saturday to Sunday.</summary>
    public int WeekendsOff =>
        IsOff
            ? Enumerable
                .Range(Weekday, Days.Count - 1)
                .Count(day => day % RotaBrief.Week == RotaBrief.Saturday)
            : 0;
}
