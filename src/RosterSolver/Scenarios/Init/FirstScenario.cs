using System.Globalization;
using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A first scenario for a planner to go on from: short, commented, and with a roster. Calls, which nobody has at hand in the
/// beginning, are spread over the open hours as they usually come, in a file beside it that is meant to be replaced.
/// </summary>
/// <param name="answers">What it is made of.</param>
/// <param name="file">Name of its file, without folder.</param>
public sealed class FirstScenario(FirstAnswers answers, string file)
{
    private const int Interval = 30;
    private const int DaysWorked = 5;
    private const decimal WeekendShare = 0.5m;

    /// <summary>Calls of an hour of the day, in per cent of the busiest: what service centres see.</summary>
    private static readonly int[] usualDay =
    [
        14,
        9,
        7,
        6,
        6,
        9,
        22,
        48,
        80,
        100,
        100,
        95,
        80,
        78,
        88,
        92,
        92,
        88,
        80,
        75,
        68,
        55,
        38,
        24,
    ];

    private readonly IReadOnlyList<FirstShift> shifts = FirstShift.Covering(answers);

    /// <summary>Name of the file of calls, beside the scenario.</summary>
    public string CallsFile => $"{Path.GetFileNameWithoutExtension(file)}-calls.csv";

    /// <summary>The calls of the week, a row for every half hour.</summary>
    public string Calls()
    {
        var text = new StringBuilder("date,interval_start,calls\n");
        for (var day = 0; day < 7; day++)
        {
            var date = answers.Start.AddDays(day);
            for (var minute = 0; minute < Horizon.Day; minute += Interval)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{date:yyyy-MM-dd},{Clock(minute)},{Calls(date.DayOfWeek, minute):0.#}\n"
                );
        }

        return text.ToString();
    }

    /// <summary>The scenario.</summary>
    public string Yaml() =>
        $$"""
            # {{answers.Name}}: a first scenario, written by `roster init`. Change what is not so, and solve again:
            #   roster solve {{file}}
            # `roster reference` explains every key, `roster lint {{file}}` looks for likely mistakes.
            scenario: {{answers.Name}}

            horizon: { start: {{answers.Start:yyyy-MM-dd}}, weeks: 1, interval: 30m }     # the week that is planned

            demand:
              queues:
                {{answers.Queue}}:
                  # About {{answers.CallsADay}} calls a day, spread as calls usually come. Put your own numbers into this file.
                  volume: { csv: {{CallsFile}} }
                  handle-time: { talk: {{Seconds(
                answers.HandleSeconds
            )}} }                # mean time that a call keeps an agent
                  target: { service-level: {{answers.ServiceLevel}}, within: {{Seconds(
                answers.WithinSeconds
            )}}, max-occupancy: 85% }
              shrinkage: { unplanned-absence: 4%, in-shift: 5% }  # sickness; coaching and the like

            shifts:                                               # every start is a shift that can be given
            {{string.Join('\n', shifts.Select(Shift))}}
            {{Breaks()}}
            contracts:
              full-time: {{Contract()}}
            agents:
              - { group: agent, count: {{answers.Agents}}, contract: full-time }     # {{FirstName}}, ...; or one by one:
            #  - { id: li-na, contract: full-time, leave: [{{answers.Start.AddDays(
                3
            ):yyyy-MM-dd}}], not: [late] }

            rules:
            {{Rest()}}  max-consecutive-days: { days: 6 }
              days-off: { per-week: {{Math.Max(
                1,
                7 - Math.Max(DaysWorked, Math.Min(6, answers.Open.Count))
            )}} }
            {{Closed()}}{{Fair()}}#  laws: [cn-standard]                                 # hold it to a labour law; see `roster law`

            solve: { time: 30s }

            """.ReplaceLineEndings(
            "\n"
        );

    /// <summary>What the first member of the group is called.</summary>
    private string FirstName =>
        $"agent-{"1".PadLeft(Math.Max(2, answers.Agents.ToString(CultureInfo.InvariantCulture).Length), '0')}";

