using Google.OrTools.Sat;

namespace RosterSolver.Solver;

/// <summary>Whether anybody starts at a time of a day.</summary>
/// <param name="model">The model that receives the rows.</param>
/// <param name="around">What is free; null for everything.</param>
internal sealed class StartsRows(CpModel model, Neighbourhood? around)
{
    /// <summary>1 when anybody starts one of the shifts, otherwise 0 or, where that helps nobody, 1.</summary>
    /// <param name="day">The day.</param>
    /// <param name="shifts">Indexes of the shifts that begin at the time.</param>
    /// <param name="heads">The people who start them, of every skill set.</param>
    public Count IsUsed(int day, IReadOnlyList<int> shifts, IReadOnlyList<Count> heads)
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
            model.AddHint(used, around.Starting(day, shifts) > 0 ? 1 : 0);
        return new(used, 0, 1);
    }
}
