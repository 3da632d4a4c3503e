using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MinConsecutiveNightsTests()
    : RuleTests<MinConsecutiveNights>(
        new MinConsecutiveNights(2),
        new MinConsecutiveNights(3, Money.Of(15)),
        new MinConsecutiveNights(4) { For = ["Ben"] }
    )
{
    private static readonly MinConsecutiveNights Two = new(2);

    [Fact]
    public void Allows_so_many_in_a_row_and_more() => Keeps(Two, Drawn.Roster("Ann: E N N . N N N ."));

    [Fact]
    public void Each_missing_night_counts()
    {
        Breaks(Two, Drawn.Roster("Ann: . N E E ."), 1, "Ann works 1 night from Tue 12-08", "at least 2");
        Breaks(new(4), Drawn.Roster("Ann: . N N E ."), 2, "2 nights in a row");
    }

    [Fact]
    public void Nights_before_the_horizon_count()
    {
        Keeps(Two, Drawn.Roster("Ann: . N | N ."));
        Breaks(Two, Drawn.Roster("Ann: . N | E ."), 1, "Sun 12-06");
    }

    [Fact]
    public void The_edges_ask_nothing_where_nothing_is_known_beyond() =>
        Keeps(Two, Drawn.Roster("Ann: N . . N"));
}