    private static string Shift(FirstShift shift) =>
        $"  {shift.Name}: {{ starts: [{string.Join(", ", shift.Starts.Select(start => $"\"{Clock(start)}\""))}], "
        + $"length: {new TimeLength(shift.Minutes)}"
        + (shift.Meal is { } meal ? $", breaks: [{meal}]" : "")
        + $", family: {KebabCase.Of($"{shift.Family}")} }}";

    private string Breaks()
    {
        var meals = shifts.Select(shift => shift.Meal).OfType<string>().Distinct().ToList();
        if (meals.Count == 0)
            return "";
        var written = meals.Select(meal =>
            $"  {meal}: {{ length: {FirstShift.MealMinutes}m, "
            + meal switch
            {
                "lunch" => "window: 11:00-14:00",
                "dinner" => "window: 17:00-20:00",
                _ => "after: 3h..5h",
            }
            + " }"
        );
        return $"breaks:\n{string.Join('\n', written)}\n";
    }

    private string Contract()
    {
        var day = shifts[0].Paid;
        var days = Math.Min(DaysWorked, answers.Open.Count);
        var most = answers.Open.Count > days ? day * (days + 1) : day * days;
        return $"{{ hours: {Hours(day * days)}, at-least: {Hours(day * (days - 1))}, at-most: {Hours(most)}, pay: 30/h, on-cost: 35% }}";
    }

    /// <summary>Nobody works when nobody calls.</summary>
    private string Closed()
    {
        if (
            answers.Open.Count == 7
            && answers.Hours.ByWeekday.Select(day => day.Single()).Distinct().Count() == 1
        )
            return "";
        var windows = answers
            .Open.GroupBy(day => answers.Hours.ByWeekday[day].Single())
            .SelectMany(alike => Runs([.. alike]).Select(days => $"{days}: {Window(alike.Key)}"));
        return $"  availability: {{ windows: {{ {string.Join(", ", windows)} }} }}\n";
    }

    /// <summary>Weekdays in a row as scenarios write them: <c>mon-fri</c>.</summary>
    private static IEnumerable<string> Runs(IReadOnlyList<DayOfWeek> days)
    {
        for (var first = 0; first < days.Count; )
        {
            var last = first;
            while (last + 1 < days.Count && (int)days[last + 1] % 7 == ((int)days[last] + 1) % 7)
                last++;
            yield return first == last ? Short(days[first]) : $"{Short(days[first])}-{Short(days[last])}";
            first = last + 1;
        }

        static string Short(DayOfWeek day) => $"{day}".ToLowerInvariant()[..3];
    }

    /// <summary>Only where shifts of two days could come too close.</summary>
    private string Rest()
    {
        const int Usual = 11 * 60;
        var earliest = shifts.Min(shift => shift.Starts[0]);
        var latest = shifts.Max(shift => shift.Starts[^1] + shift.Minutes);
        return Horizon.Day + earliest - latest < Usual
            ? "  min-rest: { hours: 11 }                             # between two shifts\n"
            : "";
    }

    private string Fair()
    {
        var families = shifts.Select(shift => shift.Family).ToHashSet();
        var burdens = new List<string>();
        if (families.Contains(ShiftFamily.Night))
            burdens.Add("nights");
        if (answers.Open.Any(day => day is DayOfWeek.Saturday or DayOfWeek.Sunday))
            burdens.Add("weekends");
        if (families.Contains(ShiftFamily.Late) && families.Count > 1)
            burdens.Add("lates");
        var rotation =
            families.Count > 1
                ? "  forward-rotation: { price: 40 }                      # early to late, not back\n"
                : "";
        return burdens.Count == 0 || answers.Agents == 1
            ? rotation
            : $"{rotation}  fair: {{ of: [{string.Join(", ", burdens)}], spread: 1, price: 50 }}\n";
    }

    private decimal Calls(DayOfWeek weekday, int minute)
    {
        if (!answers.Hours.IsOpen(weekday, minute))
            return 0;
        var open = Enumerable
            .Range(0, Horizon.Day / Interval)
            .Where(interval => answers.Hours.IsOpen(weekday, interval * Interval))
            .Sum(interval => Weight(interval * Interval));
        var day = answers.CallsADay * (weekday is DayOfWeek.Saturday or DayOfWeek.Sunday ? WeekendShare : 1);
        return Math.Round(day * Weight(minute) / open, 1);
    }

    private static decimal Weight(int minute) => usualDay[minute / 60];

    private static string Window(TimeWindow window) => $"{Clock(window.FromMinute)}-{Clock(window.ToMinute)}";

    private static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}";

    private static string Hours(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60m:0.####}/week");

    private static string Seconds(int seconds) => seconds % 60 == 0 ? $"{seconds / 60}m" : $"{seconds}s";
}
