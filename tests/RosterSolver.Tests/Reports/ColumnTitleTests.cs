using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class ColumnTitleTests
{
    [Theory]
    [InlineData("six-agent-desk", "six-agent-desk")]
    [InlineData("shift-study-two-families", "shift-study-two-\nfamilies")]
    [InlineData("shift study two families", "shift study two\nfamilies")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnop\nqrstuvwxyz")]
    public void A_long_name_is_broken_where_it_may_be(string name, string title) =>
        Assert.Equal(title, ColumnTitle.Of(name, 16));
}
