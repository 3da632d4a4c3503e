using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Support;

/// <summary>
/// Random records of whatever can be written in a scenario: by the binder's shapes, so a new key, section, rule or type of value is
/// drawn as soon as it is there. What the parts say together may be nonsense.
/// </summary>
internal sealed class AnyRecord(Random random)
{
    private const int Deepest = 6;

    private static readonly string[] texts =
    [
        "desk",
        "客服中心",
        "12",
        "0.5",
        "true",
        "null",
        "~",
        "=1+1",
        "'quoted'",
        "\"both\" \\ and",
        "a: b",
        "a #b",
        "- a",
        "[x",
        "{x",
        "it's, or; not",
        "07:00",
        "é ü",
        "@home",
        "%x",
        "a:",
        "x | y > z",
    ];

    private static readonly string[] names =
    [
        "ann",
        "bo-2",
        "李娜",
        "a.b",
        "x_1",
        "12",
        "null",
        "true",
        "7h",
    ];

    /// <summary>A scenario.</summary>
    public static Gen<ScenarioSection> Scenario { get; } =
        Gen.Int.Select(seed => (ScenarioSection)new AnyRecord(new(seed)).Record(typeof(ScenarioSection)));

    /// <summary>A rule of a type.</summary>
    public static Gen<Rule> Rule(Type type) =>
        Gen.Int.Select(seed => (Rule)new AnyRecord(new(seed)).Record(type));

    private object Record(Type type, int depth = 0)
    {
        var shape = RecordShape.Of(type);
        return shape.Make([
            .. shape.Keys.Select(key =>
                key.Required || (depth < Deepest && random.Next(2) == 0)
                    ? Value(key.Value, key.Range, depth)
                    : key.Default
            ),
        ]);
    }

    private object Value(ValueShape shape, RangeAttribute? range, int depth) =>
        shape switch
        {
            AnyShape => RuleNodes.Of(Rules()),
            SectionShape => Record(shape.Type, depth + 1),
            ListShape list => List(list, range, depth),
            MapShape map => Map(map, range, depth),
            ScalarShape scalar => Scalar(scalar, range),
            _ => throw new NotSupportedException($"{shape}"),
        };

    private IEnumerable<Rule> Rules() =>
        RuleCatalogue
            .Types.Values.Where(_ => random.Next(12) == 0)
            .SelectMany(type => Enumerable.Repeat(type, random.Next(1, 3)))
            .Select(type => (Rule)Record(type, Deepest - 1));

    private Array List(ListShape shape, RangeAttribute? range, int depth)
    {
        var items = Array.CreateInstance(shape.Item.Type, random.Next(3));
        for (var place = 0; place < items.Length; place++)
            items.SetValue(Value(shape.Item, range, depth), place);
        return items;
    }

    private IDictionary Map(MapShape shape, RangeAttribute? range, int depth)
    {
        var type = typeof(OrderedDictionary<,>).MakeGenericType(shape.KeyType, shape.Item.Type);
        var map = (IDictionary)Activator.CreateInstance(type)!;
        for (var left = random.Next(3); left > 0; left--)
        {
            var key = Scalar(new(shape.KeyType, shape.Key), null);
            if (!map.Keys.Cast<object>().Any(other => shape.Key.Overlap(other, key)))
                map[key] = Value(shape.Item, range, depth);
        }

        return map;
    }

    private object Scalar(ScalarShape shape, RangeAttribute? range) =>
        shape.Syntax switch
        {
            TimeZoneName => Pick("Asia/Shanghai", "Europe/Berlin"),
            Identifier => Pick(names),
            Syntax<string> => Pick(texts),
            TimeOfDay => random.Next((int)Ends(range, Horizon.Day).Most + 1),
            HoursPerWeek => 3 * random.Next(168 * 20),
            MeanHoursPerWeek => random.Next(168_000) / 1000m,
            Syntax<int> => Whole(range),
            Syntax<decimal> => Decimal(range, 1000),
            Syntax<bool> => random.Next(2) == 0,
            Syntax<Fraction> => new Fraction(Decimal(range, 1)),
            Syntax<Money> => Cents(),
            Syntax<PricePerHour> => new PricePerHour(Cents()),
            Syntax<DateOnly> => Date(),
            Syntax<ClockTime> => new ClockTime(Date(), random.Next(Horizon.Day)),
            Syntax<DateRange> when Date() is var first => new DateRange(first, first.AddDays(random.Next(9))),
            Syntax<TimeWindow> when random.Next(Horizon.Day) is var from => new TimeWindow(
                from,
                random.Next(from + 1, Horizon.Day + 1)
            ),
            Syntax<WorkWindow> when random.Next(Horizon.Day) is var from => new WorkWindow(
                from,
                from + random.Next(1, Horizon.Day + 1)
            ),
            Syntax<WeekdayRange> => new WeekdayRange((DayOfWeek)random.Next(7), (DayOfWeek)random.Next(7)),
            Syntax<MinuteRange> when Ordered(range) is var (from, to) => new MinuteRange(from, to),
            Syntax<CountRange> when Ordered(range) is var (from, to) => new CountRange(from, to),
            Syntax<TimeLength> => new TimeLength(Whole(range)),
            Syntax<DayOrDate> => random.Next(2) == 0 ? new DayOrDate(null, Whole(range)) : new(Date(), 0),
            Syntax<PriceOrHard> => new PriceOrHard(random.Next(2) == 0 ? null : Cents()),
            Syntax<BandLimit> => new BandLimit(Decimal(range, 10), random.Next(2) == 0),
            Syntax<Deadline> => random.Next(2) == 0 ? Deadline.EndOfDay : new(Whole(range)),
            Syntax<Attrition> => new Attrition(
                random.Next(1, 90) / 100d,
                Pick(Enum.GetValues<AttritionKind>())
            ),
            { Words.Count: > 0 } when shape.Type.IsEnum => Enum.GetValues(shape.Type)
                .GetValue(random.Next(Enum.GetValues(shape.Type).Length))!,
            Syntax<DayOfWeek> => (DayOfWeek)random.Next(7),
            _ => throw new NotSupportedException($"no value is drawn for {shape.Syntax}"),
        };

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];

    private DateOnly Date() => new DateOnly(2026, 12, 7).AddDays(random.Next(-400, 400));

    private Money Cents() => Money.Of(random.Next(1_000_000) / 100m);

    private int Whole(RangeAttribute? range)
    {
        var (least, most) = Ends(range, 999);
        return random.Next((int)Math.Ceiling(least), (int)Math.Min(most, least + 5000) + 1);
    }

    private decimal Decimal(RangeAttribute? range, decimal usual)
    {
        var (least, most) = Ends(range, usual);
        return Math.Clamp(
            decimal.Round(least + (most - least) * (decimal)random.NextDouble(), random.Next(6)),
            least,
            most
        );
    }

    private (int From, int To) Ordered(RangeAttribute? range)
    {
        var (one, other) = (Whole(range), Whole(range));
        return (Math.Min(one, other), Math.Max(one, other));
    }

    private static (decimal Least, decimal Most) Ends(RangeAttribute? range, decimal usual) =>
        range is null
            ? (0, usual)
            : (
                Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture),
                Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture)
            );
}
