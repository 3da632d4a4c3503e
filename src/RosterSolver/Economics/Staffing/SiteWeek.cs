using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>One week of a site, or of all where the need is one: what is needed and by whom it is covered.</summary>
/// <param name="Need">Productive hours that are asked for.</param>
/// <param name="Today">Those of the people of today.</param>
/// <param name="Hired">Those of people hired since.</param>
/// <param name="Overtime">Those of overtime.</param>
/// <param name="Cover">Those that come and go beside the staff.</param>
public sealed record SiteWeek(double Need, double Today, double Hired, double Overtime, SiteCover Cover)
{
    /// <summary>What regular hours leave open; below 0 where they are more than is needed.</summary>
    public double Open => Need - Today - Hired;

    /// <summary>Hours neither covered nor called missing; below 0 where hours are spare.</summary>
    public double Uncovered =>
        Open - Overtime - Cover.Outsourced - Cover.Missing - Cover.Received + Cover.Sent;

    /// <summary>Hours beyond the need.</summary>
    public double Spare => Math.Max(0, -Uncovered);
}
