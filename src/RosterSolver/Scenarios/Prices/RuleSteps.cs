using System.Text;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>
/// Every rule of a scenario with a step more room, one at a time: the least step of each of its numbers; given up where none
/// of them gives room; contracts by the hours of one shift. The steps are those of the search for relaxations. Each changed
/// text is read like any other.
/// </summary>
public sealed class RuleSteps
{
    private const int MinutesOfAnHour = 60;

    private readonly Scenario scenario;
    private readonly MapNode text;
    private readonly ReadFile read;
    private readonly ScenarioPlaces places;
    private readonly RoomGauge gauge;

    private RuleSteps(Scenario scenario, ReadFile read)
    {
        this.scenario = scenario;
        this.read = read;
        text = Extension.Load(scenario.File, read).Value!;
        places = new(scenario);
        gauge = new(scenario);
    }

    /// <summary>The steps, in the order of the rules.</summary>
    /// <param name="scenario">A scenario that was read.</param>
    /// <param name="read">Access to the files that it was made of.</param>
    public static IReadOnlyList<RuleStep> Of(Scenario scenario, ReadFile read) =>
        [.. Enumerable.Range(0, scenario.Rules.Count).SelectMany(new RuleSteps(scenario, read).Of)];

    private IEnumerable<RuleStep> Of(int place) =>
        scenario.Rules[place] switch
        {
            // Leave, a frame and what somebody may work are agreed with people, not rules of the centre.
            Leave or Eligibility or Frame => [],
            WeeklyHours => OfContracts(),
            // Its other options are what missing and surplus people are measured by, not what they may be.
            Coverage coverage => coverage.Floor is null ? [] : OfNumbers(place, "floor"),
            _ => OfRule(place),
        };

    private IEnumerable<RuleStep> OfRule(int place)
    {
        var numbers = OfNumbers(place).ToList();
        return numbers.Count > 0 ? numbers : Steps(place, [new OptionLoosenings(scenario, place).GivenUp()]);
    }

    private IEnumerable<RuleStep> OfNumbers(int place, string? only = null) =>
        Steps(
            place,
            new OptionLoosenings(scenario, place)
                .OfNumbers()
                .Select(series => series[0])
                .Where(change =>
                    only is null || change.Words.Contains($": {only} ", StringComparison.Ordinal)
                )
        );

    private IEnumerable<RuleStep> OfContracts()
    {
        var shift = scenario.Shifts.Min(one => one.PaidMinutes);
        var step = (shift + MinutesOfAnHour - 1) / MinutesOfAnHour;
        return from agent in scenario.Agents.DistinctBy(agent => agent.Contract)
            from side in new[] { ClaimSide.AtLeast, ClaimSide.AtMost }
            from change in FactLoosenings.OfHours(agent.Contract, side).Take(step).TakeLast(1)
            let changed = Read(change)
            where changed is not null
            select new RuleStep(
                Rule.IdOf(typeof(WeeklyHours)),
                change.Words,
                places.OfHours(IndexOf(agent), side),
                changed
            );
    }

    private int IndexOf(Agent agent) => scenario.Agents.Index().First(one => one.Item == agent).Index;

    private IEnumerable<RuleStep> Steps(int place, IEnumerable<Loosening?> changes) =>
        from change in changes.OfType<Loosening>()
        let changed = Read(change)
        where changed is not null && gauge.HasMoreRoom(scenario.Rules[place], changed.Rules[place])
        select new RuleStep(scenario.Rules[place].Id, change.Words, places.Of(place), changed);

    private Scenario? Read(Loosening change)
    {
        var changed = (MapNode)Overlay.Merge(text, change.Patch);
        var files = new RecordedFiles(read);
        files.Remember(scenario.File, Encoding.UTF8.GetBytes(NodeText.Of(changed)));
        return ScenarioReader.Of(changed, scenario.File, files).Value;
    }
}
