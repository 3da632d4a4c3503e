using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster of which single shifts are put in and taken out, with the breaks of each where they cost least beside
/// everybody else's. Two breaks of one shift within one interval are priced as if each were alone; the audit of the roster is
/// exact whatever was chosen here.
/// </summary>
public sealed class ShiftPlacement
{
    private readonly Brief brief;
    private readonly PhoneLedger ledger;
    private readonly Dictionary<string, int> agents;
    private readonly Dictionary<string, int> shifts;

    /// <summary>Nobody works yet.</summary>
    /// <param name="model">The page on which the rules have written; it prices who is on the phone.</param>
    public ShiftPlacement(RosterModel model)
    {
        brief = model.Brief;
        ledger = new(model);
        agents = Index(brief.Agents.Select(agent => agent.Id));
        shifts = Index(brief.Shifts.Select(shift => shift.Id));
    }

    /// <summary>Everybody works as in a roster.</summary>
    public ShiftPlacement(RosterModel model, Roster roster)
        : this(model)
    {
        foreach (var worked in roster.Assignments)
            Put(worked);
    }

    /// <summary>What being on the phone, missing or too many there costs now.</summary>
    public Money Cost => new(ledger.Cost);

    /// <summary>Puts a shift in.</summary>
    public void Put(Assignment worked) => Move(worked, 1);

    /// <summary>Takes a shift out that was put in.</summary>
    public void Take(Assignment worked) => Move(worked, -1);

    /// <summary>A shift of the brief, which is not in yet, with its breaks where they cost least.</summary>
    public Assignment Best(string agent, int day, Shift shift) =>
        Best(agent, day, shift, (_, _) => true)
        ?? throw new InvalidOperationException($"{shift.Id} has breaks that never fit");

    /// <summary>As <see cref="Best(string, int, Shift)"/>, among breaks that are open.</summary>
    /// <param name="agent">The agent's id.</param>
    /// <param name="day">The day.</param>
    /// <param name="shift">A shift of the brief.</param>
    /// <param name="isOpen">Whether a break, by its place in the shift, may begin so many minutes after the shift.</param>
    /// <returns>Null when the breaks do not fit, or the brief has no such shift.</returns>
    public Assignment? Best(string agent, int day, Shift shift, Func<int, int, bool> isOpen) =>
        shifts.TryGetValue(shift.Id, out var index)
        && ledger.Breaks(agents[agent], day, index, isOpen) is { } chosen
            ? new(
                agent,
                day,
                shift,
                [
                    .. shift.Breaks.Zip(
                        chosen,
                        (slot, start) => Taken(slot, shift.On(day).Start + slot.Earliest + start * slot.Step)
                    ),
                ]
            )
            : null;

    /// <summary>Nobody is ever there for less than no time: what is taken out has its breaks given back first.</summary>
    private void Move(Assignment worked, int sign)
    {
        var agent = agents[worked.Agent];
        if (sign > 0)
            ledger.Move(agent, worked.Range, sign);
        foreach (var away in worked.Away())
            ledger.Move(agent, away, -sign);
        if (sign < 0)
            ledger.Move(agent, worked.Range, sign);
    }

    private static BreakTaken Taken(BreakSlot slot, int start) =>
        new(slot.Break.Id, new(start, start + slot.Break.Minutes));

    private static Dictionary<string, int> Index(IEnumerable<string> names) =>
        names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
}
