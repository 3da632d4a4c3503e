using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>
/// The roster as JSON with a version, for other programs; it is read wherever a roster.csv is. <c>roster schema --of roster</c>
/// describes it.
/// </summary>
public static class RosterJsonFile
{
    /// <summary>The text of roster.json.</summary>
    public static string Text(Plan plan)
    {
        var horizon = plan.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    Format = RosterJson.Format,
                    RosterJson.Version,
                    Scenario = plan.Scenario.Name,
                    horizon.Start,
                    horizon.Days,
                    plan.Scenario.InputHash,
                    Assignments = plan.Roster.Assignments.Select(worked => Of(worked, horizon)),
                },
                SummaryFile.Options
            ) + "\n";
    }

    private static object Of(Assignment worked, Horizon horizon) =>
        new
        {
            worked.Agent,
            Date = horizon.DateOf(worked.Day),
            Shift = worked.Shift.Template,
            Family = KebabCase.Of($"{worked.Shift.Family}"),
            Start = ShiftText.Clock(worked.Range.Start),
            End = ShiftText.Clock(worked.Range.End),
            PaidMinutes = worked.PaidMinutes(horizon),
            Breaks = worked.Breaks.Select(taken => Of(taken.Break, taken.Range)),
            Activities = worked.Activities.Count == 0
                ? null
                : worked.Activities.Select(taken => Of(taken.Activity, taken.Range)),
        };

    private static object Of(string name, TimeRange range) =>
        new
        {
            Name = name,
            Start = ShiftText.Clock(range.Start),
            End = ShiftText.Clock(range.End),
        };
}
