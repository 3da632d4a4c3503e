using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Who could stand in, for machines.</summary>
public static class CoverFile
{
    /// <summary>Every candidate, the best first.</summary>
    public static string Json(CoverStudy study)
    {
        var horizon = study.Before.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = study.Before.Scenario.Name,
                    Absent = study.Absent.Id,
                    Date = horizon.DateOf(study.Day),
                    Vacated = AuditChangeFile.Work(study.Shift),
                    NobodyStandingIn = AuditChangeFile.Of(study.Gap),
                    Away = study.Away.Select(agent => new
                    {
                        Agent = agent.Id,
                        Why = CoverWords.WhyAway(agent, study.Day),
                    }),
                    NeverGiven = study.NeverGiven.Select(agent => agent.Id),
                    Candidates = study.Candidates.Select(one => new
                    {
                        Agent = one.Agent.Id,
                        Kind = KebabCase.Of($"{one.Kind}"),
                        Before = AuditChangeFile.Work(one.Before),
                        After = AuditChangeFile.Work(one.After),
                        Change = AuditChangeFile.Of(one.Change),
                        HoursMore = one.MinutesMore / 60m,
                        Overtime = new
                        {
                            Workday = Class(one.Overtime.Workday),
                            RestDay = Class(one.Overtime.RestDay),
                            Holiday = Class(one.Overtime.Holiday),
                        },
                        one.Burdens.Nights,
                        one.Burdens.WeekendDays,
                        one.Burdens.Lates,
                        Ahead = Math.Round(one.Ahead, 4),
                    }),
                },
                SummaryFile.Options
            ) + "\n";
    }

    private static object Class(OvertimeClass overtime) =>
        new { Hours = overtime.Minutes / 60m, Cost = AuditChangeFile.Money(overtime.Cost) };
}
