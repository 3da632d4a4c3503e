using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Puts the activities of a brief into a roster whose shifts are fixed. Sessions are opened one by one, each at the time
/// and with the people that cost least a head; who is left over joins one with room, or a group is made up with people from
/// sessions that can spare them. Then sessions are dissolved at random and their people placed anew, kept when that costs
/// no more; last, everybody's breaks of the days concerned are placed anew. All is limited by work, and ends when it is told to.
/// </summary>
internal sealed class ActivityPlacement
{
    private const int TriesASession = 20;
    private const int FewestTries = 200;
    private const int MostTries = 3000;
    private const int Sweeps = 3;

    private readonly Brief brief;
    private readonly ActivityLedger ledger;
    private readonly Random random;

    private ActivityPlacement(RosterModel model, Roster roster, int seed)
    {
        brief = model.Brief;
        ledger = new(model, roster);
        random = new(seed);
    }

    /// <summary>The roster with activities.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="roster">A roster of the solver, without activities.</param>
    /// <param name="seed">Seed of all that is left to chance.</param>
    /// <param name="cancellation">Ends the search; what has been placed stays.</param>
    public static Roster Placed(RosterModel model, Roster roster, int seed, CancellationToken cancellation)
    {
        var placement = new ActivityPlacement(model, roster, seed);
        foreach (
            var week in model
                .Limits.OfType<AttendanceLimit>()
                .GroupBy(limit => (limit.Activity, limit.Monday, limit.Price))
        )
            placement.Place(new(model.Brief, placement.ledger, [.. week]), cancellation);
        placement.PlaceBreaks(cancellation);
        return placement.ledger.Written();
    }

    private void Place(SessionWeek week, CancellationToken cancellation)
    {
        week.Fill(cancellation);
        var tries = Math.Clamp(TriesASession * week.Sessions, FewestTries, MostTries);
        for (var left = tries; left > 0 && week.Sessions > 0; left--)
        {
            if (cancellation.IsCancellationRequested)
                return;
            week.Retry(random);
        }
    }

    private void PlaceBreaks(CancellationToken cancellation)
    {
        var agents = Enumerable.Range(0, brief.Agents.Count);
        var days = Enumerable
            .Range(0, brief.Horizon.Days)
            .Where(day => agents.Any(agent => ledger[agent, day].Activity >= 0))
            .ToList();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var before = ledger.Cost;
            foreach (var day in days)
            {
                foreach (var agent in agents.Where(agent => ledger.Works(agent, day)))
                    PlaceBreaks(agent, day);
            }

            if (ledger.Cost >= before || cancellation.IsCancellationRequested)
                return;
        }
    }

    private void PlaceBreaks(int agent, int day)
    {
        var (mark, before) = (ledger.Mark, ledger.Cost);
        ledger.PlaceBreaks(agent, day);
        if (ledger.Cost > before)
            ledger.Undo(mark);
    }
}
