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

    [Doc("Shifts that start on a public holiday of the calendar")]
    Holidays,

    [Doc("Refused wishes, by their weight")]
    Wishes,
}

/// <summary>Nights, weekends and lates are shared out evenly among agents of the same contract.</summary>
[Rule(
    "fair",
    Says = "Among agents with the same contract and the same exemptions, all or those named after `for`, the most and the fewest nights (weekend "
        + "days, lates) differ by at most the spread. With a ledger it is measured how much more than the fair share each has "
        + "borne, this roster and those before it together: the share goes by the hours that each was available, leave taken "
        + "off, and by what all of them bore. Who is new begins at the mean.",
    Unit = "one beyond the spread, for each burden and contract",
    AtTheEdges = "What the history holds counts, but for days that the ledger holds; after the last day nothing is asked.",
    Encoded = "The largest and the smallest of the agents' sums differ by at most the spread.",
    Example = "fair: { of: [nights, weekends], spread: 1, price: 30 }"
)]
public sealed record Fair(
    [Doc("What is shared out", Default = "`[nights, weekends, lates]`")] IReadOnlyList<Burden>? Of = null,
    [Doc("Widest difference between the most and the fewest that is free", Unit = "shifts")]
    [Range(0, 100)]
        int Spread = 1,
    [Doc("Price of each shift beyond the spread; without it the rule must hold")] Money? Price = null,
    [Doc(
        "CSV file of the fairness ledger, in the scenario's folder or below; `roster fairness --write` adds a roster to it",
        Default = "only this roster and the history count"
    )]
        string? Ledger = null,
    [Doc("Weeks after which half of what the ledger holds is forgotten", Unit = "weeks")]
    [Range(1, 520)]
        int HalfLife = 26
) : PersonRule(Price)
{
    private IReadOnlyList<Burden> Burdens => Of ?? [Burden.Nights, Burden.Weekends, Burden.Lates];

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var brief = model.Brief;
        var past = LedgerShare.DaysBeyond(brief, Ledger);
        var days = model.Days(-past, past + brief.Horizon.Days).ToList();
        var peers = Concerned(model).GroupBy(agent => brief.Agents[agent].Peers, StringComparer.Ordinal);
        foreach (var group in peers)
        {
            foreach (var burden in Burdens)
            {
                var ahead = Ledger is null
                    ? null
                    : LedgerShare.Ahead(brief, [.. group], ColumnOf(burden), HalfLife);
                var sums = group.Select(
                    (agent, place) =>
                    {
                        var sum =
                            burden == Burden.Wishes
                                ? Wished(model, agent)
                                : model.Sum(agent, days, choice => Weight(burden, choice, brief));
                        return sum with { Constant = sum.Constant + (ahead?[place] ?? 0) };
                    }
                );
                model.Spread(this, [.. sums], Spread);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from peers in Concerned(roster).GroupBy(agent => agent.Peers, StringComparer.Ordinal)
        from burden in Burdens
        let ledger = Ledger is null
            ? null
            : LedgerAudit.Of(roster.Brief, [.. peers], ColumnOf(burden), HalfLife)
        let counts = peers
            .Select(agent => Carried.Of(agent, Borne(burden, agent, roster), ledger, roster.Brief))
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
            $"{KebabName(burden)} of {peers.First().Contract.Id} agents range from {fewest} to {most}"
                + $"{(ledger is null ? "" : " beyond their fair share, the ledger counted")}; a difference of {Spread} is allowed"
        );

    private static LedgerColumn ColumnOf(Burden burden) =>
        burden switch
        {
            Burden.Nights => LedgerColumn.Nights,
            Burden.Weekends => LedgerColumn.Weekends,
            Burden.Lates => LedgerColumn.Lates,
            Burden.Holidays => LedgerColumn.Holidays,
            _ => LedgerColumn.RefusedWishes,
        };

    private static string KebabName(Burden burden) =>
        burden == Burden.Wishes ? "refused wishes" : burden.ToString().ToLowerInvariant();

    private static long Weight(Burden burden, Choice choice, Brief brief) =>
        burden switch
        {
            Burden.Nights => choice.Shift.Family == ShiftFamily.Night ? 1 : 0,
            Burden.Lates => choice.Shift.Family == ShiftFamily.Late ? 1 : 0,
            Burden.Holidays => brief.IsHoliday(choice.Day) ? 1 : 0,
            _ => brief.Horizon.IsWeekend(choice.Day) ? 1 : 0,
        };

    /// <summary>
    /// Refused wishes by their weight: a day off that is worked, once however many shifts are; a wish to work is refused until
    /// a shift grants it.
    /// </summary>
    private static PersonSum Wished(RosterModel model, int agent) =>
        PersonSum.Of(
            agent,
            from wish in model.Brief.Agents[agent].Wishes
            where wish.Day >= 0 && wish.Day < model.Brief.Horizon.Days
            let granted = RosterModel.Once(
                agent,
                model
                    .Choices(agent, wish.Day)
                    .Where(choice => wish.Template is null || wish.Template == choice.Shift.Template)
            )
            select wish.Works
                ? granted.Times(-wish.Weight) with
                {
                    Constant = wish.Weight,
                }
                : granted.Times(wish.Weight)
        );

    /// <summary>The days on which the agent bore something, as often as it weighs.</summary>
    private static IEnumerable<int> Borne(Burden burden, Agent agent, Roster roster)
    {
        if (burden == Burden.Wishes)
            return RefusedWishes
                .Of(agent, roster)
                .SelectMany(wish => Enumerable.Repeat(wish.Day, wish.Weight));
        return roster
            .Timeline(agent)
            .Where(worked => Bears(burden, worked, roster))
            .Select(worked => worked.Day);
    }

    private static bool Bears(Burden burden, Assignment worked, Roster roster)
    {
        var date = roster.Brief.Horizon.DateOf(worked.Day);
        return burden switch
        {
            Burden.Nights => worked.Shift.Family is ShiftFamily.Night,
            Burden.Lates => worked.Shift.Family is ShiftFamily.Late,
            Burden.Holidays => roster.Brief.Calendar.On(date).Any(special => special.Kind == DayKind.Holiday),
            _ => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
        };
    }

    /// <summary>How much of a burden an agent carries, and how much of that the past holds.</summary>
    private readonly record struct Carried(string Agent, long Count, long Before)
    {
        public static Carried Of(Agent agent, IEnumerable<int> days, LedgerAudit? ledger, Brief brief)
        {
            var counted = days.Where(day => ledger is null || brief.Horizon.DateOf(day) > ledger.Until)
                .ToList();
            var ahead = ledger?.AheadOf(agent) ?? 0;
            return new(agent.Id, ahead + counted.Count, ahead + counted.Count(day => day < 0));
        }

        /// <summary>Reads <c>5 (full-02; 3 of them before this roster)</c>.</summary>
        public override string ToString() =>
            Before == 0 ? $"{Count} ({Agent})"
            : Before == Count ? $"{Count} ({Agent}; all before this roster)"
            : $"{Count} ({Agent}; {Before} of them before this roster)";
    }
}
