using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxConsecutiveNightsTests()
    : RuleTests<MaxConsecutiveNights>(
        new MaxConsecutiveNights(2),
        new MaxConsecutiveNights(1, Money.Of(25)),
        new MaxConsecutiveNights(3, Money.Of(25))
    )
{
    private static readonly MaxConsecutiveNights Two = new(2);

    [Fact]
    public void Allows_so_many_nights_in_a_row() => Keeps(Two, Drawn.Roster("Ann: N N . N N"));

    [Fact]
    public void Counts_nights_beyond() =>
        Breaks(Two, Drawn.Roster("Ann: . N N N ."), 1, "Ann", "3 nights", "Tue 12-08");

    [Fact]
    public void Another_shift_ends_the_run() => Keeps(Two, Drawn.Roster("Ann: N N L N N E E E"));

    [Fact]
    public void Nights_before_the_horizon_count() =>
        Breaks(Two, Drawn.Roster("Ann: N N | N"), 1, "Ann", "Sat 12-05");

    [Fact]
    public void What_the_past_alone_breaks_is_past() => Keeps(Two, Drawn.Roster("Ann: N N N | E"));

    [Fact]
    public void After_the_last_day_nothing_is_asked() => Keeps(Two, Drawn.Roster("Ann: . N N"));
}
