using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks;

/// <summary>
/// An invented round-the-clock centre of any size: two peaks on weekdays, nights at a twentieth of the peak, 14 shifts,
/// four contracts, leave for a quarter of the people. Same numbers, same centre.
/// </summary>
/// <param name="Agents">How many people.</param>
/// <param name="Weeks">Weeks of the horizon.</param>
/// <param name="IntervalMinutes">Length of a planning interval.</param>
/// <param name="Load">Requirement over contract hours.</param>
/// <param name="Seed">Seed of demand and leave.</param>
/// <param name="OwnCalendars">Whether nearly every agent has own days off, own hours and own families of shifts.</param>
/// <param name="StartsAnHour">Starts of each shift within its hour: 14 shifts in all with one, 28 with two.</param>
internal sealed record Centre(
    int Agents,
    int Weeks,
    int IntervalMinutes = 30,
    double Load = 0.93,
    int Seed = 1,
    bool OwnCalendars = false,
    int StartsAnHour = 1
)
{
    private static readonly double[] DayFactors = [1.05, 1, 1, 0.97, 0.95, 0.6, 0.5];

    private static readonly IReadOnlyList<Shift> Shifts =
    [
        .. Full("early", ShiftFamily.Early, 6, 7, 8),
        .. Full("mid", ShiftFamily.Mid, 9, 10, 11),
        .. Full("late", ShiftFamily.Late, 13, 14, 15),
        .. Night(22, 23),
        Short(ShiftFamily.Early, 8),
        Short(ShiftFamily.Mid, 10),
        Short(ShiftFamily.Late, 16),
    ];

    private static readonly IReadOnlyList<Rule> Rules =
    [
        new CentreCoverage(),
        new OneShiftADay(),
        new Leave(),
        new Eligibility(),
        new WeeklyHours(new(1.5m), Unused: PricePerHour.Of(12)),
        new MinRest(11),
        new MaxConsecutiveDays(6),
        new MaxConsecutiveNights(4),
    ];

    /// <summary>The centre as a page on which every rule has written.</summary>
    public RosterModel Model(params IEnumerable<Rule> more)
    {
        var horizon = new Horizon(new(2026, 12, 7), Weeks * 7, IntervalMinutes);
        var random = new Random(Seed);
        var agents = People(random).ToList();
        var need = new QueueNeed("voice", Required(horizon, agents, random));
        return RosterModel.Of(
            new(horizon, [.. Shifts.SelectMany(Starts).Select(OnTheGrid)], agents, [need], 0),
            Rules.Concat(more)
        );
    }

    private IEnumerable<Shift> Starts(Shift shift) =>
        Enumerable
            .Range(0, StartsAnHour)
            .Select(place => shift with { StartMinute = shift.StartMinute + place * 60 / StartsAnHour });

    /// <summary>The shift with breaks that start with an interval: five starts of a meal at half hours.</summary>
    private Shift OnTheGrid(Shift shift) =>
        shift with
        {
            Breaks = [.. shift.Breaks.Select(slot => slot with { Step = IntervalMinutes })],
        };

    /// <summary>What the whole demand would cost were nobody there, at the price of a missing agent within the tolerance.</summary>
    public double PriceOfDemand() =>
        Model().Brief.Queues[0].Required.Sum(people => people * IntervalMinutes / 60.0 * 120);

    private IEnumerable<Agent> People(Random random)
    {
        var (full, exempt) = (Hours("full-40", 40, 8), Hours("exempt-40", 40, 8, night: false));
        var (part, less) = (Hours("part-30", 30, 6, night: false), Hours("part-22", 22, 6, night: false));
        for (var index = 0; index < Agents; index++)
        {
            var place = (index + 0.5) / Agents;
            var contract = place switch
            {
                < 0.6 => full,
                < 0.75 => exempt,
                < 0.9 => part,
                _ => less,
            };
            yield return Person(index, contract, random);
        }
    }

    private Agent Person(int index, Contract contract, Random random)
    {
        var leave = new HashSet<int>();
        if (random.NextDouble() < 0.07 * Weeks)
        {
            var first = random.Next(Weeks * 7);
            leave.UnionWith(Enumerable.Range(first, random.Next(3, 8)));
        }

        var exempt = new HashSet<ShiftFamily>();
        if (OwnCalendars)
        {
            leave.UnionWith(Enumerable.Range(0, Weeks * 7).Where(_ => random.NextDouble() < 0.15));
            if (random.Next(3) == 0)
                exempt.Add((ShiftFamily)random.Next(3));
            var hours = contract.WeeklyMinutes - 60 * random.Next(4);
            contract = contract with
            {
                Id = $"{contract.Id}-{index}",
                WeeklyMinutes = hours,
                AtLeastMinutes = 0,
            };
        }

        var id = $"agent-{index:0000}";
        return new(id, id, contract, exempt, leave, [], new("centre", 1, 1));
    }

    private IReadOnlyList<int> Required(Horizon horizon, List<Agent> agents, Random random)
    {
        var shape = new double[horizon.Intervals];
        for (var day = 0; day < horizon.Days; day++)
        {
            var factor = DayFactors[day % 7] * Noise(random, 0.06);
            for (var interval = 0; interval < horizon.IntervalsPerDay; interval++)
                shape[day * horizon.IntervalsPerDay + interval] =
                    factor * Curve(interval * 24.0 / horizon.IntervalsPerDay) * Noise(random, 0.05);
        }

        Array.Clear(shape, 0, horizon.IntervalsPerDay / 4);
        var hours = agents.Sum(agent => ContractHours(agent, horizon));
        var scale = Load * hours * horizon.IntervalsPerDay / 24 / shape.Sum();
        return [.. shape.Select(people => (int)Math.Round(people * scale))];
    }

    private static double ContractHours(Agent agent, Horizon horizon)
    {
        var away = agent.Leave.Count(day => day < horizon.Days) * agent.Contract.LeaveDayMinutes;
        return Math.Max(0, agent.Contract.WeeklyMinutes * horizon.Days / 7 - away) / 60.0;
    }

    private static double Noise(Random random, double size) => 1 + size * (2 * random.NextDouble() - 1);

    /// <summary>
    /// The widths are such that the bounds are those of design/SOLVING.md, 3b, which gives the peaks but not their widths:
    /// 64,469 / 6 = 10,745 for 60 agents (there 10,802), 191,176 for 1,000 (193,543), 27,880 at load 1.08 (26,914).
    /// </summary>
    private static double Curve(double hour) =>
        0.05 + Peak(hour, 10.5, 1.65) + 0.85 * Peak(hour, 16, 1.9) + 0.3 * Peak(hour, 20, 1.6);

    private static double Peak(double hour, double at, double width) =>
        Math.Exp(-Math.Pow((hour - at) / width, 2) / 2);

    private static Contract Hours(string id, int hours, int around, bool night = true) =>
        new(
            id,
            hours * 60,
            (hours - around) * 60,
            (hours + around) * 60,
            Enum.GetValues<ShiftFamily>().Where(family => night || family != ShiftFamily.Night).ToHashSet(),
            (hours == 40 ? Shifts.Where(shift => shift.Template != "short") : Shifts)
                .Select(shift => shift.Template)
                .ToHashSet(),
            PricePerHour.Of(48),
            hours * 12
        );

    private static IEnumerable<Shift> Full(string template, ShiftFamily family, params int[] hours) =>
        hours.Select(hour =>
            With(template, family, hour, 510, new("meal", 30, false, null, new(180, 300), 1, 0))
        );

    private static IEnumerable<Shift> Night(params int[] hours) =>
        hours.Select(hour =>
            With("night", ShiftFamily.Night, hour, 540, new("supper", 60, false, null, new(180, 300), 1, 0))
        );

    private static Shift Short(ShiftFamily family, int hour) =>
        With("short", family, hour, 360, new("meal", 30, false, null, new(120, 210), 1, 0));

    private static Shift With(string template, ShiftFamily family, int hour, int minutes, BreakRule meal) =>
        new(template, family, hour * 60, minutes, BreakOrder.Arrange(hour * 60, minutes, [meal])!);
}
