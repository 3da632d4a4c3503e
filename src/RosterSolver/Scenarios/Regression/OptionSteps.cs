using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Another value of an option, one step away.</summary>
/// <param name="Value">The value.</param>
/// <param name="Change">How it differs, without its numbers: <c>one more</c>.</param>
internal readonly record struct OptionStep(object? Value, string Change);

/// <summary>What an option of a rule may be changed to: each number a step up and down, each date a day,
/// each item left out, each word another.</summary>
internal static class OptionSteps
{
    private const decimal ShareStep = 0.05m;
    private const int MinuteStep = 30;
    private const string NameOfNothing = "?";

    private static readonly Money moneyStep = Money.Of(1);

    /// <summary>The steps from a value; none from one that is not written.</summary>
    public static IEnumerable<OptionStep> From(object? value, KeyShape key) =>
        value is null ? []
        : !key.Required && key.Default is null && value is not Money
            ? Steps(value, key).Append(new(null, "left out"))
        : Steps(value, key);

    /// <summary>Whether an option is the name of the rule, or one word of which there is no other.</summary>
    public static bool AreNone(KeyShape key) =>
        key.Name == KebabCase.Of(nameof(Rule.Name))
        || (key.Value.Type.IsEnum && Enum.GetValues(key.Value.Type).Length == 1);

    private static IEnumerable<OptionStep> Steps(object value, KeyShape key) =>
        value switch
        {
            bool flag => [new(!flag, flag ? "false" : "true")],
            int number => Within(key.Range, number + 1, number - 1)
                .Select(next => new OptionStep(next, next > number ? "one more" : "one less")),
            decimal number => Within(key.Range, number + 1, number - 1)
                .Select(next => new OptionStep(next, next > number ? "one more" : "one less")),
            Fraction share => Within(key.Range, share.Value + ShareStep, share.Value - ShareStep)
                .Select(next => new OptionStep(new Fraction(next), next > share.Value ? "more" : "less")),
            TimeLength length => Within(key.Range, length.Minutes + MinuteStep, length.Minutes - MinuteStep)
                .Select(next => new OptionStep(
                    new TimeLength(next),
                    next > length.Minutes ? "half an hour more" : "half an hour less"
                )),
            ClockTime moment =>
            [
                new(Moved(moment, MinuteStep), "half an hour later"),
                new(Moved(moment, -MinuteStep), "half an hour earlier"),
            ],
            DateOnly date => [new(date.AddDays(1), "a day later"), new(date.AddDays(-1), "a day earlier")],
            string when key.Required => [new(NameOfNothing, "another name")],
            Money money => Prices(money).Select(next => new OptionStep(next, next > money ? "more" : "less")),
            PricePerHour price => Prices(price.Amount)
                .Select(next => new OptionStep(
                    new PricePerHour(next),
                    next > price.Amount ? "more" : "less"
                )),
            MinuteRange range => Ranges(range.From, range.To, MinuteStep)
                .Select(next => new OptionStep(new MinuteRange(next.From, next.To), next.Change)),
            CountRange range => Ranges(range.AtLeast, range.AtMost, 1)
                .Select(next => new OptionStep(new CountRange(next.From, next.To), next.Change)),
            Enum member => Enum.GetValues(member.GetType())
                .Cast<Enum>()
                .Where(other => !other.Equals(member))
                .Select(other => new OptionStep(other, KebabCase.Of($"{other}"))),
            IDictionary map => WithoutOne(map),
            IList list when list.Count > 1 || key.Required => WithoutOne(list, key.Value.Type),
            _ => [],
        };

    private static ClockTime Moved(ClockTime moment, int minutes) =>
        ClockTime.At(new(moment.Date, 1, MinuteStep), moment.MinuteOfDay + minutes);

    private static IEnumerable<int> Within(RangeAttribute? range, params int[] values) =>
        Within(range, values.Select(value => (decimal)value).ToArray()).Select(value => (int)value);

    private static IEnumerable<decimal> Within(RangeAttribute? range, params decimal[] values)
    {
        var least = range is null ? 0 : Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
        var most = range is null
            ? decimal.MaxValue
            : Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        return values.Where(value => value >= least && value <= most);
    }

    private static IEnumerable<Money> Prices(Money price) =>
        price >= moneyStep ? [price + moneyStep, price - moneyStep] : [price + moneyStep];

    private static IEnumerable<(int From, int To, string Change)> Ranges(int from, int to, int step)
    {
        yield return (from, to + step, "most more");
        if (to - step >= from)
            yield return (from, to - step, "most less");
        if (from + step <= to)
            yield return (from + step, to, "least more");
        if (from - step >= 0)
            yield return (from - step, to, "least less");
    }

    private static IEnumerable<OptionStep> WithoutOne(IDictionary map)
    {
        foreach (var gone in map.Keys)
        {
            var rest = (IDictionary)Activator.CreateInstance(map.GetType())!;
            foreach (var key in map.Keys.Cast<object>().Where(key => !key.Equals(gone)))
                rest.Add(key, map[key]);
            yield return new(rest, "an entry less");
        }
    }

    private static IEnumerable<OptionStep> WithoutOne(IList list, Type type)
    {
        var item = type.GenericTypeArguments[0];
        for (var gone = 0; gone < list.Count; gone++)
        {
            var rest = Array.CreateInstance(item, list.Count - 1);
            for (var place = 0; place < rest.Length; place++)
                rest.SetValue(list[place < gone ? place : place + 1], place);
            yield return new(
                rest,
                list[gone] is Enum member ? $"without {KebabCase.Of($"{member}")}" : "an item less"
            );
        }
    }
}
