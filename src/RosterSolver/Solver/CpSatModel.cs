using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>What is asked of a model.</summary>
internal enum Question
{
    /// <summary>The cheapest roster.</summary>
    Cheapest,

    /// <summary>Any roster that keeps the hard limits; prices do not matter.</summary>
    Any,

    /// <summary>The roster that breaks hard limits by the fewest minutes of work: asked when none keeps them all.</summary>
    LeastBroken,
}

/// <summary>
/// A roster, or the free part of one, as a CP-SAT model: a literal for each open choice, a head count for each shift
/// and day, breaks as counts of starts.
/// </summary>
internal sealed class CpSatModel
{
    private readonly Brief brief;
    private readonly Question question;
    private readonly Neighbourhood? around;
    private readonly WorkLiterals works;
    private readonly ShiftCounts[,,] counts;
    private readonly PricedSlacks slacks;
    private readonly PersonRows people;
    private readonly RosterModel limits;
    private readonly CancellationToken cancellation;

    /// <summary>Builds the model.</summary>
    /// <param name="limits">The page on which the rules have written.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="around">What is free; null for everything.</param>
    /// <param name="cancellation">Ends the building, with an <see cref="OperationCanceledException"/>.</param>
    public CpSatModel(
        RosterModel limits,
        Question question = Question.Cheapest,
        Neighbourhood? around = null,
        CancellationToken cancellation = default
    )
    {
        this.cancellation = cancellation;
        this.limits = limits;
        this.question = question;
        this.around = around;
        brief = limits.Brief;
        slacks = new(Model);
        people = new(Model, slacks);
        works = new(
            Model,
            limits,
            around?.Agents ?? limits.Agents,
            around,
            closedToo: question == Question.LeastBroken
        );
        counts = new ShiftCounts[brief.Horizon.Days, brief.Shifts.Count, limits.SkillSets.Count];
        AddCounts();
        foreach (
            var limit in around is null
                ? limits.Limits.OfType<PersonLimit>()
                : around.Agents.SelectMany(limits.LimitsOf)
        )
            Add(limit);
        foreach (var limit in limits.Limits.OfType<SpreadLimit>())
            Add(limit);
        foreach (var limit in limits.Limits.OfType<TeamLimit>())
            Add(limit);
        foreach (var limit in limits.Limits.OfType<SeatLimit>())
            Add(limit);
        foreach (var limit in limits.Limits.OfType<StartsLimit>())
            Add(limit);
        foreach (var limit in limits.Limits.OfType<TouchedLimit>())
            Add(limit);
        slacks.Minimize();
    }

    /// <summary>The model in the solver's terms.</summary>
    public CpModel Model { get; } = new();

    /// <summary>Units of money that one unit of the solver's objective stands for.</summary>
    public long CostUnit => slacks.CostUnit;

    /// <summary>Reads the roster off a solution.</summary>
    /// <param name="value">The value of an expression in the solution.</param>
    public Roster Read(Func<LinearExpr, long> value)
    {
        var assignments = new List<Assignment>();
        for (var day = 0; day < brief.Horizon.Days; day++)
        {
            for (var shift = 0; shift < brief.Shifts.Count; shift++)
                assignments.AddRange(Read(day, shift, value));
        }

        return new(brief, assignments);
    }

    private IEnumerable<Assignment> Read(int day, int shift, Func<LinearExpr, long> value)
    {
        if (around is not null && !around.IsFree(day))
            return around.Starts(day, shift);
        return Enumerable
            .Range(0, limits.SkillSets.Count)
            .SelectMany(set => Read(day, shift, counts[day, shift, set], value));
    }

    private IEnumerable<Assignment> Read(int day, int shift, ShiftCounts count, Func<LinearExpr, long> value)
    {
        var agents = count
            .Agents.Where(agent =>
                works[agent, day, shift] is { } literal
                    ? value(literal) == 1
                    : works.IsFixedOn(agent, day, shift)
            )
            .Select(agent => brief.Agents[agent].Id)
            .ToList();
        var starts = brief
            .Shifts[shift]
            .Breaks.Select((slot, place) => Starts(slot, count.Breaks[place], value))
            .ToList();
        return BreakDeal.Deal(agents, day, brief.Shifts[shift], starts);
    }

    private static IReadOnlyList<int> Starts(
        BreakSlot slot,
        IReadOnlyList<Count> counts,
        Func<LinearExpr, long> value
    ) =>
        [
            .. slot.Starts()
                .Zip(counts)
                .SelectMany(pair => Enumerable.Repeat(pair.First, (int)pair.Second.In(value))),
        ];

    private void AddCounts()
    {
        var coverage = new CoverageRows(Model, slacks, limits, around, question);
        for (var day = 0; day < brief.Horizon.Days; day++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var shift = 0; shift < brief.Shifts.Count; shift++)
            {
                foreach (var (place, set) in limits.SkillSets.Index())
                {
                    counts[day, shift, place] = new(Model, limits, works, around, set, day, shift);
                    coverage.Add(place, brief.Shifts[shift], day, counts[day, shift, place]);
                }
            }
        }

