namespace RosterSolver.Domain;

/// <summary>People who come or go in a week.</summary>
/// <param name="Group">Index of their group.</param>
/// <param name="Week">The week, counted from 0.</param>
/// <param name="Heads">How many, above 0.</param>
public readonly record struct Movement(int Group, int Week, int Heads);

/// <summary>What a week is covered with beside the regular hours of the staff.</summary>
/// <param name="Overtime">Paid hours by group and, in the order of the group, band.</param>
/// <param name="Outsourced">Productive hours that others work.</param>
/// <param name="Missing">Productive hours that nobody works.</param>
public sealed record WeekCover(
    IReadOnlyList<IReadOnlyList<double>> Overtime,
    double Outsourced,
    double Missing
);

/// <summary>Who is hired and released when, and what covers the rest.</summary>
/// <param name="Hires">The classes that are held, by group and week.</param>
/// <param name="Releases">Who is released, by group and week.</param>
/// <param name="Cover">The weeks.</param>
public sealed record StaffingPlan(
    IReadOnlyList<Movement> Hires,
    IReadOnlyList<Movement> Releases,
    IReadOnlyList<WeekCover> Cover
);
