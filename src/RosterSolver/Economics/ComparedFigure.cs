namespace RosterSolver.Economics;

/// <summary>One figure of several variants.</summary>
/// <param name="Name">Name, formula and unit; its value is that of the first variant that has one.</param>
/// <param name="Values">A value a variant; null where the figure does not exist there.</param>
public sealed record ComparedFigure(Kpi Name, IReadOnlyList<double?> Values)
{
    /// <summary>Whether the figure is a sum, to be set apart from its parts.</summary>
    public bool IsTotal { get; init; }

    /// <summary>A variant's value as people read it; a dash where there is none.</summary>
    public string Written(int variant) =>
        Values[variant] is { } value ? (Name with { Value = value }).Written : "-";

    /// <summary>A variant's value less that of the first; null where either is missing.</summary>
    public double? Difference(int variant) => Values[variant] - Values[0];

    /// <summary>The difference as a share of the first; null where that is 0, or the figure is a share itself.</summary>
    public double? Share(int variant) =>
        Name.Unit == KpiUnit.Share || Values[0] is null or 0
            ? null
            : Difference(variant) / Math.Abs(Values[0]!.Value);
}

/// <summary>Figures that belong together.</summary>
/// <param name="Title">English title.</param>
/// <param name="Chinese">Chinese title.</param>
/// <param name="Figures">The figures.</param>
public sealed record ComparedSection(string Title, string Chinese, IReadOnlyList<ComparedFigure> Figures);
