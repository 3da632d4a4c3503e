using Google.OrTools.LinearSolver;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>A class that may be held.</summary>
/// <param name="Hires">How many are hired.</param>
/// <param name="IsHeld">
/// Whether it is held, where that costs something or a class has a least size; otherwise null.
/// </param>
internal sealed record ClassColumns(Variable Hires, Variable? IsHeld)
{
    /// <summary>The columns of a class.</summary>
    /// <param name="rows">The model.</param>
    /// <param name="hiring">The terms.</param>
    /// <param name="hires">How many are hired.</param>
    public static ClassColumns Of(StaffingRows rows, Hiring hiring, Variable hires)
    {
        var (least, most) = hiring.ClassSize;
        if (least <= 1 && hiring.Costs.Class <= 0)
            return new(hires, null);
        var held = rows.Choice(WholeNumbers.People, hiring.Costs.Class);
        rows.AtMost([(hires, 1), (held, -most)], 0);
        rows.AtLeast([(hires, 1), (held, -least)], 0);
        return new(hires, held);
    }

    /// <summary>The class is as given.</summary>
    public void Fix(int heads)
    {
        Hires.SetBounds(heads, heads);
        IsHeld?.SetBounds(heads > 0 ? 1 : 0, heads > 0 ? 1 : 0);
    }
}
