using Google.OrTools.Sat;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Whether anybody starts at a time of a day.</summary>
/// <param name="model">The model that receives the rows.</param>
/// <param name="around">What is free; null for everything.</param>
internal sealed class StartsRows(CpModel model, Neighbourhood? around)
{
    /// <summary>1 when anybody starts one of the shifts, otherwise 0 or, where that helps nobody, 1.</summary>
    /// <param name="limit">The limit that asks.</param>
    /// <param name="shifts">Indexes of the shifts that begin at the time.</param>
    /// <param name="heads">The people who start them, as far as the limit looks at them.</param>
    public Count IsUsed(StartsLimit limit, IReadOnlyList<int> shifts, IReadOnlyList<Count> heads)
    {
        if (heads.Sum(count => count.Fixed) > 0)
            return new(null, 1, 1);
        var decided = heads.Select(count => count.Decided).OfType<LinearExpr>().ToList();
        var most = heads.Sum(count => count.Most);
        if (decided.Count == 0 || most == 0)
            return new(null, 0, 0);
        var used = model.NewBoolVar("");
        model.Add(LinearExpr.Sum(decided) <= used * most);
        if (around is not null)
            model.AddHint(used, shifts.Any(shift => limit.IsStarted(shift, around.Chosen)));
        return new(used, 0, 1);
    }
}
