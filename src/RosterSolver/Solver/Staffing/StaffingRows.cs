using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using Status = Google.OrTools.LinearSolver.Solver.ResultStatus;

namespace RosterSolver.Solver;

/// <summary>A mixed-integer model under construction, in the few words that a staffing plan needs.</summary>
/// <param name="whole">Whether counts are whole (SCIP) or may be parts (GLOP); then limits have prices.</param>
internal sealed class StaffingRows(bool whole) : IDisposable
{
    private readonly Google.OrTools.LinearSolver.Solver solver =
        Google.OrTools.LinearSolver.Solver.CreateSolver(whole ? "SCIP" : "GLOP");

    /// <summary>A number of people, or a choice of weeks, at a price each.</summary>
    public Variable Count(int most, double price = 0) =>
        Priced(whole ? solver.MakeIntVar(0, most, "") : solver.MakeNumVar(0, most, ""), price);

    /// <summary>Hours, or expected people, from 0, at a price each.</summary>
    public Variable Amount(double most = double.PositiveInfinity, double price = 0) =>
        Priced(solver.MakeNumVar(0, most, ""), price);

    /// <summary>Sets what a column costs; less than 0 where it saves.</summary>
    public Variable Priced(Variable variable, double price)
    {
        solver.Objective().SetCoefficient(variable, price);
        return variable;
    }

    /// <summary>The terms are at most a number.</summary>
    public Constraint AtMost(IEnumerable<(Variable Of, double Weight)> terms, double most) =>
        Row(double.NegativeInfinity, most, terms);

    /// <summary>The terms are at least a number.</summary>
    public Constraint AtLeast(IEnumerable<(Variable Of, double Weight)> terms, double least) =>
        Row(least, double.PositiveInfinity, terms);

    /// <summary>The terms are a number.</summary>
    public Constraint Equal(IEnumerable<(Variable Of, double Weight)> terms, double number) =>
        Row(number, number, terms);

    /// <summary>Cost and bound of the cheapest solution found; null when none was found in the time.</summary>
    public (double Cost, double Bound)? Solve(TimeSpan? time, double gap)
    {
        if (time is { } limit)
            solver.SetTimeLimit((long)limit.TotalMilliseconds);
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        var status = solver.Solve(parameters);
        if (status is not (Status.OPTIMAL or Status.FEASIBLE))
            return null;
        var cost = solver.Objective().Value();
        var isProven = status == Status.OPTIMAL && (gap <= 0 || !whole);
        return (cost, isProven ? cost : Math.Min(cost, solver.Objective().BestBound()));
    }

    public void Dispose() => solver.Dispose();

    private Constraint Row(double least, double most, IEnumerable<(Variable Of, double Weight)> terms)
    {
        var row = solver.MakeConstraint(least, most, "");
        foreach (var same in terms.GroupBy(term => term.Of))
            row.SetCoefficient(same.Key, same.Sum(term => term.Weight));
        return row;
    }
}
