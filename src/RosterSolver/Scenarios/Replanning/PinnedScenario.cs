using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A scenario with one day of one agent pinned.</summary>
public static class PinnedScenario
{
    /// <summary>What the pin is called.</summary>
    public const string Name = "why-not";

    /// <summary>The id of the rule that the pin is.</summary>
    public static string RuleId => $"{Rule.IdOf(typeof(Pins))}#{Name}";

    /// <summary>The conflict without the change that takes the pin back, which is none.</summary>
    public static Conflict WithoutThePin(Conflict conflict) =>
        conflict with
        {
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
