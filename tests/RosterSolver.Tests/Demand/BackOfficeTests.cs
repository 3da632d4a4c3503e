using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public sealed class BackOfficeTests
{
    private static readonly Horizon TwoDays = new(new(2026, 12, 7), 2, 30);

    [Theory]
    [InlineData(30, 10)]
    [InlineData(59, 10)]
    [InlineData(60, 11)]
    [InlineData(1440, 57)]
    public void Work_is_due_by_the_last_interval_that_ends_within_its_deadline(int minutes, int interval)
    {
        var work = Mail(9, new(minutes)).Work(TwoDays);
        Assert.Equal(60, work.Arriving[10]);
        Assert.Equal(interval, DueAt(work));
    }

    [Fact]
    public void What_is_due_after_the_horizon_is_not_due() =>
        Assert.Equal(0, Mail(60, new(24 * 60)).Work(TwoDays).Due.Sum());

    [Theory]
    [InlineData(46, 47)]
    [InlineData(47, 95)]
    public void Work_of_the_last_interval_of_a_day_has_the_next_day(int arrives, int due) =>
        Assert.Equal(due, DueAt(Mail(arrives, Deadline.EndOfDay).Work(TwoDays)));

    [Fact]
    public void Open_items_can_be_begun_at_once()
    {
        var work = (Mail(9, new(120)) with { Open = 5 }).Work(TwoDays);
        Assert.Equal(30, work.Arriving[0]);
        Assert.Equal(30, work.Due[3]);
    }

    [Fact]
    public void Utilisation_and_shrinkage_ask_for_more_time()
    {
        var work = (Mail(9, new(120)) with { Utilisation = 0.5m, Shrinkage = new(0, 0, 0.2m) }).Work(TwoDays);
        Assert.Equal(150, work.Arriving.Sum());
    }

    [Fact]
    public void Quarter_hours_are_rounded_on_the_running_total()
    {
        var steady = Mail(0, new(120)) with { Items = [.. Enumerable.Repeat(0.5m, 96)] };
        var work = steady.Work(TwoDays);
        Assert.All(work.Arriving, minutes => Assert.True(minutes is 0 or 15));
        Assert.Equal(285, work.Arriving.Sum());
    }

    [Fact]
    public void The_limit_on_agents_is_one_on_minutes() =>
        Assert.Equal(60, (Mail(9, new(120)) with { MaxAgents = 2 }).Work(TwoDays).Most);

    private static int DueAt(DeferrableWork work) => work.Due.Index().Single(due => due.Item > 0).Index;

    /// <summary>Ten items of six minutes in one interval.</summary>
    private static BackOffice Mail(int interval, Deadline due) =>
        new(
            "mail",
            [.. Enumerable.Range(0, 96).Select(place => place == interval ? 10m : 0)],
            0,
            360,
            1,
            due,
            null,
            new(0, 0, 0)
        );
}
