using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>
/// The report for a terminal of 100 columns or more. Colour is never the only sign, so that nothing is lost where the
/// console has none.
/// </summary>
public static class TerminalReport
{
    /// <summary>The report, to be written on a console; where there is no roster, why. Key figures have both names.</summary>
    public static IRenderable Of(Report report, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            report.Plan.Conflict is { } conflict ? OfImpossible(report, conflict) : OfRoster(report)
        );

    /// <summary>Why there is no roster, and what the least bad one breaks.</summary>
    private static IEnumerable<IRenderable> OfImpossible(Report report, Conflict conflict) =>
        [
            .. Header(report),
            .. Section("Why there is no roster", ConflictReport.Parts(conflict)),
            .. Section("The roster that breaks least", RosterGrid.Of(report.Plan.Roster, report.Plan.Audit)),
            .. Section("Rules that it breaks", TerminalTables.Violations(report.Plan.Audit)),
            .. Laws(report),
        ];

    private static IEnumerable<IRenderable> OfRoster(Report report) =>
        [
            .. Header(report),
            .. Section("Roster", RosterGrid.Of(report.Plan.Roster, report.Plan.Audit)),
            .. report.Kpis.Queues.Count > 0 ? Section("Coverage", CoverageLines.Of(report)) : [],
            .. report.Kpis.Queues.Count > 1
                ? Section("Queues", [TerminalQueues.Service(report.Kpis.Queues)])
                : [],
            .. report.Kpis.Works.Count > 0
                ? Section("Work that can wait, in hours", TerminalQueues.Work(report))
                : [],
            .. report.Kpis.Queues.Count > 0 ? Section("What callers meet", ServiceTables.Of(report)) : [],
            .. Section("Key figures", [TerminalTables.Kpis(report.Kpis.All)]),
            .. Section(
                $"Cost statement 成本明细, {report.Plan.Scenario.Currency}",
                [TerminalTables.Kpis(report.Kpis.Costs.Lines)]
            ),
            .. report.Plan.Outcome is { Levels: [_, ..] levels }
                ? Section("Cost by level", [CostTables.Levels(levels, report.Plan.Scenario.Currency)])
                : [],
            .. Section("Cost by rule", [CostTables.ByRule(report)]),
            .. Section("Cost by agent, dearest first", CostTables.ByAgent(report)),
            .. Section(
                "Fairness in this horizon, fewest..most by contract and exemptions",
                [TerminalTables.ByContract(report)]
            ),
            .. Section("Broken rules, dearest first", TerminalTables.Violations(report.Plan.Audit)),
            .. Laws(report),
        ];

    private static IEnumerable<IRenderable> Laws(Report report) =>
        report.Plan.Scenario.Laws.Count == 0
            ? []
            : Section("Laws 适用法规, figures and not legal advice", [TerminalLaws.InForce(report)]);

    /// <summary>What callers meet, and nothing else.</summary>
    public static IRenderable Service(Report report, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [.. Title(report), .. Section("What callers meet", ServiceTables.Of(report))]
        );

    private static IEnumerable<IRenderable> Section(string title, IEnumerable<IRenderable> content) =>
        [Text.Empty, Said.Heading(title), .. content];

    private static IEnumerable<IRenderable> Title(Report report)
    {
        var scenario = report.Plan.Scenario;
        yield return new Markup($"[bold]{scenario.Name.EscapeMarkup()}[/]  {scenario.File.EscapeMarkup()}");
        yield return new Said(
            $"{Dates(scenario)}, {scenario.Agents.Count} agents, {QueueText.Names(scenario)}"
        );
    }

    private static IEnumerable<IRenderable> Header(Report report)
    {
        foreach (var line in Title(report))
            yield return line;
        yield return Said.Verdict(
            report.Status,
            new Style(StatusColour(report), decoration: Decoration.Bold),
            report.StatusInWords
        );
        yield return new Said(CostLine(report));
        if (report.Plan.Outcome is not { } outcome)
            yield break;
        yield return new Said(ProofWords.BoundAndGap);
        if (ProofWords.Method(outcome) is { Length: > 0 } method)
            yield return Said.Verdict("proof", Style.Plain, method);
        yield return new Said($"solved {outcome.Solved}");
    }

    private static string Dates(Scenario scenario)
    {
        var horizon = scenario.Horizon;
        return $"{horizon.Start:ddd yyyy-MM-dd} to {horizon.DateOf(horizon.Days - 1):ddd yyyy-MM-dd}, {horizon.Days} days";
    }

    private static Color StatusColour(Report report) =>
        !report.Plan.IsSound || report.Plan.Audit.Hard.Any() ? Color.Red
        : report.Status is "optimal" or "checked" ? Color.Green
        : Color.Yellow;

    private static string CostLine(Report report)
    {
        var cost = $"cost {report.Plan.Audit.Cost} {report.Plan.Scenario.Currency}";
        if (report.Plan.Outcome is not { } outcome)
            return cost;
        var time = report.Elapsed is { } elapsed ? $", {elapsed.TotalSeconds:0.0} s" : "";
        return outcome.ProvesNothing
            ? $"{cost}, bound 0, nothing proven{time}"
            : $"{cost}, bound {outcome.Bound}, gap {outcome.Gap:P1}{time}";
    }
}
