using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class ChangesTests()
    : RuleTests<Changes>(
        new Changes(Price: Money.Of(15)),
        new Changes(Agents: 1),
        new Changes(FrozenUntil: new(Some.Monday.AddDays(2), 12 * 60)),
        new Changes(1, new(Some.Monday.AddDays(1), 0), Money.Of(7))
    )
{
    private static readonly Changes Priced = new(Price: Money.Of(15));
    private static readonly Changes Nobody = new(Agents: 0);
    private static readonly Changes UntilTuesdayTen = new(FrozenUntil: new(Some.Monday.AddDays(1), 10 * 60));

    [Fact]
    public void What_is_as_published_costs_nothing() => Keeps(Priced, Published("Ann: E . N"));

    [Fact]
    public void Another_shift_one_taken_away_and_one_given_are_changes()
    {
        Breaks(Priced, Published("Ann: L . N"), 1, "Ann has late@14:00 on Mon 12-07", "early@06:00");
        Breaks(Priced, Published("Ann: . . N"), 1, "Ann is off on Mon 12-07");
        Breaks(Priced, Published("Ann: E L N"), 1, "a day off has been published");
    }

    [Fact]
    public void As_many_agents_as_allowed_may_have_changes_and_no_more()
    {
        Keeps(Nobody, Published("Ann: E . N\nBen: E . N"));
        Keeps(new Changes(Agents: 1), Published("Ann: . L .\nBen: E . N"));
        Breaks(new Changes(Agents: 1), Published("Ann: . . N\nBen: E L N"), 1, "Ann, Ben", "at most 1");
    }

    [Fact]
    public void What_starts_a_minute_before_the_frozen_time_ends_stays()
    {
        Keeps(UntilTuesdayTen, Published("Ann: E . L"));
        Breaks(UntilTuesdayTen, Published("Ann: L . N"), 1, "all is frozen");
        Breaks(UntilTuesdayTen, Published("Ann: E E N"), 1, "Tue 12-08");
        Keeps(UntilTuesdayTen, Published("Ann: E M N"));
        Breaks(
            UntilTuesdayTen with
            {
                FrozenUntil = new(Some.Monday.AddDays(1), 10 * 60 + 1),
            },
            Published("Ann: E M N"),
            1
        );
    }

    [Fact]
    public void Another_session_in_the_same_shift_is_a_change_and_stays_where_it_is_frozen()
    {
        Keeps(Priced, Attending(10, 10));
        Breaks(Priced, Attending(10, 11), 1, "other sessions on Mon 12-07");
        Breaks(Priced, Attending(10, null), 1, "other sessions");
        Breaks(Nobody, Attending(10, 11), 1, "at most 0 may: Ann");
        Breaks(UntilTuesdayTen, Attending(10, 11), 1, "all is frozen");
        Keeps(UntilTuesdayTen with { FrozenUntil = new(Some.Monday, 0) }, Attending(10, 11));
        Keeps(Priced, Attending(null, 11));
    }

    /// <summary>Ann's early, with a session at one hour where another was published; null for none, or for nothing said of it.</summary>
    private static Roster Attending(int? told, int? attended)
    {
        var activity = new Activity(
            "training",
            60,
            1,
            new(1, 3),
            Enum.GetValues<DayOfWeek>().ToHashSet(),
            null,
            Money.Of(9)
        );
        var roster = Published(
            "Ann: E . N",
            agent =>
                agent with
                {
                    PublishedSessions = told is { } hour
                        ? new Dictionary<int, IReadOnlyList<ActivityTaken>> { [0] = [At(hour)] }
                        : null,
                }
        );
        return new(
            roster.Brief with
            {
                Activities = [activity],
            },
            roster.Assignments.Select(worked =>
                worked.Day == 0 && attended is { } hour ? worked with { Activities = [At(hour)] } : worked
            )
        );

        static ActivityTaken At(int hour) => new("training", new(hour * 60, hour * 60 + 60));
    }

    [Fact]
    public void On_a_day_of_leave_nothing_is_asked() =>
        Keeps(Nobody, Published("Ann: . . N", agent => agent with { Leave = new HashSet<int> { 0 } }));

    [Fact]
    public void Who_has_nothing_published_is_free() => Keeps(Nobody, Drawn.Roster("Ann: E L N"));

    /// <summary>What was published is worked by one of the agents, or by all, or nothing of it is.</summary>
    protected override Gen<Roster> AnyRoster =>
        Gen.Select(AnyActivity.In(base.AnyRoster), Gen.Int[0, 2])
            .Select(
                (roster, asWorked) =>
                    new Roster(
                        Told(roster.Brief, place => place < asWorked * 2 ? roster : null),
                        roster.Assignments
                    )
            );

    protected override Gen<Brief> AnyBrief => base.AnyBrief.Select(brief => Told(brief, _ => null));

    private static Brief Told(Brief brief, Func<int, Roster?> worked) =>
        brief with
        {
            Agents =
            [
                .. brief.Agents.Select(
                    (agent, place) =>
                        agent with
                        {
                            Published = Told(brief, agent, worked(place)),
                            PublishedSessions = Sessions(brief, agent, place, worked(place)),
                        }
                ),
            ],
        };

    /// <summary>Where nothing is worked, days off, which every brief can keep.</summary>
    private static Dictionary<int, string?> Told(Brief brief, Agent agent, Roster? worked) =>
        Enumerable
            .Range(0, Math.Min(7, brief.Horizon.Days))
            .ToDictionary(
                day => day,
                day => worked?.Of(agent).FirstOrDefault(one => one.Day == day)?.Shift.Id
            );

    /// <summary>Of every third agent nothing is known, of every third the first day's sessions are others.</summary>
    private static Dictionary<int, IReadOnlyList<ActivityTaken>>? Sessions(
        Brief brief,
        Agent agent,
        int place,
        Roster? worked
    ) =>
        place % 3 == 2
            ? null
            : Enumerable
                .Range(0, Math.Min(7, brief.Horizon.Days))
                .ToDictionary(day => day, day => On(day, worked?.Of(agent) ?? [], place % 3 == 1));

    private static IReadOnlyList<ActivityTaken> On(int day, IReadOnlyList<Assignment> worked, bool others) =>
        day == 0 && others ? [] : [.. worked.Where(one => one.Day == day).SelectMany(one => one.Activities)];

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
