using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A violation that was expected and not found, found and not expected, or found with another amount or cost.</summary>
/// <param name="At">Where it is expected, or where in the drawing it shows.</param>
/// <param name="Sentence">What differs, without a final stop.</param>
public sealed record ViolationDifference(SourceSpan At, string Sentence)
{
    /// <summary>Compares as sets: what says most of itself takes its match first.</summary>
    internal static IReadOnlyList<ViolationDifference> Of(RuleTest test, List<Violation> found)
    {
        var open = test
            .Expected.OrderByDescending(expected =>
                (expected.Amount is null ? 0 : 1) + (expected.Cost is null ? 0 : 1)
            )
            .Where(expected => !Take(found, expected.IsMetBy, out _))
            .ToList();
        var differences = new List<ViolationDifference>();
        foreach (var expected in open.OrderBy(one => (one.At.Line, one.At.Column)))
            differences.Add(new(expected.At, Nearest(expected, found, test)));
        differences.AddRange(
            found.Select(violation => new ViolationDifference(
                test.PlaceOf(violation),
                $"{Words(violation, test)}: found {Measure(violation)}, not expected: {violation.Sentence}"
            ))
        );
        return differences;
    }

    /// <summary>The nearest of what was found, or that there was nothing like it.</summary>
    private static string Nearest(ExpectedViolation expected, List<Violation> found, RuleTest test) =>
        Take(found, expected.IsAbout, out var other)
            ? $"{Words(expected, test)}: found {Measure(other)}, expected {Measure(expected)}"
        : Take(found, one => (one.Rule, one.Agent) == (expected.Rule, expected.Agent), out other)
            ? $"{Words(expected, test)}: found {DayOf(other.Day, test)}, {Measure(other)}: {other.Sentence}"
        : $"{Words(expected, test)}: expected, not found";

    private static bool Take(List<Violation> found, Predicate<Violation> match, out Violation taken)
    {
        var place = found.FindIndex(match);
        taken = place < 0 ? null! : found[place];
        if (place >= 0)
            found.RemoveAt(place);
        return place >= 0;
    }

    private static string Words(ExpectedViolation expected, RuleTest test) =>
        Words(expected.Rule, expected.Agent, expected.Day, test);

    private static string Words(Violation found, RuleTest test) =>
        Words(found.Rule, found.Agent, found.Day, test);

    private static string Words(string rule, string? agent, int? day, RuleTest test) =>
        string.Join(", ", new[] { rule, agent, day is null ? null : DayOf(day, test) }.OfType<string>());

    private static string DayOf(int? day, RuleTest test) =>
        day is { } known ? $"day {known + 1} ({test.Scenario.Horizon.DayName(known)})" : "no day";

    private static string Measure(Violation found) => $"amount {found.Amount}, {Cost(found.Price)}";

    private static string Measure(ExpectedViolation expected) =>
        string.Join(
            ", ",
            new[]
            {
                expected.Amount is { } amount ? $"amount {amount}" : null,
                expected.Cost is { } cost ? Cost(cost.Cost) : null,
            }.OfType<string>()
        );

    private static string Cost(Money? price) => price is { } money ? $"cost {money}" : "hard";
}
