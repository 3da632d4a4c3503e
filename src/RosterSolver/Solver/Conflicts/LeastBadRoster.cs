using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Of the rosters that break what must hold as little as possible a cheap one.</summary>
internal static class LeastBadRoster
{
    /// <summary>Costs that no roster exceeds, below this, can be added up in 64 bits.</summary>
    private const double MostPossible = 1L << 60;

    /// <summary>
    /// A roster that breaks no more than another, and is as cheap as the stages find it in the time. Every minute that is
    /// broken costs more than the other roster does in all, so no price can pay for a further breach.
    /// </summary>
    /// <param name="model">The page on which the rules have written.</param>
    /// <param name="known">A roster that breaks as little as was possible; an agent has one shift a day in it.</param>
    /// <param name="settings">Time and seed.</param>
    /// <param name="cancellation">Ends the search; the best roster so far is kept.</param>
    public static Roster Cheapened(
        RosterModel model,
        Roster known,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        var weight = RosterSolve.CostOf(model, known).Units + 1;
        var softened = model.With((limit, _) => MayBreak(limit) ? limit.Softened(weight) : limit);
        var most = softened.Limits.Sum(limit => CostRange.Most(limit, model.Brief));
        return most > MostPossible
            ? known
            : RosterSolve.From(known, softened, settings with { Gap = 0 }, null, cancellation).Roster
                ?? known;
    }

    /// <summary>What the model that breaks as little as possible may break.</summary>
    private static bool MayBreak(Limit limit) =>
        limit is not SessionLimit && limit.Rule != Rule.IdOf(typeof(OneShiftADay));
}
