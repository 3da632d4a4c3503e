using RosterSolver.Demand;

namespace RosterSolver.Reports;

/// <summary>What is varied, as planners write it.</summary>
internal static class SweepWords
{
    /// <summary>The name of an axis on the command line.</summary>
    public static string Name(SweepAxis axis) =>
        axis switch
        {
            SweepAxis.Aht => "aht",
            SweepAxis.Volume => "volume",
            _ => "service-level",
        };

    /// <summary>A value: a change with its sign, or a service level.</summary>
    public static string Value(SweepAxis axis, decimal value) =>
        axis == SweepAxis.ServiceLevel ? $"{value:0.##%}" : $"{value:+0.##%;-0.##%;0%}";
}
