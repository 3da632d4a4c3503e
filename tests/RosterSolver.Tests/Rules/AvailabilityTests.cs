using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class AvailabilityTests()
    : RuleTests<Availability>(
        new Availability(Windows((Weekdays, new(7 * 60, 19 * 60)))),
        new Availability(
            Windows((Weekdays, new(12 * 60, 28 * 60)), (Saturday, new(0, 24 * 60))),
            Money.Of(15)
        ),
        new Availability(Windows((new(DayOfWeek.Sunday, DayOfWeek.Saturday), new(6 * 60, 24 * 60))))
        {
            For = ["Ann"],
        }
    )
{
    private static readonly Availability ToTwo = new(Windows((Weekdays, new(6 * 60, 14 * 60))));

    private static WeekdayRange Weekdays => new(DayOfWeek.Monday, DayOfWeek.Friday);

    private static WeekdayRange Saturday => new(DayOfWeek.Saturday, DayOfWeek.Saturday);

    [Fact]
    public void A_shift_may_fill_its_window() => Keeps(ToTwo, Drawn.Roster("Ann: E E . . E . ."));

    [Fact]
    public void A_minute_beyond_is_outside()
    {
        var shorter = new Availability(Windows((Weekdays, new(6 * 60, (14 * 60) - 1))));
        Breaks(shorter, Drawn.Roster("Ann: E ."), 1, "Ann has early@06:00 on Mon 12-07", "06:00-13:59 only");
        var later = new Availability(Windows((Weekdays, new((6 * 60) + 1, 14 * 60))));
        Breaks(later, Drawn.Roster("Ann: E ."), 1, "06:01-14:00");
    }

    [Fact]
    public void Other_weekdays_are_closed() =>
        Breaks(ToTwo, Drawn.Roster("Ann: . . . . . E ."), 1, "Sat 12-12", "on other weekdays only");

    [Fact]
    public void A_window_may_reach_into_the_next_day()
    {
        Keeps(new(Windows((Weekdays, new(20 * 60, 30 * 60)))), Drawn.Roster("Ann: N N N N N . ."));
        Breaks(new(Windows((Weekdays, new(20 * 60, 29 * 60)))), Drawn.Roster("Ann: N ."), 1, "20:00-05:00");
    }

    private static Dictionary<WeekdayRange, WorkWindow> Windows(
        params (WeekdayRange Days, WorkWindow Window)[] windows
    ) => windows.ToDictionary(window => window.Days, window => window.Window);
}
