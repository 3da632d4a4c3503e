using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Whether a model for which no roster was found has none. Time that ended says nothing; and what one solver claims counts
/// only when another model agrees.
/// </summary>
internal static class Refutation
{
    /// <summary>The share of the search's time for asking what the search itself has left open.</summary>
    private const double ShareOfTime = 0.25;

    /// <summary>The share of the search's time for a roster that is proven to break as little as possible.</summary>
    private const double ShareForElastic = 0.5;

    /// <summary>
    /// Whether a solver claims that there is none: the search over the whole model, or, where that gave no answer, one that
    /// looks at an agent alone, at counts of like agents, or at all that must hold and no price.
    /// </summary>
    public static bool IsClaimed(
        RosterModel model,
        SolveSettings settings,
        CpSolverStatus whole,
        CancellationToken cancellation
    )
    {
        if (whole == CpSolverStatus.Infeasible || cancellation.IsCancellationRequested)
            return whole == CpSolverStatus.Infeasible;
        var possible = new Possibility(
            settings with
            {
                Time = settings.Time * ShareOfTime,
                MostWork = settings.Repeatable ? settings.Time.TotalSeconds * ShareOfTime : null,
            },
            cancellation
        )
        {
            ShareOfQuestion = 1,
        };
        var page = new ClaimPage(model);
        return new ConflictCores(model, page, possible).Stuck().Any()
            || AggregateModel.IsImpossible(model, settings.Repeatable ? null : settings.Time)
            || possible.Of(page.Keeping(page.All)) == false;
    }

    /// <summary>
    /// The model in which every rule may be broken at a price must agree that something has to be broken, and its roster
    /// shows what, as cheap as it can be; where it is too large for that, a few claims must, in the same way. Where it has no
    /// time to show any roster, the one to begin with is that nobody works.
    /// </summary>
    public static Outcome Confirmed(
        RosterModel model,
        SolveSettings settings,
        Stopwatch clock,
        CancellationToken cancellation
    )
    {
        var elastic = Elastic(model, settings, cancellation);
        var known = elastic.Roster ?? new Roster(model.Brief, []);
        var confirmed =
            (elastic.Roster is not null && elastic.Bound > Money.Zero)
            || new ConflictCores(model, new(model), new(settings, cancellation), known).Find().Any();
        var leastBad = confirmed
            ? LeastBadRoster.Cheapened(
                model,
                known,
                elastic.Status == CpSolverStatus.Optimal,
                settings,
                cancellation
            )
            : known;
        var status = confirmed ? SolveStatus.Impossible : SolveStatus.NoRoster;
        return new(status, null, Money.Zero, Money.Zero, "", leastBad, clock.Elapsed);
    }

    /// <summary>
    /// A roster that breaks what must hold as little as possible. Of a large model CP-SAT does not find the least in any time
    /// that one would wait: there it ends as soon as it is sure that something has to be broken.
    /// </summary>
    private static SearchResult Elastic(
        RosterModel model,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var isLarge = RosterSolve.ChosenFor(model, settings) != Stages.Whole;
        var share = settings with { Time = settings.Time * ShareForElastic };
        return new CpSatSearch(new CpSatModel(model, Question.LeastBroken), share)
        {
            Improved = (cost, bound) =>
            {
                if (isLarge && cost > Money.Zero && bound > Money.Zero)
                    enough.Cancel();
            },
        }.Run(enough.Token);
    }
}
