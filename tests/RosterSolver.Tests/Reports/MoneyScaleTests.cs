using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

/// <summary>What stands below the axes of charts.</summary>
public sealed class MoneyScaleTests
{
    [Theory]
    [InlineData(0, 3, "0 1 2 3")]
    [InlineData(1, 12, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(9, 32, "10 12 14 16 18 20 22 24 26 28 30 32")]
    [InlineData(9, 60, "10 15 20 25 30 35 40 45 50 55 60")]
    [InlineData(8, 104, "10 20 30 40 50 60 70 80 90 100")]
    public void Weeks_are_written_in_round_steps(double first, double last, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', MoneyScale.RoundNumbers(first, last, 12)));

    [Theory]
    [InlineData(2, 3, 1, "2 3")]
    [InlineData(2, 2, 1, "2 3")]
    [InlineData(0, 40, 1, "0 10 20 30 40")]
    public void What_is_counted_has_no_ticks_between_whole_numbers(
        double least,
        double most,
        double step,
        string ticks
    ) => Assert.Equal(ticks, string.Join(' ', MoneyScale.Between(least, most, step).Ticks()));
}
