using Google.OrTools.LinearSolver;

namespace RosterSolver.Solver;

/// <summary>
/// The linear master problem over some tours of some people: each works one tour, or shares of several, beside those whose
/// tours are settled; heads that are missing or too many cost what they cost.
/// </summary>
internal sealed class ColumnMaster : IDisposable
{
    /// <summary>How many times the dearest head a person without a tour costs, so that there is a solution before there are tours.</summary>
    private const double PriceOfNoTour = 1000;

    /// <summary>A share below this is none.</summary>
    private const double LeastShare = 1e-6;

    private readonly ColumnHeads heads;
    private readonly Google.OrTools.LinearSolver.Solver solver =
        Google.OrTools.LinearSolver.Solver.CreateSolver("GLOP");
    private readonly Constraint[] rows;
    private readonly Dictionary<int, Constraint> people;
    private readonly double unit;
    private readonly long charged;
    private readonly HashSet<TourColumn> known = [];
    private readonly List<(TourColumn Column, Variable Share)> columns = [];
    private readonly List<TourColumn> settled;

    /// <summary>A master without tours.</summary>
    /// <param name="heads">The rows.</param>
    /// <param name="people">Indexes of the agents who are free.</param>
    /// <param name="others">The tours of all others.</param>
    public ColumnMaster(ColumnHeads heads, IEnumerable<int> people, IEnumerable<TourColumn> others)
    {
        this.heads = heads;
        settled = [.. others];
        charged = settled.Sum(column => column.Charge);
        unit = Math.Max(1, heads.Limits.Max(limit => Math.Max(limit.Under.Units, limit.Over.Units)));
        solver.Objective().SetMinimization();
        solver.SetSolverSpecificParametersAsString("use_preprocessing:false");
        var filled = heads.Filled(settled);
        rows = [.. heads.Limits.Select((limit, row) => Row(limit.Required - filled[row]))];
        foreach (var (row, limit) in heads.Limits.Index())
        {
            Slack(rows[row], 1, limit.Under.Units / unit);
            Slack(rows[row], -1, limit.Over.Units / unit);
        }

        this.people = people.ToDictionary(agent => agent, _ => Row(1));
        foreach (var person in this.people.Values)
            Slack(person, 1, PriceOfNoTour);
    }

    /// <summary>The tours that are settled: of those who are not free, and those that have been fixed.</summary>
    public IReadOnlyList<TourColumn> Settled => settled;

    /// <summary>The cost of the last solution with all that is settled, in units of money.</summary>
    public double Cost { get; private set; }

    /// <summary>
    /// What one head more saves by row, in units of money: from minus the price of a surplus one to that of a missing one.
    /// </summary>
    public IReadOnlyList<double> Duals { get; private set; } = [];

    /// <summary>What each free person costs at those prices.</summary>
    public IReadOnlyDictionary<int, double> PeopleDuals { get; private set; } = new Dictionary<int, double>();

    /// <summary>The share of each tour in the last solution, where it has any, in no order.</summary>
    public IReadOnlyList<(TourColumn Column, double Share)> Shares { get; private set; } = [];

    /// <summary>Steps that the solver has made in the last solve.</summary>
    public long Steps { get; private set; }

    /// <summary>A tour more; false when it is known.</summary>
    public bool Add(TourColumn column)
    {
        if (!known.Add(column))
            return false;
        var share = solver.MakeNumVar(0, double.PositiveInfinity, "");
        solver.Objective().SetCoefficient(share, column.Charge / unit);
        people[column.Agent].SetCoefficient(share, 1);
        foreach (var row in heads.Of(column).GroupBy(row => row))
            rows[row.Key].SetCoefficient(share, row.Count());
        columns.Add((column, share));
        return true;
    }

    /// <summary>Solves; false when the solver fails.</summary>
    public bool Solve()
    {
        if (solver.Solve() != Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL)
            return false;
        Steps = solver.Iterations();
        Cost = charged + solver.Objective().Value() * unit;
        Duals = [.. rows.Select(row => row.DualValue() * unit)];
        PeopleDuals = people.ToDictionary(person => person.Key, person => person.Value.DualValue() * unit);
        Shares =
        [
            .. columns
                .Select(known => (known.Column, Share: known.Share.SolutionValue()))
                .Where(known => known.Share > LeastShare),
        ];
        return true;
    }

    /// <summary>A person works this tour from now on, one of those known.</summary>
    public void Fix(TourColumn chosen)
    {
        settled.Add(chosen);
        foreach (var (column, share) in columns.Where(known => known.Column.Agent == chosen.Agent))
        {
            var taken = column.Equals(chosen) ? 1 : 0;
            share.SetBounds(taken, taken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => solver.Dispose();

    private Constraint Row(double number) => solver.MakeConstraint(number, number, "");

    private void Slack(Constraint row, double sign, double price)
    {
        var slack = solver.MakeNumVar(0, double.PositiveInfinity, "");
        solver.Objective().SetCoefficient(slack, price);
        row.SetCoefficient(slack, sign);
    }
}
