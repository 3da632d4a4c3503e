using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>A number of people: decided by the model, or fixed.</summary>
/// <param name="Decided">The part that the model decides, or null.</param>
/// <param name="Fixed">The number when it is fixed.</param>
/// <param name="Most">The largest it can be.</param>
internal readonly record struct Count(LinearExpr? Decided, long Fixed, long Most)
{
    /// <summary>The number in a solution.</summary>
    public long In(Func<LinearExpr, long> value) => Decided is { } expression ? value(expression) : Fixed;
}

/// <summary>
/// The people of one skill set who start one shift on one day, and the starts of their breaks as counts (Aykin 1996): a
/// deal turns the counts into people's breaks without loss.
/// </summary>
internal sealed class ShiftCounts
{
    private readonly CpModel model;
    private readonly Neighbourhood? around;
    private readonly List<BoolVar> free;
    private readonly IReadOnlyList<Assignment> starts;

    /// <summary>Those who keep their breaks if they keep the shift, and whether they keep it.</summary>
    private readonly IReadOnlyList<(BoolVar Keeps, Assignment Start)> keeping;

    /// <summary>Makes the counts of a shift on a day.</summary>
    public ShiftCounts(
        CpModel model,
        RosterModel limits,
        WorkLiterals works,
        Neighbourhood? around,
        SkillSet set,
        int day,
        int shift
    )
    {
        this.model = model;
        this.around = around;
        var slots = limits.Brief.Shifts[shift].Breaks;
        Agents = set.Agents;
        starts = around?.Starts(day, shift, limits.NamesOf(set)) ?? [];
        free = [.. Agents.Select(agent => works[agent, day, shift]).OfType<BoolVar>()];
        keeping = around is { KeepsBreaks: true } ? [.. Keeping(limits.Brief, works, day, shift)] : [];
        var settled = Agents.Count(agent => works.IsFixedOn(agent, day, shift));
        var moves =
            around is null || (around.IsFree(day) && (free.Count > 0 || (around.AllBreaks && settled > 0)));
        Heads = moves ? Decide(settled) : Fix(starts.Count);
        Breaks = [.. slots.Select((slot, place) => moves ? Decide(slot, place) : Fixed(slot, place))];
        foreach (var row in moves ? SpacingRow.Of(slots) : [])
            model.Add(
                UpTo(slots[row.Fewer], Breaks[row.Fewer], row.FewerUpTo)
                    <= UpTo(slots[row.More], Breaks[row.More], row.MoreUpTo)
            );
    }

    /// <summary>Indexes of the agents of the skill set.</summary>
    public IReadOnlyList<int> Agents { get; }

    /// <summary>People who start the shift.</summary>
    public Count Heads { get; }

    /// <summary>For each break, and each of its possible starts, the people whose break starts then.</summary>
    public IReadOnlyList<IReadOnlyList<Count>> Breaks { get; }

    private static Count Fix(int people) => new(null, people, people);

    private Count Decide(int settled)
    {
        var heads = model.NewIntVar(settled, settled + free.Count, "");
        model.Add(LinearExpr.Sum(free) + settled == heads);
        Hint(heads, starts.Count);
        return new(heads, 0, settled + free.Count);
    }

    /// <summary>Breaks of fixed agents stay where they are, unless all may move; the others' are counted beside them.</summary>
    private IReadOnlyList<Count> Decide(BreakSlot slot, int place)
    {
        if (slot.StartCount == 1)
            return [Heads];
        var counts = slot.Starts().Select(start => Decide(place, start)).ToList();
        model.Add(LinearExpr.Sum(counts.Select(count => count.Decided!)) == Heads.Decided!);
        return counts;
    }

    private Count Decide(int place, int start)
    {
        var settled = around?.FixedBreaks(starts, place, start) ?? 0;
        var most = around is { AllBreaks: false } ? settled + free.Count : Heads.Most;
        var count = model.NewIntVar(settled, most, "");
        Hint(count, Neighbourhood.Breaks(starts, place, start));
        var kept = keeping
            .Where(one => one.Start.Breaks[place].Range.Start - one.Start.Range.Start == start)
            .Select(one => one.Keeps)
            .ToList();
        if (kept.Count > 0)
            model.Add(count >= LinearExpr.Sum(kept));
        return new(count, 0, most);
    }

    private IEnumerable<(BoolVar, Assignment)> Keeping(Brief brief, WorkLiterals works, int day, int shift) =>
        from agent in Agents
        let literal = works[agent, day, shift]
        where literal is not null
        from start in starts
        where start.Agent == brief.Agents[agent].Id
        select (literal, start);

    private IReadOnlyList<Count> Fixed(BreakSlot slot, int place) =>
        [.. slot.Starts().Select(start => Fix(Neighbourhood.Breaks(starts, place, start)))];

    private void Hint(IntVar count, int people)
    {
        if (around is not null)
            model.AddHint(count, people);
    }

    private static LinearExpr UpTo(BreakSlot slot, IReadOnlyList<Count> counts, int time) =>
        LinearExpr.Sum(
            slot.Starts().Zip(counts).Where(pair => pair.First <= time).Select(pair => pair.Second.Decided!)
        );
}
