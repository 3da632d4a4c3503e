using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What people meet on a rota.</summary>
/// <param name="WorkBlocks">How many blocks of work there are of each length in days, ascending.</param>
/// <param name="OffBlocks">How many blocks of days off, likewise.</param>
/// <param name="WeekendsOff">Weeks of the pattern with Saturday and Sunday off.</param>
/// <param name="LongestWait">Most weeks from one weekend off to the next; null where there is none.</param>
/// <param name="DaysWorked">Days worked in the whole pattern.</param>
public sealed record RotaFigures(
    IReadOnlyList<(int Days, int Blocks)> WorkBlocks,
    IReadOnlyList<(int Days, int Blocks)> OffBlocks,
    int WeekendsOff,
    int? LongestWait,
    int DaysWorked
)
{
    /// <summary>The figures of a rota.</summary>
    public static RotaFigures Of(Rota rota)
    {
        var works = CyclicRun.Of([.. rota.Days.Select(shift => shift is not null)]);
        return new(
            Lengths(works.Where(run => run.Value)),
            Lengths(works.Where(run => !run.Value)),
            Enumerable.Range(0, rota.Brief.Positions).Count(rota.IsWeekendOff),
            rota.LongestWait,
            rota.Days.Count(shift => shift is not null)
        );
    }

    private static List<(int, int)> Lengths(IEnumerable<CyclicRun<bool>> runs) =>
        [.. runs.CountBy(run => run.Length).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
