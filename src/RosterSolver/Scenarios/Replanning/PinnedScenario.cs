using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A scenario with one day of one agent pinned.</summary>
public static class PinnedScenario
{
    /// <summary>What the pin is called.</summary>
    public const string Name = "why-not";

    /// <summary>The id of the rule that the pin is.</summary>
    public static string RuleId => $"{Rule.IdOf(typeof(Pins))}#{Name}";

    /// <summary>The conflict in which the pin is told as what was asked, without the change that takes it back, which is none.</summary>
    /// <param name="conflict">Why the pin is impossible.</param>
    /// <param name="what">What was asked: <c>late for dora on Fri 12-11</c>.</param>
    public static Conflict AsAsked(Conflict conflict, string what) =>
        conflict with
        {
            Contradictions = [.. conflict.Contradictions.Select(one => one.AskedFor(RuleId, what))],
            Relaxations = [.. conflict.Relaxations.Where(one => !one.Rules.Contains(RuleId))],
        };

    /// <summary>Pins a day.</summary>
    /// <param name="scenario">A scenario that was read.</param>
    /// <param name="agent">The agent's id.</param>
    /// <param name="date">The date.</param>
    /// <param name="shift">A template, a start of one, or <see cref="Pins.DayOff"/>.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    public static Result<EditedScenario> Of(
        Scenario scenario,
        string agent,
        DateOnly date,
        string shift,
        ReadFile read
    )
    {
        var pin = Patch.Map(
            ("name", Patch.Scalar(Name)),
            ("shift", Patch.Scalar(shift)),
            ("for", Patch.Words(agent)),
            ("dates", Patch.Scalar($"{date:yyyy-MM-dd}"))
        );
        return EditedScenario.Of(
            scenario,
            text => EditedScenario.WithRule(text, Rule.IdOf(typeof(Pins)), pin),
            read
        );
    }
}
