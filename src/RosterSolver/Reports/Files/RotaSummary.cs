using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A rota as JSON, for machines: names are stable.</summary>
public static class RotaSummary
{
    /// <summary>The pattern, what it is like, its points; and the dates, where there is a horizon.</summary>
    public static string Text(RotaDesign design, Horizon? horizon)
    {
        var (rota, figures) = (design.Rota, RotaFigures.Of(design.Rota));
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = design.Request.Name,
                    rota.Brief.Positions,
                    Status = RotaText.Status(design.Outcome),
                    design.Audit.Points,
                    design.Outcome.Bound,
                    design.Audit.Breaches,
                    Pattern = Enumerable
                        .Range(0, rota.Brief.Positions)
                        .Select(week =>
                            Enumerable
                                .Range(week * RotaBrief.Week, RotaBrief.Week)
                                .Select(day =>
                                    rota.On(day) is { } shift ? rota.Brief.Shifts[shift].Name : null
                                )
                        ),
                    figures.DaysWorked,
                    WorkBlocks = Blocks(figures.WorkBlocks),
                    OffBlocks = Blocks(figures.OffBlocks),
                    figures.WeekendsOff,
                    figures.LongestWait,
                    Strains = design.Audit.Strains,
                    Dated = horizon is null
                        ? null
                        : DatedShift
                            .Of(rota, design.Request.People, horizon)
                            .Select(worked => new
                            {
                                worked.Agent,
                                worked.Date,
                                Shift = rota.Brief.Shifts[worked.Shift].Name,
                            }),
                },
                SummaryFile.Options
            ) + "\n";
    }

    private static IEnumerable<object> Blocks(IReadOnlyList<(int Days, int Blocks)> lengths) =>
        lengths.Select(each => new { each.Days, each.Blocks });
}
