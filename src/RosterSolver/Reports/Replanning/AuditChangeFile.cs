using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What the checkers say of a change, for JSON.</summary>
internal static class AuditChangeFile
{
    private const int Decimals = 4;

    /// <summary>The parts under stable names.</summary>
    public static object Of(AuditChange change) =>
        new
        {
            Allowed = change.IsAllowed,
            Cost = Money(change.Cost),
            MissingMinutes = change.MissingMinutes,
            Broken = change.Broken.Select(one => new
            {
                one.Rule,
                one.Agent,
                one.Amount,
                one.Sentence,
            }),
            Mended = change.Mended.Select(one => new
            {
                one.Rule,
                one.Agent,
                one.Sentence,
            }),
            ByRule = change.ByRule.Select(rule => new
            {
                rule.Rule,
                Cost = Money(rule.Cost),
                rule.Sentence,
            }),
        };

    /// <summary>Money in the scenario's currency.</summary>
    public static decimal Money(Money amount) => Math.Round(amount.Amount, Decimals);

    /// <summary>A shift as JSON; null for a day off.</summary>
    public static object? Work(Assignment? worked) =>
        worked is null
            ? null
            : new
            {
                Shift = worked.Shift.Template,
                Start = ShiftText.Clock(worked.Range.Start),
                End = ShiftText.Clock(worked.Range.End),
                Breaks = ShiftText.Breaks(worked),
            };
}
