using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What is shared out fairly.</summary>
public enum Burden
{
    [Doc("Night shifts")]
    Nights,

    [Doc("Shifts that start on a Saturday or a Sunday")]
    Weekends,

    [Doc("Late shifts")]
    Lates,
}

/// <summary>Nights, weekends and lates are shared out evenly among agents of the same contract.</summary>
[Rule(
    "fair",
    Says = "Among agents with the same contract and the same exemptions, the most and the fewest nights (weekend "
        + "days, lates) differ by at most the spread.",
    Unit = "one beyond the spread, for each burden and contract",
    AtTheEdges = "What the history holds counts; after the last day nothing is asked."
)]
public sealed record Fair(
    [Doc("What is shared out", Default = "`[nights, weekends, lates]`")] IReadOnlyList<Burden>? Of = null,
    [Doc("Widest difference between the most and the fewest that is free", Unit = "shifts")]
    [Range(0, 100)]
        int Spread = 1,
    [Doc("Price of each shift beyond the spread; without it the rule must hold")] Money? Price = null
) : Rule(Price)
{
    private IReadOnlyList<Burden> Burdens => Of ?? Enum.GetValues<Burden>();

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var days = model.Days(-model.Brief.HistoryDays, model.Brief.HistoryDays + horizon.Days).ToList();
        var peers = model.Agents.GroupBy(agent => model.Brief.Agents[agent].Peers, StringComparer.Ordinal);
        foreach (var group in peers)
        {
            foreach (var burden in Burdens)
            {
                var sums = group.Select(agent =>
                    model.Sum(agent, days, choice => Weight(burden, choice, horizon))
                );
                model.Spread(this, [.. sums], Spread);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from peers in roster.Brief.Agents.GroupBy(agent => agent.Peers, StringComparer.Ordinal)
        from burden in Burdens
        let counts = peers
            .Select(agent => Carried.Of(agent, worked => Bears(burden, worked, roster), roster))
            .ToList()
        let most = counts.MaxBy(each => each.Count)
        let fewest = counts.MinBy(each => each.Count)
        let beyond = most.Count - fewest.Count - Spread
        where beyond > 0
        select new Violation(
            Id,
            null,
            null,
            beyond,
            Price is { } price ? price * beyond : null,
            $"{burden.ToString().ToLowerInvariant()} of {peers.First().Contract.Id} agents range from {fewest} to {most}; "
                + $"a difference of {Spread} is allowed"
        );

    private static long Weight(Burden burden, Choice choice, Horizon horizon) =>
        burden switch
        {
            Burden.Nights => choice.Shift.Family == ShiftFamily.Night ? 1 : 0,
            Burden.Lates => choice.Shift.Family == ShiftFamily.Late ? 1 : 0,
            _ => horizon.IsWeekend(choice.Day) ? 1 : 0,
        };

    private static bool Bears(Burden burden, Assignment worked, Roster roster)
    {
        var date = roster.Brief.Horizon.DateOf(worked.Day);
        return burden switch
        {
            Burden.Nights => worked.Shift.Family is ShiftFamily.Night,
            Burden.Lates => worked.Shift.Family is ShiftFamily.Late,
            _ => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
        };
    }

    /// <summary>How much of a burden an agent carries, and how much of that the history holds.</summary>
    private readonly record struct Carried(string Agent, int Count, int Before)
    {
        public static Carried Of(Agent agent, Func<Assignment, bool> bears, Roster roster) =>
            new(agent.Id, roster.Timeline(agent).Count(bears), agent.History.Count(bears));

        /// <summary>Reads <c>5 (full-02; 3 of them before this roster)</c>.</summary>
        public override string ToString() =>
            Before == 0 ? $"{Count} ({Agent})"
            : Before == Count ? $"{Count} ({Agent}; all before this roster)"
            : $"{Count} ({Agent}; {Before} of them before this roster)";
    }
}
