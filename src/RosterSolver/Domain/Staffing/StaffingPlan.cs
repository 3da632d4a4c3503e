namespace RosterSolver.Domain;

/// <summary>People who come or go in a week.</summary>
/// <param name="Group">Index of their group.</param>
/// <param name="Week">The week, counted from 0.</param>
/// <param name="Heads">How many, above 0.</param>
public readonly record struct Movement(int Group, int Week, int Heads);

/// <summary>What a week is covered with beside the regular hours of the staff.</summary>
/// <param name="Overtime">Paid hours by group and, in the order of the group, band.</param>
/// <param name="Sites">What comes and goes beside the staff, in the order of the needs.</param>
public sealed record WeekCover(IReadOnlyList<IReadOnlyList<double>> Overtime, IReadOnlyList<SiteCover> Sites)
{
    /// <summary>Productive hours of all sites that others work.</summary>
    public double Outsourced => Sites.Sum(site => site.Outsourced);

    /// <summary>Productive hours of all sites that nobody works.</summary>
    public double Missing => Sites.Sum(site => site.Missing);

    /// <summary>Productive hours that a site works for another.</summary>
    public double Sent => Sites.Sum(site => site.Sent);
}

/// <summary>Productive hours of one need and week beside those of its staff.</summary>
/// <param name="Outsourced">That others work.</param>
/// <param name="Missing">That nobody works.</param>
/// <param name="Sent">That its staff works for other sites.</param>
/// <param name="Received">That the staff of other sites works for it.</param>
public sealed record SiteCover(double Outsourced, double Missing, double Sent = 0, double Received = 0);

/// <summary>Who is hired and released when, and what covers the rest.</summary>
/// <param name="Hires">The classes that are held, by group and week.</param>
/// <param name="Releases">Who is released, by group and week.</param>
/// <param name="Cover">The weeks.</param>
public sealed record StaffingPlan(
    IReadOnlyList<Movement> Hires,
    IReadOnlyList<Movement> Releases,
    IReadOnlyList<WeekCover> Cover
);
