using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>A mixed-integer model in OR-Tools' linear solver, in the few words that the aggregate bound needs.</summary>
internal sealed class MpModel : IDisposable
{
    private readonly Google.OrTools.LinearSolver.Solver solver;
    private readonly Objective objective;
    private readonly bool whole;

    /// <summary>An empty model.</summary>
    /// <param name="whole">Whether counts are whole numbers (CBC) or not (GLOP).</param>
    public MpModel(bool whole)
    {
        this.whole = whole;
        solver = Google.OrTools.LinearSolver.Solver.CreateSolver(whole ? "CBC" : "GLOP");
        objective = solver.Objective();
        objective.SetMinimization();
    }

    /// <summary>Whether counts are whole numbers.</summary>
    public bool IsWhole => whole;

    /// <summary>A number of people, from 0, at a price each.</summary>
    public Variable Count(int most, double price = 0)
    {
        var count = whole ? solver.MakeIntVar(0, most, "") : solver.MakeNumVar(0, most, "");
        if (price > 0)
            objective.SetCoefficient(count, price);
        return count;
    }

    /// <summary>An amount from 0, which need not be whole, at a price each.</summary>
    public Variable Amount(double most = double.PositiveInfinity, double price = 0)
    {
        var amount = solver.MakeNumVar(0, most, "");
        if (price > 0)
            objective.SetCoefficient(amount, price);
        return amount;
    }

    /// <summary>The sum is at most the number, or costs the price for each unit above.</summary>
    public void AtMost(IEnumerable<(Variable Of, double Weight)> terms, double atMost, Money? price)
    {
        var row = solver.MakeConstraint(double.NegativeInfinity, atMost, "");
        Fill(row, terms);
        if (price is { } perUnit)
            row.SetCoefficient(Amount(price: perUnit.Units), -1);
    }

    /// <summary>The sum is the number.</summary>
    public void Equal(IEnumerable<(Variable Of, double Weight)> terms, double number) =>
        Fill(solver.MakeConstraint(number, number, ""), terms);

    /// <summary>Minutes on the phone against those required, at the limit's convex price.</summary>
    public void Cover(IReadOnlyList<(Variable Of, double Weight)> present, CoverageLimit limit, int past) =>
        Cover(present, new QueueRow(limit.Required - past, limit.Floor - past, limit.Under, limit.Over));

    /// <summary>Minutes on a queue against those required, at the row's convex price.</summary>
    public void Cover(IReadOnlyList<(Variable Of, double Weight)> present, QueueRow asked)
    {
        var row = solver.MakeConstraint(asked.Required, asked.Required, "");
        Fill(row, present);
        foreach (var step in asked.Under)
            row.SetCoefficient(Amount(step.Width ?? double.PositiveInfinity, step.PerMinute.Units), 1);
        foreach (var step in asked.Over)
            row.SetCoefficient(Amount(step.Width ?? double.PositiveInfinity, step.PerMinute.Units), -1);
        if (asked.Floor > 0)
            Fill(solver.MakeConstraint(asked.Floor, double.PositiveInfinity, ""), present);
    }

    /// <summary>People against those asked for, at the limit's prices.</summary>
    public void Cover(IReadOnlyList<(Variable Of, double Weight)> starting, HeadsLimit limit) =>
        Cover(starting, new QueueRow(limit.Required, 0, [new(null, limit.Under)], [new(null, limit.Over)]));

    /// <summary>What is proven about the least cost; zero when nothing was.</summary>
    /// <param name="time">Wall time allowed; null for no limit.</param>
    public Money Bound(TimeSpan? time)
    {
        if (time is { } limit)
            solver.SetTimeLimit((long)limit.TotalMilliseconds);
        var status = solver.Solve();
        var proven = status switch
        {
            Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL when !whole => objective.Value(),
            Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL
            or Google.OrTools.LinearSolver.Solver.ResultStatus.FEASIBLE
            or Google.OrTools.LinearSolver.Solver.ResultStatus.NOT_SOLVED when whole => objective.BestBound(),
            _ => 0,
        };
        return double.IsFinite(proven) && proven > 0 ? new((long)Math.Floor(proven * Safety)) : Money.Zero;
    }

    /// <summary>Takes the rounding of floating point off a proven number, so that it stays a lower bound.</summary>
    private const double Safety = 1 - 1e-7;

    public void Dispose() => solver.Dispose();

    private static void Fill(Constraint row, IEnumerable<(Variable Of, double Weight)> terms)
    {
        foreach (
            var (variable, weight) in terms
                .GroupBy(term => term.Of)
                .Select(same => (same.Key, same.Sum(term => term.Weight)))
        )
            row.SetCoefficient(variable, weight);
    }
}
