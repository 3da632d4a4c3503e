using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>The whole result as JSON, for machines: names are stable, shares are 0 to 1, money is in the currency named.</summary>
public static class SummaryFile
{
    /// <summary>Places of money after the point.</summary>
    private const int Decimals = 4;

    /// <summary>How all our JSON is written.</summary>
    internal static JsonSerializerOptions Options { get; } =
        new()
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The file is read as JSON, never pasted into a page: Chinese names stay legible.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>The text of summary.json.</summary>
    public static string Text(Report report) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = report.Plan.Scenario.Name,
                report.Plan.Scenario.File,
                report.Plan.Scenario.Horizon.Start,
                report.Plan.Scenario.Horizon.Days,
                Warnings = Warnings(report.Plan.Scenario),
                Run = Run(report),
                Result = Result(report),
                Conflict = report.Plan.Conflict is { } conflict
                    ? ConflictSummary.Of(conflict, report.Plan.Scenario.File)
                    : null,
                Kpis = report.Kpis.All.ToDictionary(
                    kpi => kpi.Id,
                    kpi => new
                    {
                        Value = Rounded(kpi.Value),
                        Unit = $"{kpi.Unit}".ToLowerInvariant(),
                        kpi.Name,
                        kpi.Chinese,
                        kpi.Formula,
                    }
                ),
                CostStatement = CostStatement(report.Kpis.Costs),
                CostByRule = CostByRule(report.Plan.Audit.ByRule, report.Plan.Scenario),
                CostByAgent = report.Plan.Audit.ByAgent.Zip(
                    MoneyColumn.Of(report.Plan.Audit.ByAgent.Select(agent => agent.Cost), Decimals),
                    (agent, cost) =>
                        new
                        {
                            agent.Agent,
                            Cost = cost,
                            ByRule = CostByRule(agent.ByRule),
                        }
                ),
                Violations = new
                {
                    Hard = report.Plan.Audit.Hard.Count(),
                    Sentences = report.Plan.Audit.Hard.Select(violation => violation.Sentence),
                },
                Laws = LawSummary.Of(report.Plan.Scenario, report.Plan.Audit),
                Queues = report.Kpis.Queues.Select(Queue),
                BackOffice = report.Kpis.Works.Count == 0 ? null : report.Kpis.Works.Select(Work),
                DayResults = report.Kpis.Queues.Count == 0 ? null : Days(report),
                Service = ServiceSummary.Of(report, withIntervals: false),
                Agents = Agents(report),
            },
            Options
        ) + "\n";

    /// <summary>What may be a slip in the scenario, with its position.</summary>
    internal static IEnumerable<object> Warnings(Scenario scenario) =>
        scenario.Warnings.Select(warning => new
        {
            warning.At.File,
            warning.At.Line,
            warning.At.Column,
            warning.What,
        });

    private static object CostStatement(CostStatement costs) =>
        new
        {
            Total = Rounded(costs.Total),
            Paid = Rounded(costs.Paid),
            WagesOfContracts = Rounded(costs.Fixed),
            Lines = costs.Items.Select(item => new
            {
                item.Id,
                item.Name,
                item.Chinese,
                Kind = KebabCase.Of($"{item.Kind}"),
                Amount = Rounded(item.Amount),
                item.Formula,
            }),
        };

    private static IEnumerable<object> CostByRule(IReadOnlyList<RuleCost> rules, Scenario? scenario = null) =>
        rules.Zip(
            MoneyColumn.Of(rules.Select(rule => rule.Cost), Decimals),
            (rule, cost) =>
                new
                {
                    rule.Rule,
                    At = scenario?.PlaceOf(rule.Rule)?.ToString(),
                    rule.Hard,
                    rule.Priced,
                    Cost = cost,
                }
        );

    private static object Run(Report report) =>
        new
        {
            report.Manifest.RosterSolver,
            report.Manifest.OrTools,
            report.Manifest.DotNet,
            report.Manifest.Settings?.Seed,
            report.Manifest.Settings?.Repeatable,
            Seconds = report.Manifest.Settings is { Repeatable: false, Time: var time }
                ? time.TotalSeconds
                : (double?)null,
            Objective = report.Manifest.Settings is { } settings ? ObjectiveWords.Asked(settings) : null,
            report.Plan.Scenario.InputHash,
            ElapsedSeconds = report.Elapsed is { } elapsed ? Rounded(elapsed.TotalSeconds) : (double?)null,
        };

    private static object Result(Report report)
    {
        var outcome = report.Plan.Outcome;
        return new
        {
            report.Status,
            Sentence = report.StatusInWords,
            report.Plan.Scenario.Currency,
            Objective = Rounded(report.Plan.Audit.Cost),
            Bound = outcome is null ? (decimal?)null : Rounded(outcome.Bound),
            outcome?.BoundBy,
            outcome?.Solved,
            Gap = outcome is null ? (double?)null : Rounded(outcome.Gap),
            Levels = outcome is not { Levels: [_, ..] levels }
                ? null
                : levels.Select(level => new
                {
                    level.Rules,
                    Cost = Rounded(level.Cost),
                    Bound = Rounded(level.Bound),
                    Proven = level.IsProven,
                }),
        };
    }

    private static object Queue(QueueKpis queue) =>
        new
        {
            queue.Queue.Name,
            Calls = Rounded((double)queue.Whole.Calls),
            ServiceLevel = Rounded(queue.Whole.ServiceLevel),
            AnswerRate = Rounded(queue.Whole.AnswerRate),
            Occupancy = Rounded(queue.Whole.Occupancy),
            Over = Rounded(queue.Whole.Over),
            Under = Rounded(queue.Whole.Under),
        };

    private static object Work(WorkKpis work) =>
        new
        {
            work.Work.Name,
            ArrivingHours = Hours(work.Whole.Arriving),
            DueHours = Hours(work.Whole.Due),
            DoneHours = Hours(work.Whole.Done),
            LateHours = Hours(work.Whole.Late),
            WaitingHours = Hours(work.Whole.Waiting),
        };

    private static IEnumerable<object> Days(Report report) =>
        report.Kpis.Days.Select(
            (day, place) =>
                new
                {
                    Date = report.Plan.Scenario.Horizon.DateOf(place),
                    Calls = Rounded((double)day.Calls),
                    ServiceLevel = Rounded(day.ServiceLevel),
                    Occupancy = Rounded(day.Occupancy),
                    Over = Rounded(day.Over),
                    Under = Rounded(day.Under),
                }
        );

    private static IEnumerable<object> Agents(Report report) =>
        report.Kpis.Burdens.Select(burdens => new
        {
            burdens.Agent.Id,
            Contract = burdens.Agent.Contract.Id,
            burdens.Shifts,
            Hours = Hours(burdens.Minutes),
            OvertimeHours = Hours(burdens.OvertimeMinutes),
            burdens.Nights,
            burdens.WeekendDays,
            burdens.Lates,
        });

    /// <summary>Rounded so that the last bit of a processor's arithmetic does not show.</summary>
    private static double Rounded(double value) => Math.Round(value, 6);

    private static decimal Rounded(Money money) => Math.Round(money.Amount, Decimals);

    private static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
}
