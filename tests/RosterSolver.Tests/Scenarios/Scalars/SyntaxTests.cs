using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class SyntaxTests
{
    public static TheoryData<Syntax, string, object> Understood { get; } =
        new()
        {
            { new Text(), "two words", "two words" },
            { new Identifier(), "li-na", "li-na" },
            { new Identifier(), "李娜", "李娜" },
            { new WholeNumber(), "-4", -4 },
            { new DecimalNumber(), "1.35", 1.35m },
            { new YesNo(), "true", true },
            { new YesNo(), "false", false },
            { new CalendarDate(), "2028-02-29", new DateOnly(2028, 2, 29) },
            { new TimeOfDay(), "22:00", 22 * 60 },
            { new TimeOfDay(), "7:05", 7 * 60 + 5 },
            { new TimeOfDay(), "24:00", 24 * 60 },
            { new DurationInMinutes(), "7h30m", 450 },
            { new DurationInMinutes(), "45m", 45 },
            { new DurationInMinutes(), "90m", 90 },
            { new DurationInMinutes(), "8h", 480 },
            { new DurationInSeconds(), "20s", 20 },
            { new DurationInSeconds(), "3m", 180 },
            { new DurationInSeconds(), "1m30s", 90 },
            { new Percent(), "80%", new Fraction(0.80m) },
            { new Percent(), "0.5%", new Fraction(0.005m) },
            { new MoneyAmount(), "45", Money.Of(45m) },
            { new MoneyAmount(), "45.50", Money.Of(45.50m) },
            { new MoneyPerHour(), "120/h", PricePerHour.Of(120m) },
            { new HoursPerWeek(), "40/week", 2400 },
            { new HoursPerWeek(), "37.5/week", 2250 },
            { new MeanHoursPerWeek(), "8.3077/week", 8.3077m },
            { new ClockWindow(), "11:00-13:30", new TimeWindow(660, 810) },
            { new ClockWindow(), "22:00 - 24:00", new TimeWindow(1320, 1440) },
            { new DurationRange(), "2h..5h", new MinuteRange(120, 300) },
            { new WholeNumberRange(), "2..5", new CountRange(2, 5) },
            { new WholeNumberRange(), "3..3", new CountRange(3, 3) },
            { new DateOrRange(), "2026-12-14", Days(14, 14) },
            { new DateOrRange(), "2026-12-14..2026-12-18", Days(14, 18) },
            { new Word<DayOfWeek>(), "monday", DayOfWeek.Monday },
            { new Word<MidpointRounding>(), "away-from-zero", MidpointRounding.AwayFromZero },
        };

    [Theory]
    [MemberData(nameof(Understood), DisableDiscoveryEnumeration = true)]
    public void Understands(Syntax syntax, string text, object meaning)
    {
        Assert.True(syntax.TryRead($" {text} ", out var value));
        Assert.Equal(meaning, value);
    }

    public static TheoryData<Syntax, string[]> Refused { get; } =
        new()
        {
            { new Text(), [""] },
            { new Identifier(), ["", "two words", "-a", "a/b", "a:b"] },
            { new WholeNumber(), ["", "4.0", "1e3", "1,000", "99999999999", "--4"] },
            { new DecimalNumber(), ["", "1.", "1,5", "1e3", "0x1", ".", "9999999999999999999999999999999"] },
            { new YesNo(), ["yes", "True", "1", ""] },
            { new CalendarDate(), ["2026-02-29", "2026-1-1", "07.12.2026", "2026-12-07T00:00", ""] },
            { new TimeOfDay(), ["24:01", "12:60", "7", "007:00", "7:5", ":00", "-1:00", "1200", ""] },
            {
                new DurationInMinutes(),
                ["", "30", "7h70m", "30m7h", "7h7h", "20s", "1.5h", "h", "-1h", "123456h"]
            },
            { new DurationInSeconds(), ["", "20", "1m60s", "20 s"] },
            { new Percent(), ["80", "0.8", "%", "80%%", "80 percent"] },
            { new MoneyAmount(), ["45.505", "-1", "€45", "1,000", ""] },
            { new MoneyPerHour(), ["120", "120/hour", "/h"] },
            { new HoursPerWeek(), ["40", "169/week", "-1/week", "0.001/week", "/week"] },
            { new MeanHoursPerWeek(), ["40", "168.1/week", "-1/week", "/week"] },
            { new ClockWindow(), ["22:00-06:00", "11:00-11:00", "11:00", "11:00-", "11:00..13:00"] },
            { new DurationRange(), ["5h..2h", "2h-5h", "2h", "..5h"] },
            { new WholeNumberRange(), ["5..2", "2-5", "2"] },
            { new DateOrRange(), ["2026-12-18..2026-12-14", "2026-12-14..18", ""] },
            { new Word<DayOfWeek>(), ["Monday", "1", "mon day", ""] },
        };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Refuses(Syntax syntax, string[] texts) =>
        Assert.All(texts, text => Assert.False(syntax.TryRead(text, out _), text));

    [Fact]
    public void Suggests_the_word_that_was_meant()
    {
        Assert.Equal("monday", new Word<DayOfWeek>().DidYouMean("Mondy"));
        Assert.Equal("true", new YesNo().DidYouMean("Yes"));
        Assert.Null(new YesNo().DidYouMean("perhaps"));
    }

    public static TheoryData<Syntax, string, string?> Slips { get; } =
        new()
        {
            { new Percent(), "80", "80%" },
            { new Percent(), "0.8", "80%" },
            { new Percent(), "87,5 %", "87.5%" },
            { new Percent(), "most", null },
            { new MoneyAmount(), "45,50", "45.50" },
            { new MoneyAmount(), "1,000", null },
            { new MoneyPerHour(), "28,74", "28.74/h" },
            { new MoneyPerHour(), "25/hour", "25/h" },
            { new MoneyPerHour(), "5600/month", "32.18/h" },
            { new MoneyPerHour(), "5,220/month", null },
            { new MoneyPerHour(), "5220/月", "30/h" },
            { new MoneyPerHour(), "5220", "30/h" },
            { new MoneyPerHour(), "2000", "11.49/h" },
            { new MoneyPerHour(), "1999.99", "1999.99/h" },
            { new MoneyPerHour(), "5220/day", "5220/h" },
            { new HoursPerWeek(), "40h", "40/week" },
            { new MeanHoursPerWeek(), "8.31", "8.31/week" },
            { new HoursPerWeek(), "400", null },
            { new DurationInMinutes(), "7.5h", "7h30m" },
            { new DurationInMinutes(), "7.333h", null },
            { new DurationInSeconds(), "20", "20s" },
            { new CalendarDate(), "7.12.2026", "2026-12-07" },
            { new CalendarDate(), "2026/12/7", "2026-12-07" },
            { new CalendarDate(), "46363", "2026-12-07" },
            { new CalendarDate(), "12/7/2026", null },
            { new CalendarDate(), "9999.12.31", null },
            { new TimeOfDay(), "7", "07:00" },
            { new TimeOfDay(), "7.30", "07:30" },
            { new TimeOfDay(), "0730", "07:30" },
            { new TimeOfDay(), "2 pm", "14:00" },
            { new TimeOfDay(), "25:00", null },
            { new ClockWindow(), "11：00－13：30", "11:00-13:30" },
            { new Identifier(), "li na", "li-na" },
        };

    [Theory]
    [MemberData(nameof(Slips), DisableDiscoveryEnumeration = true)]
    public void Suggests_the_value_that_was_meant(Syntax syntax, string text, string? meant) =>
        Assert.Equal(meant, syntax.Meant(text));

    [Theory]
    [InlineData("3.125/h", true)]
    [InlineData("3.12/h", false)]
    [InlineData("1,000/h", false)]
    [InlineData("much/h", false)]
    public void Says_that_money_has_two_decimals(string text, bool said) =>
        Assert.Equal(
            said,
            new MoneyPerHour().WhyNot(text)?.Contains("two decimals", StringComparison.Ordinal) == true
        );

    [Fact]
    public void An_amount_without_a_unit_that_is_great_is_told_as_pay_of_a_month_and_of_an_hour()
    {
        var why = new MoneyPerHour().WhyNot("5220");
        Assert.Contains("30/h", why, StringComparison.Ordinal);
        Assert.Contains("5220/h", why, StringComparison.Ordinal);
        Assert.Null(new MoneyPerHour().WhyNot("25"));
    }

    [Fact]
    public void Its_own_example_is_understood() =>
        Assert.All(
            Understood.Select(row => (Syntax)row[0]).Where(syntax => syntax.Expected.Contains("such as")),
            syntax => Assert.True(syntax.TryRead(Example(syntax), out _), syntax.Expected)
        );

    private static string Example(Syntax syntax) =>
        syntax
            .Expected[(syntax.Expected.LastIndexOf("such as", StringComparison.Ordinal) + 7)..]
            .Split(" or ")[0]
            .Split(',')[0];

    private static DateRange Days(int first, int last) => new(new(2026, 12, first), new(2026, 12, last));
}
