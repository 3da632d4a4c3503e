using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class ForbiddenSuccessionsTests()
    : RuleTests<ForbiddenSuccessions>(
        new ForbiddenSuccessions(After(("s0", ["s1", "s2"]), ("s1", ["s0"]))),
        new ForbiddenSuccessions(After(("s0", ["s0"]), ("s3", ["s0", "s1"])), Price: Money.Of(15)),
        new ForbiddenSuccessions(After(("s0", ["s0", "s1"]), ("s1", ["s0"]))) { For = ["Ben", "Cem"] },
        new ForbiddenSuccessions(After(("s0", ["s1", "s0"]), ("s1", ["s0"])), OverDaysOff: 2),
        new ForbiddenSuccessions(After(("s0", ["s0"]), ("s1", ["s0"])), Money.Of(15), OverDaysOff: 1)
    )
{
    private static readonly ForbiddenSuccessions NoEarly = new(
        After(("late", ["early"]), ("night", ["early", "mid"]))
    );

    [Fact]
    public void Allows_what_is_not_listed() => Keeps(NoEarly, Drawn.Roster("Ann: E L M E N L L N N"));

    [Fact]
    public void Each_forbidden_succession_counts()
    {
        Breaks(NoEarly, Drawn.Roster("Ann: L E ."), 1, "early@06:00 on Tue 12-08", "late@14:00");
        Breaks(NoEarly, Drawn.Roster("Ann: . N M"), 1, "mid@10:00");
    }

    [Fact]
    public void A_day_off_starts_afresh() => Keeps(NoEarly, Drawn.Roster("Ann: L . E N . M"));

    [Fact]
    public void Over_days_off_so_many_count()
    {
        var over = NoEarly with { OverDaysOff = 1 };
        Breaks(over, Drawn.Roster("Ann: L . E"), 1, "may not follow late@14:00 after a day off");
        Keeps(over, Drawn.Roster("Ann: L . . E"));
        Breaks(over with { OverDaysOff = 2 }, Drawn.Roster("Ann: L . . E"), 1, "after 2 days off");
        Keeps(over, Drawn.Roster("Ann: L M E"));
        Breaks(over, Drawn.Roster("Ann: L | . E"), 1, "Tue 12-08");
    }

    [Fact]
    public void The_last_day_before_the_horizon_counts() =>
        Breaks(NoEarly, Drawn.Roster("Ann: L | E"), 1, "Mon 12-07");

    [Fact]
    public void Names_every_template_with_its_place() =>
        Assert.Equal(
            [("late", null), ("early", 0), ("night", null), ("early", 0), ("mid", (int?)1)],
            NoEarly.TemplatesNamed().Select(named => (named.Name, named.Place))
        );

    private static Dictionary<string, IReadOnlyList<string>> After(
        params (string Template, string[] Forbidden)[] pairs
    ) => pairs.ToDictionary(pair => pair.Template, IReadOnlyList<string> (pair) => pair.Forbidden);
}
