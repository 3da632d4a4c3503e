namespace RosterSolver.Domain;

/// <summary>The productive hours that the weeks of a plan ask for, at one site or wherever they are worked.</summary>
/// <param name="Site">Whose staff works them; null when every group's does.</param>
/// <param name="Hours">Of each week.</param>
public sealed record SiteNeed(string? Site, IReadOnlyList<double> Hours)
{
    /// <summary>So many times the hours.</summary>
    public SiteNeed Times(double factor) => this with { Hours = [.. Hours.Select(hours => hours * factor)] };
}
