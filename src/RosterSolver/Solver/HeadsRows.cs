using Google.OrTools.Sat;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>People who start some shifts on a day against those asked for.</summary>
/// <param name="model">The model that receives the rows.</param>
/// <param name="slacks">Receives missing and surplus people.</param>
/// <param name="around">What is free; null for everything.</param>
internal sealed class HeadsRows(CpModel model, PricedSlacks slacks, Neighbourhood? around)
{
    /// <summary>Writes the row of a limit; none where nothing can change.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="counts">The people of its shifts on its day, of every skill set.</param>
    public void Write(HeadsLimit limit, IReadOnlyList<Count> counts)
    {
        var decided = counts.Select(count => count.Decided).OfType<LinearExpr>().ToList();
        if (around is not null && decided.Count == 0)
            return;
        var settled = counts.Sum(count => count.Fixed);
        var most = counts.Sum(count => count.Most);
        long? off = around is null ? null : around.Starting(limit.Day, limit.Shifts) - limit.Required;
        var missing = slacks.Add(limit.Required, limit.Under.Units, -off);
        var surplus = slacks.Add(Math.Max(0, most - limit.Required), limit.Over.Units, off);
        model.Add(LinearExpr.Sum(decided) + settled + missing - surplus == limit.Required);
    }
}
