namespace RosterSolver.Tests.Scenarios;

public sealed class ShrinkageWarningTests
{
    [Theory]
    [InlineData("planned-absence: 8%", "2026-12-07", 1)]
    [InlineData("planned-absence: 0%", "2026-12-07", 0)]
    [InlineData("unplanned-absence: 8%", "2026-12-07", 0)]
    [InlineData("planned-absence: 8%", "2026-12-08", 0)]
    public void Leave_is_counted_twice_only_where_the_roster_places_some(
        string shares,
        string leave,
        int warnings
    )
    {
        var read = Files.Over($"demand: {{ shrinkage: {{ {shares} }} }}\nleave: {{ ann: [{leave}] }}");
        Assert.Empty(read.Errors);
        Assert.Equal(warnings, read.Value!.Warnings.Count);
    }

    [Theory]
    [InlineData("3.12%", 0)]
    [InlineData("3.125%", 1)]
    public void Time_lost_within_the_shift_is_suspect_from_the_share_of_the_breaks_on(
        string share,
        int warnings
    )
    {
        // One of two shifts of eight hours has a break of 30 minutes: 3.125 %.
        var read = Files.Over($"demand: {{ shrinkage: {{ in-shift: {share} }} }}");
        Assert.Equal(warnings, read.Value!.Warnings.Count);
    }

    [Theory]
    [InlineData("six-agent-desk.yaml")]
    [InlineData("hotline-week.yaml")]
    [InlineData("two-skills-week.yaml")]
    [InlineData("telecom-month.yaml")]
    public void Shipped_scenarios_have_no_warning(string name) =>
        Assert.Empty(Files.Shipped(name).Value!.Warnings);
}
