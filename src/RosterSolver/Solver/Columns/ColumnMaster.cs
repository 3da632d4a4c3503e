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

    private readonly ColumnRows all;
    private readonly Google.OrTools.LinearSolver.Solver solver =
        Google.OrTools.LinearSolver.Solver.CreateSolver("GLOP");
    private readonly Constraint[] rows;
    private readonly (Constraint Most, Constraint Least)[][] spreads;
    private readonly Dictionary<int, Constraint> people;
    private readonly double unit;
    private readonly long charged;
    private readonly HashSet<TourColumn> known = [];
    private readonly List<(TourColumn Column, Variable Share)> columns = [];
    private readonly List<TourColumn> settled;

    /// <summary>A master without tours.</summary>
    /// <param name="all">The rows.</param>
    /// <param name="people">Indexes of the agents who are free.</param>
    /// <param name="others">The tours of all others.</param>
    public ColumnMaster(ColumnRows all, IEnumerable<int> people, IEnumerable<TourColumn> others)
    {
        this.all = all;
        settled = [.. others];
        charged = settled.Sum(column => column.Charge);
        unit = Math.Max(1, all.Heads.Max(limit => Math.Max(limit.Under.Units, limit.Over.Units)));
        solver.Objective().SetMinimization();
        solver.SetSolverSpecificParametersAsString("use_preprocessing:false");
        var filled = all.Filled(settled);
        rows = [.. all.Heads.Select((limit, row) => Row(limit.Required - filled[row]))];
        foreach (var (row, limit) in all.Heads.Index())
        {
            Slack(rows[row], 1, limit.Under.Units / unit);
            Slack(rows[row], -1, limit.Over.Units / unit);
        }

        spreads = [.. all.Spreads.Select(Spread)];
        this.people = people.ToDictionary(agent => agent, _ => Row(1));
        foreach (var person in this.people.Values)
            Slack(person, 1, PriceOfNoTour);
    }

    /// <summary>The tours that are settled: of those who are not free, and those that have been fixed.</summary>
    public IReadOnlyList<TourColumn> Settled => settled;

    /// <summary>The cost of the last solution with all that is settled, in units of money.</summary>
    public double Cost { get; private set; }

    /// <summary>
    /// The duals in units of money, as <see cref="ColumnRows"/> lists them: what one head more saves, and what a unit of a
    /// burden costs who bears the most, and saves who bears the least.
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
        foreach (var row in all.Of(column).GroupBy(row => row))
            rows[row.Key].SetCoefficient(share, row.Count());
        foreach (var (spread, place) in all.SharedBy(column.Agent))
        {
            var borne = all.Spreads[spread].Borne(place, column);
            spreads[spread][place].Most.SetCoefficient(share, borne);
            spreads[spread][place].Least.SetCoefficient(share, -borne);
        }

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
        Duals =
        [
            .. rows.Select(row => row.DualValue() * unit),
            .. spreads
                .SelectMany(spread => spread)
                .SelectMany(pair => new[] { pair.Most, pair.Least })
                .Select(row => -row.DualValue() * unit),
        ];
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

    /// <summary>Nobody bears more than the most, nor less than the least, and their distance costs beyond what is allowed.</summary>
    private (Constraint Most, Constraint Least)[] Spread(ColumnSpread spread, int index)
    {
        var most = solver.MakeNumVar(double.NegativeInfinity, double.PositiveInfinity, "");
        var least = solver.MakeNumVar(double.NegativeInfinity, double.PositiveInfinity, "");
        var distance = solver.MakeConstraint(double.NegativeInfinity, spread.AtMost, "");
        distance.SetCoefficient(most, 1);
        distance.SetCoefficient(least, -1);
        Slack(distance, -1, spread.Price / unit ?? PriceOfNoTour);
        var tours = settled.ToDictionary(column => column.Agent);
        return
        [
            .. spread.Agents.Select(
                (agent, place) =>
                {
                    var borne =
                        spread.Constants[place]
                        + (tours.TryGetValue(agent, out var tour) ? spread.Borne(place, tour) : 0);
                    var above = solver.MakeConstraint(double.NegativeInfinity, -borne, "");
                    above.SetCoefficient(most, -1);
                    var below = solver.MakeConstraint(double.NegativeInfinity, borne, "");
                    below.SetCoefficient(least, 1);
                    return (above, below);
                }
            ),
        ];
    }

    private Constraint Row(double number) => solver.MakeConstraint(number, number, "");

    private void Slack(Constraint row, double sign, double price)
    {
        var slack = solver.MakeNumVar(0, double.PositiveInfinity, "");
        solver.Objective().SetCoefficient(slack, price);
        row.SetCoefficient(slack, sign);
    }
}
