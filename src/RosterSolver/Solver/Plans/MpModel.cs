using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>A mixed-integer model in OR-Tools' linear solver, in the few words that the aggregate model needs.</summary>
internal sealed class MpModel : IDisposable
{
    /// <summary>The largest count of anything; a solver's integers need an end.</summary>
    private const int Endless = 1_000_000;

    private readonly Google.OrTools.LinearSolver.Solver solver;
    private readonly Objective objective;
    private readonly bool whole;
    private readonly double unit;

    /// <summary>An empty model.</summary>
    /// <param name="whole">Whether counts are whole numbers (CBC) or not (GLOP).</param>
    /// <param name="unit">Money that counts 1: solvers are built for numbers of few digits.</param>
    /// <param name="perStart">
    /// What it costs to break a row that must hold by one start of a shift; null when none may be broken. With a price
    /// there is always a solution, which helps a solver to find a first one.
    /// </param>
    public MpModel(bool whole, Money unit, Money? perStart = null)
    {
        this.whole = whole;
        PerStart = perStart;
        this.unit = unit.Units;
        solver = Google.OrTools.LinearSolver.Solver.CreateSolver(whole ? "CBC" : "GLOP");
        objective = solver.Objective();
        objective.SetMinimization();
    }

    /// <summary>Whether counts are whole numbers.</summary>
    public bool IsWhole => whole;

    /// <summary>What it costs to break a row that must hold by one start of a shift; null when none may be broken.</summary>
    public Money? PerStart { get; }

    /// <summary>A number of people or of grains of time, from 0, at a price each.</summary>
    public Variable Count(long most = Endless, double price = 0) =>
        Priced(whole ? solver.MakeIntVar(0, most, "") : solver.MakeNumVar(0, most, ""), price);

    /// <summary>
    /// Keeps the solution from one solve to the next as a start; such as when only bounds change. Of whole numbers it means
    /// nothing.
    /// </summary>
    public void StartFromLast() =>
        solver.SetSolverSpecificParametersAsString("use_preprocessing:false use_dual_simplex:true");

    /// <summary>A number of people between two, at a price each.</summary>
    public Variable Between(int least, int most) =>
        whole ? solver.MakeIntVar(least, most, "") : solver.MakeNumVar(least, most, "");

    /// <summary>An amount from 0, which need not be whole, at a price each.</summary>
    public Variable Amount(double most = double.PositiveInfinity, double price = 0) =>
        Priced(solver.MakeNumVar(0, most, ""), price);

    /// <summary>The sum is at most the number, or costs the price for each unit above.</summary>
    public void AtMost(IReadOnlyList<(Variable Of, double Weight)> terms, double atMost, Money? price)
    {
        var row = solver.MakeConstraint(double.NegativeInfinity, atMost, "");
        Fill(row, terms);
        if (price is { } perUnit)
            row.SetCoefficient(Amount(price: perUnit.Units), -1);
        else if (PerStart is { } perStart)
            row.SetCoefficient(Amount(price: perStart.Units / MostOf(terms)), -1);
    }

    /// <summary>By how much one start can move a sum; 1 where nothing is left to start.</summary>
    private static double MostOf(IReadOnlyList<(Variable Of, double Weight)> terms) =>
        terms.Select(term => Math.Abs(term.Weight)).DefaultIfEmpty(1).Max();

    /// <summary>The sum is the number.</summary>
    public void Equal(IEnumerable<(Variable Of, double Weight)> terms, double number) =>
        Fill(solver.MakeConstraint(number, number, ""), terms);

    /// <summary>The sum, of starts of shifts, is the number; it may be missed at the price of a start, if there is one.</summary>
    public void Balance(IReadOnlyList<(Variable Of, double Weight)> terms, double number)
    {
        if (PerStart is { } perStart)
            Equal(
                [.. terms, (Amount(price: perStart.Units), 1), (Amount(price: perStart.Units), -1)],
                number
            );
        else
            Equal(terms, number);
    }

