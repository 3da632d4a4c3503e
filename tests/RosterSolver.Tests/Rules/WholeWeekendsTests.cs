using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WholeWeekendsTests()
    : RuleTests<WholeWeekends>(
        new WholeWeekends(),
        new WholeWeekends(Money.Of(15)),
        new WholeWeekends { For = ["Ann", "Cem"] }
    )
{
    private static readonly WholeWeekends Rule = new();

    [Fact]
    public void Both_days_or_none_are_worked() =>
        Keeps(Rule, Drawn.Roster("Ann: E . . . . E L . . . . E . ."));

    [Fact]
    public void Saturday_alone_and_Sunday_alone_are_breaches()
    {
        Breaks(Rule, Drawn.Roster("Ann: . . . . . E ."), 1, "Ann works on Sat 12-12 and not on Sun 12-13");
        Breaks(Rule, Drawn.Roster("Ann: . . . . . . E"), 1, "Ann works on Sun 12-13 and not on Sat 12-12");
    }

    [Fact]
    public void A_known_Saturday_before_the_first_day_counts()
    {
        var sunday = Some.Monday.AddDays(6);
        Breaks(Rule, Drawn.Roster("Ann: E | . .", start: sunday), 1, "Sat 12-12");
        Keeps(Rule, Drawn.Roster("Ann: E | E .", start: sunday));
        Keeps(Rule, Drawn.Roster("Ann: E .", start: sunday));
    }

    [Fact]
    public void Of_a_weekend_that_the_last_day_divides_nothing_is_asked() =>
        Keeps(Rule, Drawn.Roster("Ann: . . . . . E"));
}
