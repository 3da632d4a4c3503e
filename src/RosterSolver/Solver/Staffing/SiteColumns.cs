using Google.OrTools.LinearSolver;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Productive hours of one need and week beside those of its staff.</summary>
/// <param name="Outsourced">That others work.</param>
/// <param name="Missing">That nobody works.</param>
/// <param name="Sent">That its staff works for other sites; costs the transfer.</param>
/// <param name="Received">That the staff of other sites works for it.</param>
internal sealed record SiteColumns(Variable Outsourced, Variable Missing, Variable Sent, Variable Received)
{
    /// <summary>The columns of a need and week.</summary>
    public static SiteColumns Of(StaffingRows rows, StaffingBrief brief, int need, int week)
    {
        var most = brief.MostReceived(need, week);
        return new(
            rows.Amount(brief.Outsourcing?.AtMost ?? 0, brief.Outsourcing?.Price ?? 0),
            rows.Amount(price: brief.Understaffed),
            rows.Amount(brief.Transfer is null ? 0 : double.PositiveInfinity, brief.Transfer?.Price ?? 0),
            rows.Amount(most)
        );
    }

    /// <summary>What they bring to the need.</summary>
    public IEnumerable<(Variable Of, double Weight)> Cover =>
        [(Outsourced, 1), (Missing, 1), (Received, 1), (Sent, -1)];

    /// <summary>The hours of the solution.</summary>
    public SiteCover Found() => new(Hours(Outsourced), Hours(Missing), Hours(Sent), Hours(Received));

    private static double Hours(Variable of) => Math.Max(0, of.SolutionValue());
}
