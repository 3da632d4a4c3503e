using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>Who could stand in for an agent on a day, the best first: who is free, who moves, who stays longer.</summary>
/// <param name="Before">The roster as it is.</param>
/// <param name="Absent">The agent who will not come.</param>
/// <param name="Day">The day.</param>
/// <param name="Shift">The shift that is vacated.</param>
/// <param name="Alone">The roster with nobody standing in.</param>
/// <param name="Gap">What that does to the roster.</param>
/// <param name="Candidates">Everybody who could, those who break nothing first, then by cost, then by fairness.</param>
public sealed record CoverStudy(
    Plan Before,
    Agent Absent,
    int Day,
    Assignment Shift,
    Plan Alone,
    AuditChange Gap,
    IReadOnlyList<CoverCandidate> Candidates
)
{
    private const int MinutesOfAnHour = 60;

    /// <summary>Hours by which a shift is made longer, at most.</summary>
    private const int MostHours = 3;

    /// <summary>Looks for those who could stand in.</summary>
    /// <param name="before">The roster, sound in structure.</param>
    /// <param name="absent">The agent.</param>
    /// <param name="shift">The agent's shift that is vacated.</param>
    /// <param name="others">Who else will not come, as is known already; null for nobody.</param>
    public static CoverStudy Of(
        Plan before,
        Agent absent,
        Assignment shift,
        IReadOnlyList<Absence>? others = null
    )
    {
        if (others is { Count: > 0 })
            before = Apart(before, others);
        IReadOnlyList<Absence> absences = [new(absent.Id, shift.Day, shift.Day)];
        var alone = Apart(before, absences);
        var search = new Search(alone, shift);
        return new(
            before,
            absent,
            shift.Day,
            shift,
            alone,
            AuditChange.Of(before.Audit, alone.Audit),
            [
                .. alone
                    .Scenario.Agents.Where(agent => agent.Id != absent.Id && !agent.Leave.Contains(shift.Day))
                    .SelectMany(search.Of)
                    .OrderBy(one => one.Change.Broken.Count)
                    .ThenBy(one => one.Change.Cost)
                    .ThenBy(one => one.Ahead)
                    .ThenBy(one => one.Overtime.Minutes),
            ]
        );
    }

    /// <summary>Agents who are there that day and are never given the shift, by contract or exemption; they are asked only to stay longer.</summary>
    public IReadOnlyList<Agent> NeverGiven =>
        [.. There.Where(agent => !GivenShifts.IsGiven(Before.Scenario, agent, Shift.Shift))];

    /// <summary>The others who have leave that day, or are absent.</summary>
    public IReadOnlyList<Agent> Away => [.. Others.Where(agent => agent.Leave.Contains(Day))];

    private IEnumerable<Agent> There => Others.Where(agent => !agent.Leave.Contains(Day));

    private IEnumerable<Agent> Others => Alone.Scenario.Agents.Where(agent => agent.Id != Absent.Id);

    private static Plan Apart(Plan plan, IReadOnlyList<Absence> absences) =>
        plan.Under(Replan.WithAbsences(plan, absences), Replan.Without(plan.Roster, absences));

    /// <summary>Whether a breach is only that a shift of such times is no template: people may agree on it for a day.</summary>
    internal static AuditChange WithoutTemplates(AuditChange change) =>
        change with
        {
            Broken =
            [
                .. change.Broken.Where(one =>
                    one.Rule != Structure.Id
                    || !one.Sentence.EndsWith(Structure.NoSuchShift, StringComparison.Ordinal)
                ),
            ],
        };

    /// <summary>The ways in which each agent can stand in.</summary>
    private sealed class Search
    {
        private readonly Plan alone;
        private readonly Assignment vacated;
        private readonly ShiftPlacement placement;
        private readonly Dictionary<string, Overtime> overtime;

        public Search(Plan alone, Assignment vacated)
        {
            this.alone = alone;
            this.vacated = vacated;
            placement = new(
                RosterModel.Of(alone.Roster.Brief, alone.Scenario.Rules.OfType<Coverage>()),
                alone.Roster
            );
            overtime = Overtime.Of(alone).ToDictionary(one => one.Agent.Id, StringComparer.Ordinal);
        }

        public IEnumerable<CoverCandidate> Of(Agent agent)
        {
            var worked = alone.Roster.Of(agent).Where(one => one.Day == vacated.Day).ToList();
            var isGiven = GivenShifts.IsGiven(alone.Scenario, agent, vacated.Shift);
            if (worked.Count == 0)
                return isGiven
                    ? [Standing(agent, null, placement.Best(agent.Id, vacated.Day, vacated.Shift))]
                    : [];
            var now = worked[0];
            return (isGiven ? Moved(agent, now) : []).Concat(Extended(agent, now));
        }

        private IEnumerable<CoverCandidate> Moved(Agent agent, Assignment now)
        {
            if (now.Shift.Id == vacated.Shift.Id)
                yield break;
            placement.Take(now);
            var moved = placement.Best(agent.Id, vacated.Day, vacated.Shift);
            placement.Put(now);
            yield return Standing(agent, now, moved) with
            {
                Kind = CoverKind.Moved,
            };
        }

        /// <summary>The cheapest way to stay longer, or to come earlier, into the time that is vacated.</summary>
        private IEnumerable<CoverCandidate> Extended(Agent agent, Assignment now) =>
            Longer(now)
                .Select(longer => Standing(agent, now, longer) with { Kind = CoverKind.Extended })
                .Where(one => one.Change.MissingMinutes < 0)
                .OrderBy(one => one.Change.Broken.Count)
                .ThenBy(one => one.Change.Cost)
                .Take(1);

        private IEnumerable<Assignment> Longer(Assignment now) =>
            from hours in Enumerable.Range(1, MostHours)
            let minutes = hours * MinutesOfAnHour
            from longer in new[]
            {
                LongerShift.EndingLater(now, minutes),
                LongerShift.StartingEarlier(now, minutes),
            }
            where longer is not null
            where longer.Range.Overlap(vacated.Range) > now.Range.Overlap(vacated.Range)
            select longer;

        private CoverCandidate Standing(Agent agent, Assignment? now, Assignment then)
        {
            var plan = alone.With(alone.Roster.Assignments.Where(one => one != now).Append(then));
            return new(
                agent,
                CoverKind.Free,
                now,
                then,
                plan,
                WithoutTemplates(AuditChange.Of(alone.Audit, plan.Audit)),
                Overtime.Of(plan).First(one => one.Agent.Id == agent.Id) - overtime[agent.Id],
                Economics.Burdens.Of(plan).First(one => one.Agent.Id == agent.Id),
                AheadOf(agent, plan)
            );
        }

        private static double AheadOf(Agent agent, Plan plan) =>
            Receipt
                .Of(plan.Scenario, plan)
                .First(receipt => receipt.Agent.Id == agent.Id)
                .Lines.Where(line =>
                    line.Column is LedgerColumn.Nights or LedgerColumn.Weekends or LedgerColumn.Lates
                )
                .Sum(line => line.AheadNow);
    }
}
