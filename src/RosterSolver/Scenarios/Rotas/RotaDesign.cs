using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>A rota that was designed, and what code that knows nothing of the solver says to it.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Outcome">What the search brought.</param>
/// <param name="Rota">The rota.</param>
/// <param name="Audit">Its audit.</param>
public sealed record RotaDesign(RotaRequest Request, RotaOutcome Outcome, Rota Rota, RotaAudit Audit)
{
    /// <summary>Whether solver and audit agree.</summary>
    public bool IsSound =>
        Audit.Breaches.Count == 0 && Audit.Points == Outcome.Points && Outcome.Bound <= Outcome.Points;

    /// <summary>Designs a rota and judges it; null without one.</summary>
    public static (RotaOutcome Outcome, RotaDesign? Design) Of(
        RotaRequest request,
        TimeSpan time,
        int seed,
        CancellationToken cancellation
    )
    {
        var outcome = RotaSolve.Run(request.Brief, time, seed, cancellation);
        return (outcome, outcome.Rota is { } rota ? new(request, outcome, rota, RotaAudit.Of(rota)) : null);
    }
}
