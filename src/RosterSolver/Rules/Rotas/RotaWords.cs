using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Days and demands of a rota as people write them.</summary>
public static class RotaWords
{
    private static readonly string[] weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>A weekday, Monday 0.</summary>
    public static string Weekday(int weekday) => weekdays[weekday];

    /// <summary>A day of the pattern: <c>week 3 Tue</c>.</summary>
    public static string Day(int day) => $"week {day / RotaBrief.Week + 1} {Weekday(day % RotaBrief.Week)}";

    /// <summary>A range: <c>2 to 4</c>, or the one number that it allows.</summary>
    public static string Range(CountRange range) =>
        range.AtLeast == range.AtMost ? $"{range.AtLeast}"
        : range.AtMost == int.MaxValue ? $"at least {range.AtLeast}"
        : $"{range.AtLeast} to {range.AtMost}";

    /// <summary>A sequence as it is written: <c>night - early</c>.</summary>
    public static string Sequence(RotaBrief brief, ForbiddenSequence sequence) =>
        string.Join(
            ' ',
            Enumerable
                .Repeat("-", sequence.DaysOff)
                .Prepend(brief.Shifts[sequence.First].Name)
                .Append(brief.Shifts[sequence.Then].Name)
        );

    /// <summary>A demand: <c>blocks of night: 2 to 4 days</c>.</summary>
    public static string Demand(RotaBrief brief, RotaDemand demand) =>
        demand.Of switch
        {
            RotaDemand.Kind.Positions => $"{brief.Positions} positions, so {brief.Positions} weeks",
            RotaDemand.Kind.Requirement =>
                $"people in {brief.Shifts[demand.Place].Name}: {Asked(brief.Shifts[demand.Place])}",
            RotaDemand.Kind.Blocks =>
                $"{brief.Shifts[demand.Place].Name} for {Range(brief.Shifts[demand.Place].Block)} days in a row",
            RotaDemand.Kind.WorkBlock => $"work for {Range(brief.WorkBlock)} days in a row",
            RotaDemand.Kind.OffBlock => $"days off for {Range(brief.OffBlock)} days in a row",
            RotaDemand.Kind.Forbidden => $"no {Sequence(brief, brief.Forbidden[demand.Place])}",
            _ => $"{brief.WeekendsOff} weekends off",
        };

    private static string Asked(RotaShift shift) =>
        string.Join(' ', shift.Asked.Select((asked, weekday) => $"{Weekday(weekday)} {Range(asked)}"));
}
