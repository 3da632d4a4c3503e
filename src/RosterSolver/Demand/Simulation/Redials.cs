namespace RosterSolver.Demand;

/// <summary>Callers who gave up and call again.</summary>
/// <param name="Share">Share of those who give up, 0 to 1.</param>
/// <param name="MeanDelay">Mean seconds until they call again, exponential; above 0.</param>
public sealed record Redials(double Share, double MeanDelay)
{
    /// <summary>Nobody calls again.</summary>
    public static Redials None { get; } = new(0, 600);
}
