using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What the checkers say of a change, in a planner's words.</summary>
internal static class ChangeWords
{
    private const int MostRules = 3;
    private const decimal MinutesOfAnHour = 60;

    /// <summary>Money more or less: <c>+120.00</c>; <c>=</c> where nothing changes.</summary>
    public static string Cost(Money cost) => cost == Money.Zero ? "=" : DifferenceText.Of(cost);

    /// <summary>What must hold and would be broken, a rule and its sentence each.</summary>
    public static IReadOnlyList<SaidPart> Broken(AuditChange change) =>
        [
            .. change
                .Broken.DistinctBy(one => (one.Rule, one.Sentence))
                .SelectMany(
                    (one, place) =>
                        new SaidPart[]
                        {
                            new(place == 0 ? "" : "; "),
                            SaidPart.Name(one.Rule),
                            new(": "),
                            new(one.Sentence),
                        }
                ),
        ];

    /// <summary>Which rules cost more and which less, the greatest first: <c>coverage +330.00, fair -50.00</c>.</summary>
    public static string Costs(AuditChange change)
    {
        var greatest = change
            .ByRule.OrderByDescending(rule => Math.Abs(rule.Cost.Units))
            .Take(MostRules)
            .Select(rule => $"{rule.Rule} {DifferenceText.Of(rule.Cost)}");
        var left = change.ByRule.Count - MostRules;
        return string.Join(", ", greatest) + (left > 0 ? $", {left} more rule{(left == 1 ? "" : "s")}" : "");
    }

    /// <summary>Hours that are missing more or less; empty for none.</summary>
    public static string Missing(AuditChange change) =>
        change.MissingMinutes == 0
            ? ""
            : $"{Math.Abs(change.MissingMinutes) / MinutesOfAnHour:0.##} agent-hours "
                + (change.MissingMinutes > 0 ? "more are missing" : "fewer are missing");

    /// <summary>All of it in one line: what is broken, else what costs.</summary>
    public static IReadOnlyList<SaidPart> InOneLine(AuditChange change) =>
        change.IsAllowed
            ? SaidPart.List(
                new[] { Costs(change), Missing(change) }
                    .Where(text => text.Length > 0)
                    .Select(text => new SaidPart(text))
            )
            : Broken(change);

    /// <summary>What an agent does: <c>late 15:15-24:00, dinner 18:00-18:45</c>, or <c>off</c>.</summary>
    public static string Work(Assignment? worked) => worked is null ? "off" : ShiftText.Long(worked);
}
