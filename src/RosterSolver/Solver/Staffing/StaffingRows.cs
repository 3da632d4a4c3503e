using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using Status = Google.OrTools.LinearSolver.Solver.ResultStatus;

namespace RosterSolver.Solver;

/// <summary>A mixed-integer model under construction, in the few words that a staffing plan needs.</summary>
internal sealed class StaffingRows : IDisposable
{
    /// <summary>
    /// The linear programme of a plan is nearly tight, so SCIP gains more by splitting than by cutting and starting
    /// over: half the time over 100 plans of two sites.
    /// </summary>
    private const string Search = "separating/maxroundsroot = 5\npresolving/maxrestarts = 0";

    private readonly WholeNumbers whole;
    private readonly Google.OrTools.LinearSolver.Solver solver;

    /// <summary>An empty model.</summary>
    /// <param name="whole">Which numbers are whole: SCIP if any are, otherwise GLOP.</param>
    public StaffingRows(WholeNumbers whole)
    {
        this.whole = whole;
        var isLinear = whole == WholeNumbers.None;
        solver = Google.OrTools.LinearSolver.Solver.CreateSolver(isLinear ? "GLOP" : "SCIP");
        if (!isLinear)
            solver.SetSolverSpecificParametersAsString(Search);
    }

    /// <summary>A yes or no, at a price.</summary>
    /// <param name="from">Where it is one; elsewhere it may be a part.</param>
    /// <param name="price">Of a yes.</param>
    public Variable Choice(WholeNumbers from, double price = 0) =>
        Priced(solver.MakeVar(0, 1, whole >= from, ""), price);

    /// <summary>
    /// Numbers of people, one after the other, at a price each. That they are whole is said of how many there are by then: a
    /// person who comes or goes a little earlier instead costs nearly the same, so a search that splits on one number alone
    /// only moves the part elsewhere.
    /// </summary>
    /// <param name="each">The most people and the price of one.</param>
    /// <param name="together">Most people of them all.</param>
    public IEnumerable<Variable> Counts(
        IReadOnlyCollection<(int Most, double Price)> each,
        double together = double.PositiveInfinity
    )
    {
        Variable? before = null;
        var most = 0.0;
        foreach (var (atMost, price) in each)
        {
            var count = Amount(atMost, price);
            if (whole >= WholeNumbers.People)
            {
                most += atMost;
                var until = solver.MakeIntVar(0, Math.Min(most, together), "");
                List<(Variable, double)> terms = [(until, 1), (count, -1)];
                if (before is not null)
                    terms.Add((before, -1));
                Equal(terms, 0);
                before = until;
            }

            yield return count;
        }
    }

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
            solver.SetTimeLimit(Math.Max(1, (long)limit.TotalMilliseconds)); // 0 would be no limit
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        var status = solver.Solve(parameters);
        if (status is not (Status.OPTIMAL or Status.FEASIBLE))
            return null;
        var cost = solver.Objective().Value();
        var isProven = status == Status.OPTIMAL && (gap <= 0 || whole == WholeNumbers.None);
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