    /// <summary>
    /// Minutes on the phone against those required, at the limit's convex price, counted in grains: what is missing or too
    /// much is then whole too, and a solver that knows it finds whole plans many times faster.
    /// </summary>
    public void Cover(
        IReadOnlyList<(Variable Of, double Weight)> present,
        CoverageLimit limit,
        int past,
        long grain
    )
    {
        var required = limit.Required - past;
        IReadOnlyList<(Variable, double)> inGrains =
        [
            .. present.Select(term => (term.Of, term.Weight / grain)),
        ];
        var steps = Steps(limit.Under, 1).Concat(Steps(limit.Over, -1));
        Equal([.. inGrains, .. steps], (double)required / grain);
        if (limit.Floor > past)
            Fill(
                solver.MakeConstraint((double)(limit.Floor - past) / grain, double.PositiveInfinity, ""),
                inGrains
            );

        IEnumerable<(Variable, double)> Steps(IReadOnlyList<PriceStep> of, double sign) =>
            of.Select(step =>
                (Count(step.Width / grain ?? Endless, (double)step.PerMinute.Units * grain), sign)
            );
    }

    /// <summary>Minutes on a queue against those required, at the row's convex price; none need be whole.</summary>
    public void Cover(IReadOnlyList<(Variable Of, double Weight)> present, QueueRow asked)
    {
        var steps = Steps(asked.Under, 1).Concat(Steps(asked.Over, -1));
        Equal([.. present, .. steps], asked.Required);
        if (asked.Floor > 0)
            Fill(solver.MakeConstraint(asked.Floor, double.PositiveInfinity, ""), present);

        IEnumerable<(Variable, double)> Steps(IReadOnlyList<PriceStep> of, double sign) =>
            of.Select(step => (Amount(step.Width ?? double.PositiveInfinity, step.PerMinute.Units), sign));
    }

    /// <summary>People against those asked for, at the limit's prices.</summary>
    public void Cover(IReadOnlyList<(Variable Of, double Weight)> starting, HeadsLimit limit) =>
        Equal(
            [.. starting, (Count(price: limit.Under.Units), 1), (Count(price: limit.Over.Units), -1)],
            limit.Required
        );

    /// <summary>Solves; then values can be read, where there are any.</summary>
    /// <param name="time">Wall time allowed; null for no limit.</param>
    /// <param name="gap">Of whole numbers: the share of the cost that may be left unproven.</param>
    public MpResult Solve(TimeSpan? time, double gap = 0)
    {
        if (time is { } limit)
            solver.SetTimeLimit((long)limit.TotalMilliseconds);
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        var status = solver.Solve(parameters);
        var solved =
            status
            is Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL
                or Google.OrTools.LinearSolver.Solver.ResultStatus.FEASIBLE;
        var proven = status switch
        {
            Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL when !whole => objective.Value(),
            Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL
            or Google.OrTools.LinearSolver.Solver.ResultStatus.FEASIBLE
            or Google.OrTools.LinearSolver.Solver.ResultStatus.NOT_SOLVED when whole => objective.BestBound(),
            _ => 0,
        };
        var bound =
            double.IsFinite(proven) && proven > 0
                ? new((long)Math.Floor(proven * Safety * unit))
                : Money.Zero;
        return new(bound, solved, status == Google.OrTools.LinearSolver.Solver.ResultStatus.INFEASIBLE);
    }

    /// <summary>Takes the rounding of floating point off a proven number, so that it stays a lower bound.</summary>
    private const double Safety = 1 - 1e-7;

    /// <inheritdoc/>
    public void Dispose()
    {
        solver.Dispose();
        NativeMemory.GiveBack();
    }

    private Variable Priced(Variable variable, double price)
    {
        if (price > 0)
            objective.SetCoefficient(variable, price / unit);
        return variable;
    }

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

/// <summary>What solving a model brought.</summary>
/// <param name="Bound">Nothing costs less; zero when nothing was proven.</param>
/// <param name="HasValues">Whether there is a solution to read.</param>
/// <param name="IsImpossible">Whether the solver claims that there is none.</param>
internal readonly record struct MpResult(Money Bound, bool HasValues, bool IsImpossible);
