using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class NoticeTests()
    : RuleTests<Notice>(
        new Notice(2),
        new Notice(4, Price: Money.Of(15)),
        new Notice(5, From: Some.Monday.AddDays(1)) { For = ["Ann"] }
    )
{
    private static readonly Notice TwoDays = new(2);

    [Fact]
    public void The_first_days_stay_as_published() => Keeps(TwoDays, Published("Ann: E . N"));

    [Fact]
    public void A_day_later_may_change()
    {
        Keeps(TwoDays, Published("Ann: E . L"));
        Breaks(
            new(3),
            Published("Ann: E . L"),
            1,
            "Ann has late@14:00 on Wed 12-09",
            "night@22:00 has been published"
        );
    }

    [Fact]
    public void A_shift_on_a_day_off_and_a_day_off_in_place_of_a_shift_are_changes()
    {
        Breaks(TwoDays, Published("Ann: E L N"), 1, "a day off has been published");
        Breaks(TwoDays, Published("Ann: . . N"), 1, "Ann is off on Mon 12-07");
    }

    [Fact]
    public void Notice_counts_from_the_announcement()
    {
        var before = TwoDays with { From = Some.Monday.AddDays(-1) };
        Breaks(before, Published("Ann: L . N"), 1, "Mon 12-07");
        Keeps(before, Published("Ann: E L N"));
    }

    [Fact]
    public void A_day_of_leave_is_left_alone() =>
        Keeps(TwoDays, Published("Ann: . . N", agent => agent with { Leave = new HashSet<int> { 0 } }));

    [Fact]
    public void Who_has_nothing_published_is_free() => Keeps(TwoDays, Drawn.Roster("Ann: E L N"));

    /// <summary>Of the second agent a week was published: any shifts, or those that are worked.</summary>
    protected override Gen<Roster> AnyRoster =>
        Gen.Select(base.AnyRoster, Gen.Bool)
            .Select(
                (roster, asWorked) =>
                    new Roster(Told(roster.Brief, asWorked ? roster : null), roster.Assignments)
            );

    protected override Gen<Brief> AnyBrief => base.AnyBrief.Select(brief => Told(brief, null));

    private static Brief Told(Brief brief, Roster? worked) =>
        brief with
        {
            Agents = [.. brief.Agents.Select(agent => agent with { Published = Told(brief, agent, worked) })],
        };

    private static Dictionary<int, string?> Told(Brief brief, Agent agent, Roster? worked) =>
        Enumerable
            .Range(0, Math.Min(7, brief.Horizon.Days))
            .ToDictionary(
                day => day,
                day =>
                    worked is null
                        ? (day % 3 == 0 ? null : brief.Shifts[day % brief.Shifts.Count].Id)
                        : worked.Of(agent).FirstOrDefault(one => one.Day == day)?.Shift.Id
            );

    private static Roster Published(string drawing, Func<Agent, Agent>? change = null) =>
        Drawn.Roster(
            drawing,
            brief =>
                brief.Each(agent =>
                    (change?.Invoke(agent) ?? agent) with
                    {
                        Published = new Dictionary<int, string?>
                        {
                            [0] = Some.Early.Id,
                            [1] = null,
                            [2] = Some.Night.Id,
                        },
                    }
                )
        );
}
