using RosterSolver.Economics;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>The steps away from a plan's classes: none is smaller than a class may be, nor larger.</summary>
public sealed class MovementRowTests
{
    [Theory]
    [InlineData(0, "4 0")]
    [InlineData(4, "5 0")]
    [InlineData(5, "6 4")]
    [InlineData(6, "5")]
    public void A_step_from_nobody_is_the_least_class_and_from_that_nobody(int heads, string near) =>
        Assert.Equal(near, Near([0], [heads]));

    /// <summary>A class of five gives one to the week beside it, which then has the least, or goes there whole.</summary>
    [Fact]
    public void An_exchange_keeps_to_the_sizes_of_classes() =>
        Assert.Equal("6,0 4,0 4,4 0,5 5,4 5,0", Near([2, 5], [5, 0]));

    private static string Near(int[] weeks, int[] heads) =>
        string.Join(
            ' ',
            new MovementRow(0, weeks, heads, new(4, 6)).Near().Select(one => string.Join(',', one.Row.Heads))
        );
}
