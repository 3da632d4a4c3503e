using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Places everybody's breaks while shifts stay as they are, a week at a time: head counts are given, so CP-SAT has nothing
/// to decide but how many breaks start when. Moving breaks one by one would stop where two have to move at once.
/// </summary>
internal sealed class BreakPlacement(RosterModel model, SolveSettings settings)
{
    private const int DaysOfWindow = 7;
    private const double MostForWindow = 3;

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work { get; private set; }

    /// <summary>The roster with its breaks where they cost least, as far as the work goes.</summary>
    public Roster Placed(Roster roster, CancellationToken cancellation)
    {
        var days = model.Brief.Horizon.Days;
        for (var first = 0; first < days && !cancellation.IsCancellationRequested; first += DaysOfWindow)
            roster = Placed(
                new Neighbourhood(
                    roster,
                    new HashSet<int>(),
                    first,
                    Math.Min(DaysOfWindow, days - first),
                    breaks: true
                ),
                cancellation
            );
        return roster;
    }

    private Roster Placed(Neighbourhood around, CancellationToken cancellation)
    {
        var part = new CpSatModel(model, Question.Cheapest, around, cancellation);
        var result = new CpSatSearch(part, settings with { Gap = 0, MostWork = MostForWindow }).Run(
            cancellation
        );
        Work += result.Work;
        return
            result.Roster is { } found
            && RosterSolve.CostOf(model, found) < RosterSolve.CostOf(model, around.Incumbent)
            ? found
            : around.Incumbent;
    }
}
