using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>How each type is written where a parameter says nothing else.</summary>
public static class Syntaxes
{
    private static readonly Dictionary<Type, Syntax> s_byType = new()
    {
        [typeof(string)] = new Text(),
        [typeof(int)] = new WholeNumber(),
        [typeof(decimal)] = new DecimalNumber(),
        [typeof(Fraction)] = new Percent(),
        [typeof(Money)] = new MoneyAmount(),
        [typeof(PricePerHour)] = new MoneyPerHour(),
        [typeof(bool)] = new YesNo(),
        [typeof(DateOnly)] = new CalendarDate(),
        [typeof(ClockTime)] = new DateAndTime(),
        [typeof(DateRange)] = new DateOrRange(),
        [typeof(TimeWindow)] = new ClockWindow(),
        [typeof(WorkWindow)] = new WindowOfWork(),
        [typeof(WeekdayRange)] = new Weekdays(),
        [typeof(MinuteRange)] = new DurationRange(),
        [typeof(TimeLength)] = new LengthOfTime(),
        [typeof(CountRange)] = new WholeNumberRange(),
        [typeof(DayOrDate)] = new DayNumberOrDate(),
        [typeof(PriceOrHard)] = new MoneyOrHard(),
        [typeof(BandLimit)] = new NumberOrPercent(),
        [typeof(Deadline)] = new DeadlineOrEndOfDay(),
    };

    /// <summary>The way to write a type, or null for one that is not written as a single value.</summary>
    public static Syntax? Of(Type type) =>
        type.IsEnum
            ? (Syntax)Activator.CreateInstance(typeof(Word<>).MakeGenericType(type))!
            : s_byType.GetValueOrDefault(type);
}
