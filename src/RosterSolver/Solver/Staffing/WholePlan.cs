using System.Diagnostics;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// The search for a plan of whole people. Mostly all that is whole is soon proven together. Where that takes long and others work
/// a least amount or nothing, the people come first and these choices stay open: that proves a bound, nearly that of the whole
/// plan, and then the choices are made for these people. What is still open then, a search over both closes in the time
/// that is left.
/// </summary>
internal sealed class WholePlan(StaffingBrief brief, StaffingSettings settings)
{
    /// <summary>Less time than this is better spent on one search.</summary>
    private static readonly TimeSpan worthSteps = TimeSpan.FromSeconds(2);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private StaffingOutcome? best;
    private double bound = double.NegativeInfinity;

    /// <summary>The best plan in the time, or null; and the proven bound.</summary>
    public (StaffingPlan? Plan, double Bound) Find()
    {
        if (settings.Moves is null && brief.Outsourcing is { AtLeast: > 0 })
            InSteps();
        else
            Search(WholeNumbers.All, 1, settings.Moves);
        return (best?.Plan, bound);
    }

    private void InSteps()
    {
        Search(WholeNumbers.All, Math.Clamp(worthSteps / settings.Time, 0.25, 1));
        if (IsClosed || settings.Time <= worthSteps)
            return;
        PeopleFirst();
        if (!IsClosed)
            Search(WholeNumbers.All, 1);
    }

    /// <summary>
    /// People while the choices stay open, then the choices for these people; the best plan so far, or null, and bound.
    /// </summary>
    public (StaffingPlan? Plan, double Bound) PeopleFirst()
    {
        if (Solve(WholeNumbers.People, 0.7, null) is { } people)
        {
            bound = Math.Max(bound, people.Bound);
            Search(WholeNumbers.All, 0.5, people.Plan);
        }

        return (best?.Plan, bound);
    }

    private bool IsClosed => best is not null && best.Cost - bound <= settings.Gap * Math.Abs(best.Cost);

    /// <summary>Takes up what a search finds; that for given people bounds the plans of these people alone.</summary>
    private void Search(WholeNumbers whole, double share, StaffingPlan? people = null)
    {
        if (Solve(whole, share, people) is not { } found)
            return;
        if (best is null || found.Cost < best.Cost)
            best = found;
        if (people is null || people == settings.Moves)
            bound = Math.Max(bound, found.Bound);
    }

    /// <summary>What a search finds in a share of the time that is left, or null; people may be given.</summary>
    private StaffingOutcome? Solve(WholeNumbers whole, double share, StaffingPlan? people)
    {
        using var model = new StaffingModel(brief, whole);
        if (people is not null)
            model.Fix(people);
        return model.Solve((settings.Time - clock.Elapsed) * share, settings.Gap);
    }
}
