using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A staffing plan as JSON, for machines: names are stable, shares are 0 to 1, weeks count from 1.</summary>
public static class StaffingSummary
{
    /// <summary>The text of plan.json.</summary>
    public static string Text(StaffingStudy study) =>
        JsonSerializer.Serialize(
            new
            {
                Plan = study.Scenario.Name,
                study.Scenario.File,
                study.Scenario.InputHash,
                Solver.SolverVersion.OrTools,
                study.Scenario.Brief.Start,
                PlannedWeeks = study.Scenario.Brief.Weeks,
                study.Scenario.Currency,
                Status = StaffingWords.Status(study.Plan),
                Seed = StaffingWords.Certainty,
                Advice = StaffingWords.Advice(study),
                AdviceChinese = StaffingWords.ChineseAdvice(study),
                Policies = study.Policies.Select(one => Case(study, one)),
                Costs = StaffingCostLine
                    .Of(study.Plan.Ledger)
                    .Select(line => new
                    {
                        line.Id,
                        line.Name,
                        line.Chinese,
                        Amount = Rounded(line.Amount),
                    }),
                Sources = SupplySource
                    .Of(study.Plan.Ledger)
                    .Select(source => new
                    {
                        source.Name,
                        ProductiveHours = Rounded(source.Total),
                        Cost = source.Cost is { } cost ? Rounded(cost) : (double?)null,
                    }),
                Sites = SiteSum
                    .Of(study.Plan.Ledger)
                    .Select(site => new
                    {
                        site.Site,
                        Need = Rounded(site.Need),
                        Staff = Rounded(site.Staff),
                        Overtime = Rounded(site.Overtime),
                        Sent = Rounded(site.Sent),
                        Received = Rounded(site.Received),
                        Outsourced = Rounded(site.Outsourced),
                        Missing = Rounded(site.Missing),
                        Spare = Rounded(site.Spare),
                    }),
                PayBack = study.PayBacks.Select(one => new
                {
                    Group = study.Scenario.Brief.Groups[one.Class.Group].Name,
                    Class = one.Class.Week + 1,
                    PaidInWeek = one.Week + 1,
                    Saving = Rounded(one.Saving),
                }),
                OvertimeUse = OvertimeUse
                    .Of(study.Plan.Ledger)
                    .Select(use => new
                    {
                        use.Group,
                        use.Limit,
                        Worked = Rounded(use.Worked),
                        Allowed = Rounded(use.Allowed),
                    }),
                HireOrElse = HireOrElse.Of(study.Scenario.Brief),
                Outlooks = study.Outlooks.Select(one => Case(study, one)),
                Foresight = study.Foresights.Select(row => new
                {
                    HiredFor = row.Planned,
                    Costs = row.Costs.Select(Rounded),
                }),
                Tornado = study.Tornado.Select(one => new
                {
                    Assumption = StaffingWords.Axis(one.Axis),
                    StaffingStudy.Change,
                    Less = Case(study, one.Less),
                    More = Case(study, one.More),
                }),
                PlanAndRoster = study.Rostered is { } rostered ? Rounds(rostered) : null,
                Weeks = study.Plan.Ledger.Weeks.Select((week, place) => Week(study, week, place)),
                Assumptions = AssumptionTables.Json(study.Scenario.Assumptions),
            },
            SummaryFile.Options
        ) + "\n";

    private static object Rounds(RosteredPlan rostered) =>
        new
        {
            rostered.Agrees,
            Verdict = RosteredPlanWords.Verdict(rostered),
            Rounds = rostered.Rounds.Select(round => new
            {
                Hires = round.Plan.Hired,
                Cost = Rounded(round.Plan.Cost),
                People = round.Heads,
                PlannedShare = Rounded(round.Planned),
                UsefulShare = Rounded(round.Useful),
                PlannedOvertimeHours = Rounded(round.PlannedOvertime),
                RosteredOvertimeHours = Rounded(round.Use.Overtime),
                MissingHours = Rounded(round.Use.Missing),
                RosterCost = round.Roster.Most.Amount,
                RosterAtLeast = round.Roster.Least.Amount,
            }),
            Notes = RosteredPlanWords.Notes(rostered),
        };

    /// <summary>The variants of a sweep as JSON.</summary>
    public static string Text(
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<StaffingVariant> variants
    ) =>
        JsonSerializer.Serialize(
            new
            {
                Plan = study.Scenario.Name,
                study.Scenario.File,
                study.Scenario.InputHash,
                study.Scenario.Currency,
                Now = Case(study, study.Plan),
                Variants = variants.Select(variant => new
                {
                    Changes = sweeps
                        .Zip(variant.Changes)
                        .ToDictionary(at => StaffingWords.Axis(at.First.Axis), at => at.Second),
                    Case = Case(study, variant.Case),
                }),
                Assumptions = AssumptionTables.Json(study.Scenario.Assumptions),
            },
            SummaryFile.Options
        ) + "\n";

    private static object Case(StaffingStudy study, StaffingCase one) =>
        new
        {
            one.Name,
            Cost = Rounded(one.Cost),
            Gap = Rounded(one.Outcome.Gap),
            one.Hired,
            Hires = Moves(study, one.Ledger.Plan.Hires),
            Releases = Moves(study, one.Ledger.Plan.Releases),
            OvertimeHours = Rounded(StaffingWords.Paid(one)),
            OutsourcedHours = Rounded(one.Ledger.Weeks.Sum(week => week.Outsourced)),
            MissingHours = Rounded(one.Ledger.Weeks.Sum(week => week.Missing)),
        };

    private static IEnumerable<object> Moves(StaffingStudy study, IReadOnlyList<Movement> moves) =>
        moves.Select(move => new
        {
            Group = study.Scenario.Brief.Groups[move.Group].Name,
            Week = move.Week + 1,
            move.Heads,
        });

    private static object Week(StaffingStudy study, StaffingWeek week, int place) =>
        new
        {
            Week = place + 1,
            Monday = study.Scenario.Brief.Monday(place),
            Need = Rounded(week.Need),
            Today = Rounded(week.Today),
            Hired = Rounded(week.Hired),
            Overtime = study
                .Scenario.Brief.Bands.Zip(week.Overtime)
                .ToDictionary(band => band.First, band => Rounded(band.Second)),
            Outsourced = Rounded(week.Outsourced),
            Missing = Rounded(week.Missing),
            Spare = Rounded(week.Spare),
            HireWages = Rounded(week.Wages),
            CoverCost = Rounded(week.CoverCost),
        };

    private static double Rounded(double value) => Math.Round(value, 6);
}
