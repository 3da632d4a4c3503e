using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What forecasts and cleaning say, in words.</summary>
internal static class ForecastWords
{
    /// <summary>A method.</summary>
    public static string Method(ForecastMethod method) =>
        method switch
        {
            ForecastMethod.Baseline => "level x weekday x profile",
            ForecastMethod.Trend => "level x weekday x profile, trend",
            _ => "seasonal naive",
        };

    /// <summary>Why a method was chosen.</summary>
    public static string Why(MethodChoice choice) =>
        (choice.Wape, choice.FellBack) switch
        {
            (null, true) =>
                "seasonal naive (the same weekday last week): too few clean weeks for anything better",
            (null, false) => "level x weekday x profile, unproven: the history is too short for a backtest",
            (_, true) =>
                $"fallen back to seasonal naive (WAPE {choice.NaiveWape:0.0%}): the model does not beat it in the backtest",
            _ => $"{Method(choice.Method)}, WAPE {choice.Wape:0.0%}, seasonal naive {choice.NaiveWape:0.0%}"
                + (
                    choice.NaiveOn.Count > 0
                        ? $"; {string.Join(", ", choice.NaiveOn.Select(Short))} by seasonal naive"
                        : ""
                ),
        };

    /// <summary>Why there is no range about the calls expected, and what to do meanwhile; null where there is one.</summary>
    public static string? NoRange(IReadOnlyList<MethodChoice> choices) =>
        choices.All(choice => choice.Wape is not null)
            ? null
            : $"P10 and P90 come from days that were forecast before they came, which takes more than {Backtest.FewestDays} days of "
                + "history. Until then a scenario may assume how far days fall from these calls, such as day-error: 7% beside the "
                + "forecast and staff-for: expected in the target";

    /// <summary>
    /// The title of the table by day, whose forecasts are those that would have been made: where a weekday falls back to
    /// the seasonal naive its figures differ from those of the method alone, and the title says so.
    /// </summary>
    public static string ByDayTitle(IReadOnlyList<MethodChoice> choices) =>
        choices.Any(choice => choice.NaiveOn.Count > 0)
            ? "Backtest by day, as forecast: with the fallback to seasonal naive"
            : "Backtest by day, as forecast";

    /// <summary>What a trend was worth, or null where none was tried.</summary>
    public static string? Trend(MethodChoice choice) =>
        choice.Trend is not { } trial
            ? null
            : $"{choice.Band.Name}: with a damped trend {trial.With:0.0%}, without {trial.Without:0.0%} "
                + $"({trial.Origins} origins of 26 weeks or more): {(trial.Wins ? "taken" : "not taken")}";

    /// <summary>Why a past day does not count, or null for a day that does, or was never open.</summary>
    public static string? Reason(CleanDay day) =>
        day.Verdict switch
        {
            DayVerdict.Unusual =>
                $"calls outside {Cleaning.LeastRatio:0%} to {Cleaning.MostRatio:0%} of its weekday",
            DayVerdict.Incomplete => "more than half of its calls were not counted",
            DayVerdict.Special => "special in the calendar",
            DayVerdict.Empty when day.Day.IsOpen => "no counts at all: closed, or lost?",
            _ => null,
        };

    /// <summary>A verdict as one word for machines.</summary>
    public static string Verdict(CleanDay day) => KebabCase.Of($"{day.Verdict}");

    /// <summary>A kind of day as planners write it.</summary>
    public static string Kind(DayKind kind) => KebabCase.Of($"{kind}");

    /// <summary>Where a factor comes from.</summary>
    public static string Source(DriverFactor driver) =>
        driver.IsGiven ? "given"
        : driver.IsUnknown ? "nothing similar in the history: give a factor"
        : driver.LearntFrom == 0 ? "confirmed as ordinary"
        : $"learnt from {driver.LearntFrom} similar {(driver.LearntFrom == 1 ? "day" : "days")}, shrunk towards 1";

    /// <summary>A weekday in three letters.</summary>
    public static string Short(DayOfWeek weekday) => $"{weekday}"[..3];
}
