using Google.OrTools.Sat;

namespace RosterSolver.Solver;

/// <summary>Writes limits on one person into a CP-SAT model.</summary>
internal sealed class PersonRows(CpModel model, PricedSlacks slacks)
{
    /// <summary>The sum is at most the number.</summary>
    public void Keep(PersonRow row, long atMost)
    {
        if (row.Most <= atMost)
            return;
        if (atMost - row.Constant == 1 && row.Terms.All(term => term.Weight == 1))
            model.AddAtMostOne(row.Terms.Select(term => term.Literal));
        else
            model.Add(row.Expression <= atMost);
    }

    /// <summary>The sum is at most the number, or costs the price for each unit above.</summary>
    /// <param name="row">The sum.</param>
    /// <param name="atMost">The number.</param>
    /// <param name="price">Price of a unit, in units of money.</param>
    /// <param name="hint">The breach in the incumbent, if there is one.</param>
    public void Charge(PersonRow row, long atMost, long price, long? hint)
    {
        if (row.Most > atMost)
            model.Add(row.Expression <= atMost + slacks.Add(row.Most - atMost, price, hint));
    }
}
