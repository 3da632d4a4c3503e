using System.Text;

namespace RosterSolver.Scenarios;

/// <summary>
/// A scenario whose text was changed in memory: it is read like any other, so a conflict is told of it with places, and changes that
/// would help are tried on its text.
/// </summary>
/// <param name="Scenario">The scenario as the changed text says it.</param>
/// <param name="Read">Access to files, the scenario's own with the changed text in it.</param>
public sealed record EditedScenario(Scenario Scenario, ReadFile Read)
{
    /// <summary>Changes the text of a scenario.</summary>
    /// <param name="scenario">A scenario that was read.</param>
    /// <param name="edit">Makes the new text of what is written, with all that it extends.</param>
    /// <param name="read">Access to the files that the scenario was made of, and to any that the new text names.</param>
    internal static Result<EditedScenario> Of(Scenario scenario, Func<MapNode, MapNode> edit, ReadFile read)
    {
        var text = Extension.Load(scenario.File, read);
        if (!text.Ok)
            return new(null, text.Errors);
        var edited = edit(text.Value);
        var written = Encoding.UTF8.GetBytes(NodeText.Of(edited));
        ReadFile reader = path => path == scenario.File ? written : read(path);
        var files = new RecordedFiles(reader);
        files.Remember(scenario.File, written);
        var changed = ScenarioReader.Of(edited, scenario.File, files);
        return changed.Ok ? new(new(changed.Value, reader), []) : new(null, changed.Errors);
    }

    /// <summary>The text with one more instance of a rule, behind those that it has.</summary>
    internal static MapNode WithRule(MapNode text, string key, MapNode options)
    {
        var own = (text.Find("rules")?.Value as MapNode)?.Find(key)?.Value;
        Node instances = own switch
        {
            ListNode list => Patch.List([.. list.Items, options]),
            MapNode map => Patch.List(new Node[] { map, options }),
            _ => options,
        };
        return (MapNode)Overlay.Merge(text, Patch.Of(instances, "rules", key));
    }
}
