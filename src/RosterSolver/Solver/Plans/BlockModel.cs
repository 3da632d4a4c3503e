using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A few people over the whole horizon as a CP-SAT model: every limit on each of them, and head counts that they are to
/// reach together, at a price for each that is missed. Queues and breaks do not occur, so it is small.
/// </summary>
internal sealed class BlockModel
{
    private readonly RosterModel limits;
    private readonly LikeAgents block;
    private readonly WorkLiterals works;
    private readonly PricedSlacks slacks;

    /// <summary>Builds the model.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="block">The people.</param>
    /// <param name="asked">For each choice, how many of them are to make it.</param>
    /// <param name="price">What one start more or less costs.</param>
    public BlockModel(
        RosterModel limits,
        LikeAgents block,
        Func<(int Day, int Shift), int> asked,
        Money price
    )
    {
        this.limits = limits;
        this.block = block;
        works = new(Model, limits, block.Members, around: null, closedToo: false);
        slacks = new(Model);
        var people = new PersonRows(Model, slacks);
        foreach (var limit in block.Members.SelectMany(limits.LimitsOf))
        {
            if (limit.Price is { } perUnit)
                people.Charge(works.Row(limit.Sum), limit.AtMost, perUnit.Units, hint: null);
            else
                people.Keep(works.Row(limit.Sum), limit.AtMost);
        }

        foreach (var choice in block.Open)
            Meet(choice, asked(choice), price);
        slacks.Minimize();
    }

    /// <summary>The model in the solver's terms.</summary>
    public CpModel Model { get; } = new();

    /// <summary>For each member the shift of each day, or -1 for a day off.</summary>
    public IEnumerable<(int Agent, int[] Shifts)> Read(CpSolver solver) =>
        block.Members.Select(agent => (agent, Read(solver, agent)));

    private int[] Read(CpSolver solver, int agent)
    {
        var shifts = new int[limits.Brief.Horizon.Days];
        for (var day = 0; day < shifts.Length; day++)
            shifts[day] = Enumerable
                .Range(0, limits.Brief.Shifts.Count)
                .Where(shift => Works(shift, day))
                .FirstOrDefault(-1);
        return shifts;

        bool Works(int shift, int day) =>
            works[agent, day, shift] is { } literal && solver.BooleanValue(literal);
    }

    private void Meet((int Day, int Shift) choice, int people, Money price)
    {
        var able = block
            .Members.Select(agent => works[agent, choice.Day, choice.Shift])
            .OfType<BoolVar>()
            .ToList();
        var missing = slacks.Add(people, price.Units, hint: null);
        var beyond = slacks.Add(Math.Max(0, able.Count - people), price.Units, hint: null);
        Model.Add(LinearExpr.Sum(able) + missing - beyond == people);
    }
}
