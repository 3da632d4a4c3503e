using System.Globalization;
using System.Text.RegularExpressions;

namespace RosterSolver.Scenarios;

/// <summary>The values of an axis as they are written: a list, or even steps such as <c>70%..90%/10%</c>.</summary>
internal static partial class EvenSteps
{
    /// <summary>Most values of one axis.</summary>
    public const int Most = 50;

    /// <summary>The values, each at the position where it is written; one more than <see cref="Most"/> where there are more.</summary>
    public static IReadOnlyList<Node> Of(Node written) =>
        written switch
        {
            ListNode list => list.Items,
            ScalarNode scalar when Steps().Match(scalar.Text) is { Success: true } steps =>
            [
                .. Numbers(steps)
                    .Take(Most + 1)
                    .Select(number => scalar with { Text = $"{number}{steps.Groups["unit"].Value}" }),
            ],
            _ => [written],
        };

    private static IEnumerable<string> Numbers(Match steps)
    {
        var (from, to, step) = (Number("from"), Number("to"), Number("step"));
        if (step <= 0)
            yield break;
        for (var number = from; number <= to; number += step)
            yield return number.ToString("0.######", CultureInfo.InvariantCulture);

        decimal Number(string name) => decimal.Parse(steps.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"^(?<from>\d{1,9}(\.\d{1,6})?)(?<unit>[^\d.]*)\.\.(?<to>\d{1,9}(\.\d{1,6})?)\k<unit>/(?<step>\d{1,9}(\.\d{1,6})?)\k<unit>$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Steps();
}
