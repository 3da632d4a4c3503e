using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class FrameTests() : RuleTests<Frame>(new Frame(), new Frame(Money.Of(40)))
{
    private static readonly Frame Rule = new();

    [Fact]
    public void The_template_of_the_day_is_kept_whatever_its_start() => Keeps(Rule, Framed("Ann: E . N"));

    [Fact]
    public void Counts_a_day_without_its_shift() =>
        Breaks(Rule, Framed("Ann: E . ."), 1, "Ann has no night on Wed 12-09", "names night");

    [Fact]
    public void Counts_a_shift_on_a_day_off() =>
        Breaks(Rule, Framed("Ann: E L N"), 1, "late@14:00 on Tue 12-08", "names a day off");

    [Fact]
    public void Another_template_is_two_breaches() =>
        Assert.Equal(2, Rule.Check(Framed("Ann: E . L")).Count());

    [Fact]
    public void A_day_of_leave_is_left_alone() =>
        Keeps(Rule, Framed("Ann: E . .", agent => agent with { Leave = new HashSet<int> { 2 } }));

    [Fact]
    public void Who_has_no_frame_is_free() => Keeps(Rule, Drawn.Roster("Ann: E L N"));

    /// <summary>
    /// The second agent has a frame: any of two templates, or the one that is worked. Who is alone has none.
    /// </summary>
    protected override Gen<Roster> AnyRoster =>
        Gen.Select(base.AnyRoster, Gen.Bool)
            .Select(
                (roster, asWorked) =>
                    new Roster(
                        Framed(roster.Brief, agent => asWorked ? Worked(roster, agent) : Frame(roster.Brief)),
                        roster.Assignments
                    )
            );

    protected override Gen<Brief> AnyBrief => base.AnyBrief.Select(brief => Framed(brief, _ => Frame(brief)));

    private static Brief Framed(Brief brief, Func<Agent, Dictionary<int, string>> frame) =>
        brief with
        {
            Agents =
            [
                .. brief.Agents.Select(
                    (agent, place) => place == 1 ? agent with { Frame = frame(agent) } : agent
                ),
            ],
        };

    private static Dictionary<int, string> Frame(Brief brief) =>
        Enumerable
            .Range(0, brief.Horizon.Days)
            .Where(day => day % 3 > 0)
            .ToDictionary(day => day, day => brief.Shifts[day % brief.Shifts.Count].Template);

    private static Dictionary<int, string> Worked(Roster roster, Agent agent) =>
        roster
            .Of(agent)
            .GroupBy(assignment => assignment.Day)
            .ToDictionary(day => day.Key, day => day.First().Shift.Template);

    private static Roster Framed(string drawing, Func<Agent, Agent>? change = null) =>
        Drawn.Roster(
            drawing,
            brief =>
                brief.Each(agent =>
                    (change?.Invoke(agent) ?? agent) with
                    {
                        Frame = new Dictionary<int, string> { [0] = "early", [2] = "night" },
                    }
                )
        );
}
