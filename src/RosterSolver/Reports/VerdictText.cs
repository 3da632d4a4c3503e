using System.Globalization;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Verdicts in words.</summary>
internal static class VerdictText
{
    private const int MostIntervals = 4;
    private const int MostDays = 7;

    /// <summary>The titles of a table of tallies, after its first columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    ["service level", "ASA", "abandoned", "answered", "occupancy"];

    /// <summary>What happens to those who are still waiting, in a sentence.</summary>
    public const string WhoIsLost =
        "Over time, callers leave when their patience ends; where it is not known they wait until somebody answers, and who "
        + "still waits when the line closes (no calls, nobody required, nobody there) or the horizon ends has abandoned.";

    /// <summary>Whose figures the table of days shows.</summary>
    /// <param name="judge">The judge of the columns after the service levels.</param>
    /// <param name="columns">These columns.</param>
    public static string OfTheDays(Judge judge, IEnumerable<string> columns) =>
        $"By day: the service level by each judge; {string.Join(", ", columns)}: {Short(judge)}.";

    /// <summary>What these titles mean, with their Chinese names.</summary>
    public static string Legend(QueueDemand queue) =>
        $"service level 服务水平: answered within {queue.Target.Threshold:0} s; ASA 平均应答速度: mean wait of the answered; "
        + "abandoned 放弃率; answered 接通率; occupancy 占用率";

    /// <summary>The values under these titles.</summary>
    public static IReadOnlyList<string> Values(QueueDemand queue, ServiceTally tally) =>
        [
            Share(tally.ServiceLevel(queue.Target.Definition)),
            Seconds(tally.Asa),
            Share(tally.Abandonment),
            Share(tally.AnswerRate),
            $"{tally.Occupancy:P1}",
        ];

    /// <summary>Seconds as people read them; endless where a queue never settles.</summary>
    public static string Seconds(double seconds) =>
        double.IsNaN(seconds) ? "-"
        : double.IsInfinity(seconds) ? "endless"
        : $"{seconds.ToString("0.0", CultureInfo.InvariantCulture)} s";

    /// <summary>The judge in a word or two.</summary>
    public static string Short(Judge judge) =>
        judge switch
        {
            Judge.ErlangC => "Erlang C",
            Judge.ErlangA => "Erlang A",
            Judge.Transient => "over time",
            _ => "simulation",
        };

    /// <summary>The judge, and what it assumes of the callers.</summary>
    public static string Name(Judge judge, QueueDemand queue) =>
        judge == Judge.ErlangC || double.IsPositiveInfinity(queue.Patience)
            ? Short(judge)
            : $"{Short(judge)}, patience {queue.Patience:0} s";

    /// <summary>A day's service level, with its band where it was drawn.</summary>
    public static string Level(Verdict verdict, QueueDemand queue, ServiceTally tally, int day) =>
        verdict.Bands is { } bands
            ? Written(bands.Days[day])
            : Share(tally.ServiceLevel(queue.Target.Definition));

    /// <summary>A share in percent; a dash where there is none to tell.</summary>
    private static string Share(double share) => double.IsNaN(share) ? "-" : $"{share:P1}";

    /// <summary>A share with half the width of its confidence interval, in points.</summary>
    public static string Written(Band band) =>
        double.IsNaN(band.Mean) ? "-" : $"{band.Mean:P1} ±{100 * band.HalfWidth:0.0}";

    private static string Points(Band band) => double.IsNaN(band.Mean) ? "-" : $"{Written(band)} points";

    /// <summary>How a simulation was done and how sure it is; nothing for other judges.</summary>
    public static IEnumerable<string> Certainty(QueueJudgement judged)
    {
        if (judged.By(Judge.Simulation)?.Bands is { } bands)
        {
            yield return $"simulation: {bands.Replications} replications, seed {bands.Seed}, the number from which chance starts; with 95 % confidence service "
                + $"level {Points(bands.ServiceLevel)}, ASA {bands.Asa.Mean:0.0} ±{bands.Asa.HalfWidth:0.0} s, "
                + $"abandoned {Points(bands.Abandonment)}. It alone has absent agents, errands, redials, and calls finished "
                + "before a break";
            if (judged.Queue.Target.Definition == ServiceLevelDefinition.Virtual)
                yield return "simulation: no service level, for the definition `virtual` counts how long callers who gave up "
                    + "would have waited, and a simulation sees only that they left";
        }

        if (judged.By(Judge.Transient) is null)
            yield return "the queue over time is left out: it is too large for a report after each solve; roster evaluate "
                + "computes it";
    }

    /// <summary>Where formula and queue over time differ by more than five points; nothing where they do not.</summary>
    public static IEnumerable<string> Deviations(QueueJudgement judged, Horizon horizon)
    {
        var formula = judged.Formula;
        foreach (var day in judged.Deviations.Where(day => day.IsOfTheDay))
            yield return $"{horizon.DayName(day.Day)}: {Short(formula.Judge)} says {day.Stationary:P1}, "
                + $"but the queue over time {day.Transient:P1}{Worst(judged, formula, day, horizon)}";
        if (InAgreeingDays(judged, horizon) is { } sentence)
            yield return sentence;
    }

    /// <summary>Where intervals differ although their day does not, which way, and what to make of it.</summary>
    private static string? InAgreeingDays(QueueJudgement judged, Horizon horizon)
    {
        var days = judged.Deviations.Where(day => !day.IsOfTheDay).ToList();
        if (days.Count == 0)
            return null;
        var intervals = days.SelectMany(day => day.Intervals).ToList();
        var truth = judged.By(Judge.Transient)!;
        var worse = intervals.Count(interval =>
            judged.LevelOf(truth, interval) < judged.LevelOf(judged.Formula, interval)
        );
        return $"{On(days, horizon)} within 5 points of {Short(judged.Formula.Judge)} as a whole, but "
            + $"{intervals.Count} of {(days.Count == 1 ? "its" : "their")} {days.Count * horizon.IntervalsPerDay} intervals "
            + $"{(intervals.Count == 1 ? "is" : "are")} not: over time callers fare worse in {worse}, better in "
            + $"{intervals.Count - worse}. A target for the day can be trusted there; one for each interval is in doubt where "
            + "they fare worse (service.csv: deviates = yes)";
    }

    private static string On(List<Deviation> days, Horizon horizon) =>
        days.Count == horizon.Days && days.Count > 1 ? $"All {days.Count} days are"
        : days.Count > MostDays ? $"{days.Count} of {horizon.Days} days are"
        : $"{string.Join(", ", days.Select(day => horizon.DayName(day.Day)))} {(days.Count == 1 ? "is" : "are")}";

    /// <summary>The intervals of a day in which most calls are judged differently.</summary>
    private static string Worst(QueueJudgement judged, Verdict formula, Deviation day, Horizon horizon)
    {
        var truth = judged.By(Judge.Transient)!;
        var worst = day
            .Intervals.OrderByDescending(interval =>
                judged.Queue.Calls[interval]
                * (decimal)Math.Abs(Level(formula, interval) - Level(truth, interval))
            )
            .Take(MostIntervals)
            .Order()
            .Select(interval =>
                $"{ShiftText.Clock(horizon.Interval(interval).Start)} {Level(formula, interval):P0} / {Level(truth, interval):P0}"
            );
        var more = day.Intervals.Count - MostIntervals;
        return day.Intervals.Count == 0
            ? ""
            : $"; most at {string.Join(", ", worst)}{(more > 0 ? $" and {more} more" : "")}";

        double Level(Verdict verdict, int interval) => judged.LevelOf(verdict, interval);
    }
}
