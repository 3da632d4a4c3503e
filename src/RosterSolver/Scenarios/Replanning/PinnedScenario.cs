using System.Text;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A scenario with one day of one agent pinned, as the text that it would be: so a conflict is told of it like of any other.</summary>
/// <param name="Scenario">The scenario with its pin.</param>
/// <param name="Read">Access to files, the scenario's own with the pin in it.</param>
public sealed record PinnedScenario(Scenario Scenario, ReadFile Read)
{
    /// <summary>What the pin is called.</summary>
    public const string Name = "why-not";

    /// <summary>The id of the rule that the pin is.</summary>
    public static string RuleId => $"{Rule.IdOf(typeof(Pins))}#{Name}";

    /// <summary>The conflict without the change that takes the pin back, which is none.</summary>
    public static Conflict WithoutThePin(Conflict conflict) =>
        conflict with
        {
            Relaxations =
            [
                .. conflict.Relaxations.Where(one => !one.Words.Contains(RuleId, StringComparison.Ordinal)),
            ],
        };

    /// <summary>Pins a day.</summary>
    /// <param name="scenario">A scenario that was read.</param>
    /// <param name="agent">The agent's id.</param>
    /// <param name="date">The date.</param>
    /// <param name="shift">A template, a start of one, or <see cref="Pins.DayOff"/>.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    public static Result<PinnedScenario> Of(
        Scenario scenario,
        string agent,
        DateOnly date,
        string shift,
        ReadFile read
    )
    {
        var text = Extension.Load(scenario.File, read);
        if (!text.Ok)
            return new(null, text.Errors);
        var key = Rule.IdOf(typeof(Pins));
        var own = (text.Value.Find("rules")?.Value as MapNode)?.Find(key)?.Value;
        var pin = Patch.Map(
            ("name", Patch.Scalar(Name)),
            ("shift", Patch.Scalar(shift)),
            ("for", Patch.Scalar(agent)),
            ("dates", Patch.Scalar($"{date:yyyy-MM-dd}"))
        );
        Node pins = own switch
        {
            ListNode list => Patch.List([.. list.Items, pin]),
            MapNode map => Patch.List(new Node[] { map, pin }),
            _ => pin,
        };
        var pinned = (MapNode)Overlay.Merge(text.Value, Patch.Of(pins, "rules", key));
        var written = Encoding.UTF8.GetBytes(NodeText.Of(pinned));
        ReadFile reader = path => path == scenario.File ? written : read(path);
        var files = new RecordedFiles(reader);
        files.Remember(scenario.File, written);
        var changed = ScenarioReader.Of(pinned, scenario.File, files);
        return changed.Ok ? new(new(changed.Value, reader), []) : new(null, changed.Errors);
    }
}
