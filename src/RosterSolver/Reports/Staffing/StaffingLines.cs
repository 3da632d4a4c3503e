using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>Need and supply of a staffing plan on a terminal, a column a week, 52 weeks a block.</summary>
internal static class StaffingLines
{
    private const int Columns = 52;
    private const int NameWide = 22;

    /// <summary>A line for the need and one for each source, each line with its sum.</summary>
    public static IEnumerable<IRenderable> Of(StaffingLedger ledger)
    {
        var sources = SupplySource.Of(ledger);
        var need = new SupplySource("needed", "需求", [.. ledger.Weeks.Select(week => week.Need)], null);
        var top = (decimal)Math.Max(1, need.Hours.Max());
        var rest = sources.Skip(1).SelectMany(source => source.Hours).DefaultIfEmpty(0).Max();
        yield return new Said(
            $"a column is a week; a full bar is {top:N0} productive hours, below the line {Math.Max(1, rest):N0}"
        );
        for (var first = 0; first < ledger.Weeks.Count; first += Columns)
        {
            yield return new Text(Axis(first, Math.Min(Columns, ledger.Weeks.Count - first)));
            yield return Line(need, first, top);
            yield return Line(sources[0], first, top);
            foreach (var source in sources.Skip(1).Where(source => source.Total > 0))
                yield return Line(source, first, (decimal)Math.Max(1, rest));
        }
    }

    private static string Axis(int first, int weeks) =>
        new string(' ', NameWide)
        + string.Concat(
                Enumerable.Range(0, (weeks + 3) / 4).Select(block => $"{first + (4 * block) + 1, -4}")
            )
            .TrimEnd();

    private static Said Line(SupplySource source, int first, decimal top)
    {
        var weeks = source.Hours.Skip(first).Take(Columns).ToList();
        var bars = Sparkline.Of(weeks.Select(hours => (decimal)Math.Max(0, hours)), top);
        var name = source.Name.Length < NameWide ? source.Name : source.Name[..(NameWide - 1)];
        return new(
            new SaidPart(name, Width: NameWide),
            new(bars, Width: Columns),
            new($" {weeks.Sum(), 12:N0} h")
        );
    }
}
