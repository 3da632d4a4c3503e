using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public sealed class BandUpdateTests
{
    private const string Text = """
        expect:            # what we promise
          cost: { at-least: 100, at-most: 200 }   # in CNY
          gap: '2%'
          hard-violations: 0
        """;

    [Fact]
    public void Values_change_and_everything_around_them_stays() =>
        Assert.Equal(
            """
            expect:            # what we promise
              cost: { at-least: 7, at-most: 98765 }   # in CNY
              gap: 3.5%
              hard-violations: 12
            """,
            BandUpdate.Apply(Text, [At(2, 21, "7"), At(2, 35, "98765"), At(3, 8, "3.5%"), At(4, 20, "12")])
        );

    [Fact]
    public void Line_ends_of_another_system_stay() =>
        Assert.Equal("a: 2\r\nb: 3\r\n", BandUpdate.Apply("a: 1\r\nb: 3\r\n", [At(1, 4, "2")]));

    private static BandUpdate At(int line, int column, string now) => new(new("x.yaml", line, column), now);
}