        coverage.Write();
        var heads = new HeadsRows(Model, slacks, around);
        foreach (var limit in question == Question.Cheapest ? limits.Limits.OfType<HeadsLimit>() : [])
            heads.Write(limit, [.. limit.Shifts.SelectMany(shift => HeadsOf(limit.Day, shift))]);
    }

    private IEnumerable<Count> HeadsOf(int day, int shift) =>
        Enumerable.Range(0, limits.SkillSets.Count).Select(set => counts[day, shift, set].Heads);

    /// <summary>Those of the people whom the limit looks at.</summary>
    private IEnumerable<Count> HeadsOf(StartsLimit limit, int shift) =>
        limit.Agents is { } agents
            ? agents.Select(agent => works.Count(agent, limit.Day, shift))
            : HeadsOf(limit.Day, shift);

    private void Add(PersonLimit limit)
    {
        cancellation.ThrowIfCancellationRequested();
        if (around is null || around.Touches(limit.Sum))
            Add(works.Row(limit.Sum), limit.AtMost, limit);
    }

    private void Add(TeamLimit limit)
    {
        var rows = limit.Sums.Select(works.Row).ToList();
        Add(new(rows.Sum(row => row.Constant), [.. rows.SelectMany(row => row.Terms)]), limit.AtMost, limit);
    }

    private void Add(PersonRow row, long atMost, Limit limit)
    {
        if (IsSettled(row))
            return;
        if (MayBreak(limit, out var price))
            people.Charge(row, atMost, price, Breach(limit));
        else if (limit.IsHard)
            people.Keep(row, atMost);
    }

    private void Add(StartsLimit limit)
    {
        var breakable = MayBreak(limit, out var price);
        var rows = new StartsRows(Model, around);
        var times = limit
            .Alike.Select(shifts =>
                rows.IsUsed(limit, shifts, [.. shifts.SelectMany(shift => HeadsOf(limit, shift))])
            )
            .ToList();
        var beyond = times.Sum(time => time.Most) - limit.AtMost;
        if (beyond <= 0 || times.TrueForAll(time => time.Decided is null) || !(breakable || limit.IsHard))
            return;
        var used =
            LinearExpr.Sum(times.Select(time => time.Decided).OfType<LinearExpr>())
            + times.Sum(time => time.Fixed);
        if (breakable)
            Model.Add(used <= limit.AtMost + slacks.Add(beyond, price, Breach(limit)));
        else
            Model.Add(used <= limit.AtMost);
    }

    private void Add(SpreadLimit limit)
    {
        var rows = limit.Sums.Select(works.Row).ToList();
        if (rows.TrueForAll(IsSettled))
            return;
        var (floor, ceiling) = (rows.Min(row => row.Least), rows.Max(row => row.Most));
        var breakable = MayBreak(limit, out var price);
        if (!breakable && !limit.IsHard)
            return;
        var least = End(floor, ceiling, limit.Sums, Enumerable.Min);
        var most = End(floor, ceiling, limit.Sums, Enumerable.Max);
        foreach (var row in rows)
        {
            Model.Add(row.Expression >= least);
            Model.Add(row.Expression <= most);
        }

        if (breakable)
            Model.Add(
                most - least <= limit.AtMost + slacks.Add(Math.Max(0, ceiling - floor), price, Breach(limit))
            );
        else
            Model.Add(most - least <= limit.AtMost);
    }

    private void Add(TouchedLimit limit)
    {
        var agents = limit.Agents.Select(agent => new TouchedRow(Model, works, around, agent)).ToList();
        if (agents.TrueForAll(agent => agent.Decided is null))
            return;
        var touched =
            LinearExpr.Sum(agents.Select(agent => agent.Decided).OfType<LinearExpr>())
            + agents.Count(agent => agent.IsTouched);
        if (MayBreak(limit, out var price))
            Model.Add(touched <= limit.AtMost + slacks.Add(limit.Agents.Count, price, Breach(limit)));
        else if (limit.IsHard)
            Model.Add(touched <= limit.AtMost);
    }

    private void Add(SeatLimit limit)
    {
        var heads = limit
            .Holding.SelectMany(start =>
                Enumerable
                    .Range(0, limits.SkillSets.Count)
                    .Select(set => counts[start.Day, start.Shift, set].Heads)
            )
            .ToList();
        var decided = heads.Select(count => count.Decided).OfType<LinearExpr>().ToList();
        var beyond = limit.Past + heads.Sum(count => count.Most) - limit.AtMost;
        if (beyond <= 0 || (around is not null && decided.Count == 0))
            return;
        var seated = LinearExpr.Sum(decided) + limit.Past + heads.Sum(count => count.Fixed);
        if (MayBreak(limit, out var price))
            Model.Add(seated <= limit.AtMost + slacks.Add(beyond, price, Breach(limit)));
        else if (limit.IsHard)
            Model.Add(seated <= limit.AtMost);
    }

    /// <summary>Outside a neighbourhood nothing changes, so its cost is left out; the whole model counts everything.</summary>
    private bool IsSettled(PersonRow row) => around is not null && row.Terms.Count == 0;

    private IntVar End(
        long floor,
        long ceiling,
        IReadOnlyList<PersonSum> sums,
        Func<IEnumerable<long>, long> end
    )
    {
        var variable = Model.NewIntVar(floor, ceiling, "");
        if (around is not null)
            Model.AddHint(variable, end(sums.Select(sum => sum.ValueIn(around.Chosen))));
        return variable;
    }

    /// <summary>Whether the limit may be broken at a price: priced limits, or hard ones when that is the question.</summary>
    private bool MayBreak(Limit limit, out long price)
    {
        price = (question == Question.LeastBroken ? limit.Stretched() : limit).Price?.Units ?? 0;
        return question switch
        {
            Question.Cheapest => !limit.IsHard,
            Question.LeastBroken => limit.IsHard && limit.Rule != Rule.IdOf(typeof(OneShiftADay)),
            _ => false,
        };
    }

    private long? Breach(Limit limit) => around is null ? null : limit.BreachIn(around.Chosen);
}
