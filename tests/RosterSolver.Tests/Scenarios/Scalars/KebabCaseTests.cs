using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class KebabCaseTests
{
    [Theory]
    [InlineData("Days", "days")]
    [InlineData("AtMostDays", "at-most-days")]
    [InlineData("ErlangC", "erlang-c")]
    [InlineData("workBlock", "work-block")]
    public void Writes_names_in_lower_case_with_hyphens(string name, string key) =>
        Assert.Equal(key, KebabCase.Of(name));
}
