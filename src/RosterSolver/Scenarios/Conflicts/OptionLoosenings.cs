using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// What may be changed in the options of a rule: each number step by step, up and down, and what is asked for switched
/// off. Which way gives room is not known here; the other way finds no roster and is dropped.
/// </summary>
internal sealed class OptionLoosenings(Scenario scenario, int place)
{
    private const int MostSteps = 96;
    private const decimal ShareStep = 0.05m;
    private const int MinutesOfAnHour = 60;

    /// <summary>What a unit of breach costs where a rule is given a price.</summary>
    private const int UsualPrice = 100;

    private readonly Rule rule = scenario.Rules[place];
    private readonly Origins? origins = scenario.RuleOrigins[place];

    private IReadOnlyList<KeyShape> Keys => RecordShape.Of(rule.GetType()).Keys;

    private bool HasPrice => Keys.Any(key => key.Name == "price");

    /// <summary>Whether the options stand in a law and not in the scenario: a law is not loosened.</summary>
    private bool IsOfLaw => origins is { IsElsewhere: true };

    /// <summary>The changes, in series from the smallest to the largest; the price of the rule is the last.</summary>
    public IEnumerable<IReadOnlyList<Loosening>> Series()
    {
        if (IsOfLaw)
            yield break;
        foreach (var series in OfNumbers())
            yield return series;
        if (rule.Price is null && HasPrice)
            yield return
            [
                new(
                    $"{rule.Id}: price {UsualPrice} a breach instead of must hold",
                    Change("price", $"{UsualPrice}")
                )
                {
                    Rule = rule.Id,
                },
            ];
    }

    /// <summary>The changes of what is not the price, in series from the smallest to the largest.</summary>
    public IEnumerable<IReadOnlyList<Loosening>> OfNumbers()
    {
        if (IsOfLaw)
            yield break;
        foreach (var key in Keys.Where(key => key.Value is ScalarShape))
        {
            var property = rule.GetType().GetProperties().Single(one => KebabCase.Of(one.Name) == key.Name);
            foreach (var values in Values(property.GetValue(rule), key.Range))
            {
                var series = values
                    .Take(MostSteps)
                    .Select(value => new Loosening(
                        Words(key.Name, property.GetValue(rule), value),
                        Change(key.Name, value)
                    )
                    {
                        Rule = rule.Id,
                    })
                    .ToList();
                if (series.Count > 0)
                    yield return series;
            }
        }
    }

    /// <summary>The rule given up altogether; null for one that has no price to be given up by.</summary>
    public Loosening? GivenUp() =>
        HasPrice ? new($"{rule.Id}: given up", Change("price", "0")) { Rule = rule.Id } : null;

    private string Words(string option, object? from, string to) =>
        $"{rule.Id}: {option} {Written(from)} -> {to}";

    private static IEnumerable<IEnumerable<string>> Values(object? value, RangeAttribute? range)
    {
        var (least, most) = range is { Minimum: int minimum, Maximum: int maximum }
            ? (minimum, maximum)
            : (0, int.MaxValue);
        switch (value)
        {
            case int number:
                yield return From(1, step => number + step, next => next <= most).Select(next => $"{next}");
                yield return From(1, step => number - step, next => next >= least).Select(next => $"{next}");
                break;
            case Fraction { Value: var share }:
                yield return From(1, step => share - step * ShareStep, next => next > -ShareStep)
                    .Select(next => Written(new Fraction(Math.Max(0, next))));
                break;
            case TimeLength length:
                yield return From(1, step => length.Minutes + step * MinutesOfAnHour, _ => true)
                    .Select(next => $"{new TimeLength(next)}");
                yield return From(1, step => length.Minutes - step * MinutesOfAnHour, next => next > 0)
                    .Select(next => $"{new TimeLength(next)}");
                break;
            case MinuteRange hours:
                yield return From(1, step => hours.To + step * MinutesOfAnHour, _ => true)
                    .Select(to => Written(new MinuteRange(hours.From, to)));
                yield return From(
                        1,
                        step => hours.From - step * MinutesOfAnHour,
                        next => next > -MinutesOfAnHour
                    )
                    .Select(from => Written(new MinuteRange(Math.Max(0, from), hours.To)));
                break;
            case ClockTime moment:
                yield return From(1, step => Moved(moment, -step * MinutesOfAnHour), _ => true);
                yield return From(1, step => Moved(moment, step * MinutesOfAnHour), _ => true);
                break;
            case true:
                yield return ["false"];
                break;
        }
    }

    private static IEnumerable<T> From<T>(int first, Func<int, T> value, Func<T, bool> isAllowed) =>
        Enumerable.Range(first, MostSteps).Select(value).TakeWhile(isAllowed);

    private static string Moved(ClockTime moment, int minutes) =>
        $"{ClockTime.At(new(moment.Date, 1, MinutesOfAnHour), moment.MinuteOfDay + minutes)}";

    private static string Written(object? value) =>
        value switch
        {
            MinuteRange range => $"{new TimeLength(range.From)}..{new TimeLength(range.To)}",
            bool flag => flag ? "true" : "false",
            _ => $"{value}",
        };

    /// <summary>The option laid over the rule: under its name, or in its item where the rule is a list.</summary>
    private MapNode Change(string option, string value)
    {
        var own = Patch.Of(Patch.Scalar(value), option);
        return scenario.Written?.Rules?.Find(rule.Key)?.Value is ListNode list
            ? Patch.Of(
                Patch.List(
                    list.Items.Select(item => item.At == origins?.At ? Overlay.Merge(item, own) : item)
                ),
                "rules",
                rule.Key
            )
            : Patch.Of(own, "rules", rule.Key);
    }
}
