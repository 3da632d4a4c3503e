using CsCheck;
using NodaTime;
using NodaTime.TimeZones;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Domain;

/// <summary>Hours that really pass where clocks are put forward or back, against NodaTime.</summary>
public sealed class ClockTests
{
    private static readonly string[] zones =
    [
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Shanghai",
        "Africa/Casablanca",
    ];

    private static readonly ZoneLocalMappingResolver resolver = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier,
        Resolvers.ReturnStartOfIntervalAfter
    );

    [Theory]
    [InlineData("2026-03-27", 480)]
    [InlineData("2026-03-28", 420)]
    [InlineData("2026-03-29", 480)]
    [InlineData("2026-10-23", 480)]
    [InlineData("2026-10-24", 540)]
    [InlineData("2026-10-25", 480)]
    public void A_night_over_the_change_has_an_hour_less_or_more(string date, int minutes)
    {
        var horizon = In("Europe/Berlin", DateOnly.Parse(date), 1);
        Assert.Equal(minutes, horizon.Elapsed(Some.Night.On(0)));
        Assert.Equal(minutes, new Assignment("Ann", 0, Some.Night, []).PaidMinutes(horizon));
        var brief = Some.Brief(1) with { Horizon = horizon, Shifts = [Some.Night] };
        Assert.Equal(minutes, new RosterModel(brief).PaidMinutes(new(0, 0, 0, Some.Night)));
    }

    /// <summary>At the minute of the change itself, and one either side: 03:00 is 02:00 in autumn, 02:00 is 03:00 in spring.</summary>
    [Theory]
    [InlineData("2026-10-25", 0, 179, 179)]
    [InlineData("2026-10-25", 0, 180, 240)]
    [InlineData("2026-10-25", 0, 181, 241)]
    [InlineData("2026-10-25", 180, 240, 60)]
    [InlineData("2026-03-29", 0, 120, 120)]
    [InlineData("2026-03-29", 0, 180, 120)]
    [InlineData("2026-03-29", 0, 181, 121)]
    public void The_minute_of_the_change_counts_as_it_should(string date, int from, int to, int minutes)
    {
        var horizon = In("Europe/Berlin", DateOnly.Parse(date), 1);
        Assert.Equal(minutes, horizon.Elapsed(new(from, to)));
        Assert.Equal(minutes, horizon.Moment(to) - horizon.Moment(from));
        Assert.InRange(horizon.After(from, minutes), from, to);
        Assert.True(horizon.Elapsed(new(from, horizon.After(from, minutes))) >= minutes);
    }

    [Fact]
    public void Minutes_that_pass_are_those_of_NodaTime() =>
        AnyTimes.Sample(
            (zone, start, from, length) =>
            {
                var horizon = In(zone, start, 14);
                var passed = (int)(At(zone, start, from + length) - At(zone, start, from)).TotalMinutes;
                Assert.Equal(passed, horizon.Elapsed(new(from, from + length)));
                Assert.Equal(passed, horizon.Moment(from + length) - horizon.Moment(from));
            },
            iter: 3000
        );

    [Fact]
    public void After_is_the_first_minute_by_which_so_much_has_passed() =>
        AnyTimes.Sample(
            (zone, start, from, length) =>
            {
                var horizon = In(zone, start, 14);
                var end = horizon.After(from, length);
                Assert.True(horizon.Elapsed(new(from, end)) >= length);
                Assert.True(length == 0 || horizon.Elapsed(new(from, end - 1)) < length);
            },
            iter: 3000
        );

    [Fact]
    public void The_last_day_of_March_2026_of_Berlin_is_read_from_a_scenario()
    {
        List<ScenarioError> errors = [];
        var horizon = HorizonBuild.Of(new(new(2026, 3, 23), Weeks: 1, TimeZone: "Europe/Berlin"), errors);
        Assert.Empty(errors);
        Assert.Contains(new ClockChange(new(2026, 3, 29), 120, 60), horizon!.Clock.Changes);
        Assert.Contains(new ClockChange(new(2025, 10, 26), 180, -60), horizon.Clock.Changes);
    }

    private static Gen<(string, DateOnly, int, int)> AnyTimes =>
        Gen.Select(
            Gen.Int[0, zones.Length - 1].Select(zone => zones[zone]),
            Gen.Int[0, 365].Select(day => new DateOnly(2026, 1, 1).AddDays(day)),
            Gen.Int[-5 * Horizon.Day, 10 * Horizon.Day],
            Gen.Int[0, 5 * Horizon.Day]
        );

    private static Horizon In(string zone, DateOnly start, int days) =>
        HorizonBuild.Of(new(start, Days: days, TimeZone: zone), [])!;

    private static Instant At(string zone, DateOnly start, int minute) =>
        LocalDate
            .FromDateOnly(start)
            .AtMidnight()
            .PlusMinutes(minute)
            .InZone(DateTimeZoneProviders.Tzdb[zone], resolver)
            .ToInstant();
}
