using System.Text;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// What a replan has to answer to, as the text that it would be: who is absent is told in a file of absences, the roster that people know is published, and
/// the rule changes holds what was asked.
/// </summary>
internal static class DisturbedScenario
{
    private const string RosterFile = "published-before-the-replan.csv";
    private const string AbsencesFile = "absences-with-the-replan.csv";

    /// <summary>The text, read like any other.</summary>
    /// <param name="replan">A replan.</param>
    /// <param name="rule">What was asked.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    public static Result<EditedScenario> Of(Replan replan, Changes rule, ReadFile read)
    {
        var scenario = replan.Before.Scenario;
        var folder = scenario.File[..(scenario.File.LastIndexOf('/') + 1)];
        var published = Encoding.UTF8.GetBytes(Known(replan.Before.Roster));
        var absences = Encoding.UTF8.GetBytes(AbsencesText.Of(replan.Disturbed.Scenario));
        return EditedScenario.Of(
            scenario,
            text => Disturbed(text, rule),
            path =>
                path == folder + RosterFile ? published
                : path == folder + AbsencesFile ? absences
                : read(path)
        );
    }

    private static MapNode Disturbed(MapNode text, Changes rule)
    {
        var known = Patch.Map(
            ("absences", Patch.Scalar(AbsencesFile)),
            ("published", Patch.Scalar(RosterFile))
        );
        return EditedScenario.WithRule((MapNode)Overlay.Merge(text, known), rule.Key, RecordNodes.Of(rule));
    }

    private static string Known(Roster roster)
    {
        var text = new StringBuilder("agent,date,shift,start\n");
        foreach (var worked in roster.Assignments)
            text.Append(worked.Agent)
                .Append(',')
                .Append($"{roster.Brief.Horizon.DateOf(worked.Day):yyyy-MM-dd}")
                .Append(',')
                .Append(worked.Shift.Template)
                .Append(',')
                .Append(new TimeOfDay().Write(worked.Shift.StartMinute))
                .Append('\n');
        return text.ToString();
    }
}
