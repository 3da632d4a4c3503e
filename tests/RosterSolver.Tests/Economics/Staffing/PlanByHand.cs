using RosterSolver.Domain;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>
/// A staffing plan of one group reckoned a second time, week by week: who is there of each class, what they bring, and the rest from
/// the cheapest source to the dearest. Knows nothing of the product's model.
/// </summary>
internal sealed record PlanByHand
{
    /// <summary>Productive hours of the weeks.</summary>
    public required IReadOnlyList<double> Need { get; init; }

    /// <summary>People of today.</summary>
    public int Heads { get; init; } = 100;

    /// <summary>Who leaves in a week.</summary>
    public double Leaving { get; init; } = 0.01;

    /// <summary>Who leaves in a week of training.</summary>
    public double LeavingInTraining { get; init; } = 0.02;

    /// <summary>Productive hours of a full week, of 40 that are paid.</summary>
    public double Productive { get; init; } = 30;

    /// <summary>Weeks, counted from 0, in which classes start.</summary>
    public required IReadOnlyList<int> Starts { get; init; }

    /// <summary>Fewest and most of a class that is held.</summary>
    public (int Least, int Most) Size { get; init; } = (0, 15);

    /// <summary>What a hire costs beside wages.</summary>
    public double OfHire { get; init; } = 6000;

    /// <summary>What a class costs that is held.</summary>
    public double OfClass { get; init; }

    /// <summary>Weeks of training.</summary>
    public int Training { get; init; } = 4;

    /// <summary>Output of the weeks after it.</summary>
    public IReadOnlyList<double> Ramp { get; init; } = [0.5, 0.5, 0.75, 0.75];

    /// <summary>Premium, hours of each who has full output, and what an hour brings.</summary>
    public IReadOnlyList<(double Premium, double Hours, double Yield)> Bands { get; init; } =
    [(1.5, 4, 0.85 * 0.97), (2, 4, 0.85 * 0.92)];

    /// <summary>Price of an hour from elsewhere, and how many there are.</summary>
    public (double Price, double Most) Bought { get; init; } = (90, 150);

    /// <summary>What an hour costs that nobody works.</summary>
    public double Missing { get; init; } = 250;

    /// <summary>The worked plan, from the numbers of reference/ECONOMICS.md alone.</summary>
    public static PlanByHand Worked { get; } =
        new()
        {
            Need =
            [
                .. Repeated(3000, 6),
                .. Repeated(3150, 4),
                .. Repeated(3300, 4),
                .. Repeated(3500, 10),
                .. Repeated(3350, 8),
                .. Repeated(3100, 8),
            ],
            Starts = [2, 7, 12, 17, 22, 27],
        };

    /// <summary>The same as the product has it.</summary>
    public StaffingBrief Brief =>
        new(
            new DateOnly(2026, 12, 7),
            [new(null, Need)],
            [
                new(
                    "crew",
                    null,
                    Heads,
                    40,
                    Productive / 40,
                    30,
                    40,
                    new(Leaving, AttritionKind.Weekly),
                    [
                        .. Bands.Select(
                            (one, k) => new OvertimeBand($"{k}", one.Premium, one.Hours, 1, one.Yield)
                        ),
                    ],
                    OvertimeLimits.None,
                    new(
                        Starts,
                        new(Size.Least, Size.Most),
                        new(OfHire, 0, 0, OfClass),
                        Training,
                        Ramp,
                        new(LeavingInTraining, AttritionKind.Weekly)
                    ),
                    null
                ),
            ],
            new(Bought.Price, 0, Bought.Most),
            Missing,
            new Dictionary<string, int>(),
            0
        );

    /// <summary>Every way to hire.</summary>
    public IEnumerable<IReadOnlyList<Movement>> Ways =>
        Starts.Aggregate(
            Enumerable.Repeat<IReadOnlyList<Movement>>([], 1),
            (ways, start) =>
                ways.SelectMany(
                    _ => Enumerable.Range(0, Size.Most + 1).Where(heads => heads == 0 || heads >= Size.Least),
                    IReadOnlyList<Movement> (way, heads) => heads == 0 ? way : [.. way, new(0, start, heads)]
                )
        );

    /// <summary>What each week costs, with wages of hires; the weeks need so many times the hours.</summary>
    public IReadOnlyList<double> Weeks(IReadOnlyList<Movement> hires, double times = 1) =>
        [.. Enumerable.Range(0, Need.Count).Select(week => Week(hires, times, week))];

    /// <summary>The cost of all weeks and of hiring.</summary>
    public double Cost(IReadOnlyList<Movement> hires, double times = 1) =>
        Weeks(hires, times).Sum() + (OfHire * hires.Sum(held => held.Heads)) + (OfClass * hires.Count);

    private double Week(IReadOnlyList<Movement> hires, double times, int week)
    {
        var able = Heads * Math.Pow(1 - Leaving, week);
        var (output, there) = (able, 0.0);
        foreach (var held in hires.Where(held => held.Week <= week))
        {
            var age = week - held.Week;
            var left =
                held.Heads
                * Math.Pow(1 - LeavingInTraining, Math.Min(age, Training))
                * Math.Pow(1 - Leaving, Math.Max(0, age - Training));
            there += left;
            output += left * Output(age);
            able += age >= Training + Ramp.Count ? left : 0;
        }

        var (open, cost) = (Math.Max(0, (times * Need[week]) - (Productive * output)), there * 40 * 40);
        foreach (var (price, most) in Sources(able).OrderBy(source => source.Price))
        {
            var filled = Math.Min(open, most);
            cost += filled * price;
            open -= filled;
        }

        return cost;
    }

    private double Output(int age) =>
        age < Training ? 0
        : age < Training + Ramp.Count ? Ramp[age - Training]
        : 1;

    private IEnumerable<(double Price, double Most)> Sources(double able) =>
        [
            .. Bands.Select(band => (30 * band.Premium / band.Yield, band.Hours * able * band.Yield)),
            Bought,
            (Missing, double.PositiveInfinity),
        ];

    private static IEnumerable<double> Repeated(double hours, int weeks) => Enumerable.Repeat(hours, weeks);
}
