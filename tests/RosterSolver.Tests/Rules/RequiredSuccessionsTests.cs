using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class RequiredSuccessionsTests()
    : RuleTests<RequiredSuccessions>(
        new RequiredSuccessions(After(("s0", ["s0", "s1"]))),
        new RequiredSuccessions(After(("s0", []), ("s1", ["s1"]))),
        new RequiredSuccessions(After(("s0", ["s1"])), DayOff: true, Price: Money.Of(15)),
        new RequiredSuccessions(After(("s0", ["s1"])), DayOff: true, OverDaysOff: 2),
        new RequiredSuccessions(After(("s0", ["s0"])), DayOff: true, Price: Money.Of(15), OverDaysOff: 1),
        new RequiredSuccessions(After(("s0", ["s1"])), Price: Money.Of(15)) { For = ["Ben", "Cem"] }
    )
{
    private static readonly RequiredSuccessions OneOf = new(After(("mid", ["late", "night"])));
    private static readonly RequiredSuccessions OrOff = OneOf with { DayOff = true };
    private static readonly RequiredSuccessions Rest = new(After(("night", [])));

    [Fact]
    public void One_of_those_listed_follows() => Keeps(OneOf, Drawn.Roster("Ann: M L . M N E"));

    [Fact]
    public void Another_shift_or_a_day_off_does_not()
    {
        Breaks(
            OneOf,
            Drawn.Roster("Ann: M E"),
            1,
            "Ann has early@06:00 on Tue 12-08",
            "after mid@10:00",
            "late or night"
        );
        Breaks(OneOf, Drawn.Roster("Ann: M . L"), 1, "Ann is off");
    }

    [Fact]
    public void A_day_off_may_be_allowed()
    {
        Keeps(OrOff, Drawn.Roster("Ann: M . L"));
        Breaks(OrOff, Drawn.Roster("Ann: M E ."), 1, "late or night or a day off");
    }

    [Fact]
    public void Across_days_off_it_has_to_follow_where_that_is_said()
    {
        var across = OrOff with { OverDaysOff = 2 };
        Keeps(across, Drawn.Roster("Ann: M . L . E"));
        Keeps(across, Drawn.Roster("Ann: M . . . E"));
        Breaks(
            across,
            Drawn.Roster("Ann: M . . E"),
            1,
            "2 days off after mid@10:00",
            "late or night has to follow"
        );
        Breaks(across, Drawn.Roster("Ann: M . E"), 1, "1 day off after");
        Breaks(across, Drawn.Roster("Ann: M . | E"), 1, "Mon 12-07");
        Keeps(across, Drawn.Roster("Ann: M ."));
    }

    [Fact]
    public void Days_off_across_which_it_has_to_follow_must_be_allowed() =>
        Assert.Equal("over-days-off", Assert.Single((OneOf with { OverDaysOff = 1 }).Objections()).Option);

    [Fact]
    public void Without_a_list_the_next_day_is_off()
    {
        Keeps(Rest, Drawn.Roster("Ann: N . N"));
        Breaks(Rest, Drawn.Roster("Ann: N N ."), 1, "a day off has to follow");
    }

    [Fact]
    public void The_day_before_the_horizon_counts_and_after_the_last_day_nothing_is_asked()
    {
        Breaks(OneOf, Drawn.Roster("Ann: M | . E"), 1, "Mon 12-07");
        Keeps(OneOf, Drawn.Roster("Ann: M | L M"));
    }

    private static Dictionary<string, IReadOnlyList<string>> After(
        params IEnumerable<(string Template, IReadOnlyList<string> Next)> pairs
    ) => pairs.ToDictionary(pair => pair.Template, pair => pair.Next);
}
