using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>The tables of a staffing plan on a terminal.</summary>
internal static class StaffingTables
{
    private const int MostClasses = 20;
    private const int MostSpans = 12;

    /// <summary>The classes with their pay-back, and who is released.</summary>
    public static IEnumerable<IRenderable> Hires(StaffingStudy study)
    {
        var brief = study.Scenario.Brief;
        if (study.PayBacks.Count == 0)
            yield return new Said("nobody");
        var grid = PlainGrid.Of(
            Left("group"),
            Left("class starts"),
            Right("hires"),
            Left("full output"),
            Left("has paid for itself"),
            Right("saves by the end")
        );
        foreach (var one in study.PayBacks.Take(MostClasses))
        {
            var group = brief.Groups[one.Class.Group];
            var full = one.Class.Week + group.Hiring!.WeeksToProficient;
            grid.AddRow(
                new Text(group.Name),
                new Said(StaffingWords.Week(brief, one.Class.Week)),
                new Text($"{one.Class.Heads}", new Style(decoration: Decoration.Bold)),
                new Said(full < brief.Weeks ? $"week {full + 1}" : "after the plan"),
                new Said(one.Week is { } week ? StaffingWords.Week(brief, week) : "not within the plan"),
                new Text($"{one.Saving:N0}")
            );
        }

        if (study.PayBacks.Count > 0)
            yield return grid;
        if (study.PayBacks.Count > MostClasses)
            yield return new Said(
                $"... and {study.PayBacks.Count - MostClasses} more classes, see plan.html"
            );
        foreach (var week in study.Plan.Ledger.Plan.Releases.GroupBy(move => move.Group))
            yield return new Said(
                $"released from {brief.Groups[week.Key].Name}: "
                    + string.Join(", ", week.Select(move => $"{move.Heads} in week {move.Week + 1}"))
            );
    }

    /// <summary>The plan beside those without overtime and without hiring.</summary>
    public static IRenderable Policies(StaffingStudy study)
    {
        var grid = PlainGrid.Of(
            Left("plan"),
            Right($"cost in {study.Scenario.Currency}"),
            Right("to the plan"),
            Right("hires"),
            Right("overtime h"),
            Right("outsourced h"),
            Right("missing h"),
            Right("gap")
        );
        foreach (var policy in study.Policies)
            grid.AddRow([.. Figures(policy, study.Plan)]);
        return grid;
    }

    /// <summary>Productive hours and what they cost, by source.</summary>
    public static IRenderable Sources(StaffingLedger ledger)
    {
        var sources = SupplySource.Of(ledger);
        var need = ledger.Weeks.Sum(week => week.Need);
        var grid = PlainGrid.Of(
            Left("source"),
            Left(""),
            Right("productive h"),
            Right("of the need"),
            Right("cost"),
            Right("an hour")
        );
        foreach (var source in sources)
            grid.AddRow(
                new Text(source.Name),
                new Text(source.Chinese),
                new Text($"{source.Total:N1}"),
                new Text($"{(need > 0 ? source.Total / need : 0):P1}"),
                new Said(source.Cost is { } cost ? MoneyText.Of(cost) : "in every plan"),
                new Text(
                    source.Cost is { } sum && source.Total > 0.05 ? MoneyText.Of(sum / source.Total) : ""
                )
            );
        return grid;
    }

    /// <summary>The lines that the cost adds up from.</summary>
    public static IRenderable Costs(StaffingStudy study)
    {
        var grid = PlainGrid.Of(Left("line"), Left(""), Right($"cost in {study.Scenario.Currency}"));
        foreach (var line in StaffingCostLine.Of(study.Plan.Ledger).Where(line => line.Amount is not 0))
            grid.AddRow(new Text(line.Name), new Text(line.Chinese), new Text(MoneyText.Of(line.Amount)));
        return grid.AddRow(new Text("all lines"), new Text("合计"), new Text(MoneyText.Of(study.Plan.Cost)));
    }

    /// <summary>How far overtime goes to its limits: the bands, then the fullest months or windows.</summary>
    public static IEnumerable<IRenderable> Overtime(StaffingLedger ledger)
    {
        var uses = OvertimeUse.Of(ledger);
        if (uses.Count == 0)
            return [new Said("no overtime is possible")];
        var bands = uses.Count - ledger.Brief.Spans.Count;
        var shown = uses.Take(bands)
            .Concat(uses.Skip(bands).OrderByDescending(use => use.Share).Take(MostSpans));
        var grid = PlainGrid.Of(
            Left("group"),
            Left("limit"),
            Right("paid h"),
            Right("allowed h"),
            Right("used")
        );
        foreach (var use in shown)
            grid.AddRow(
                new Text(use.Group),
                new Said(use.Limit),
                new Text($"{use.Worked:N1}"),
                new Text($"{use.Allowed:N1}"),
                new Text($"{use.Share:P1}")
            );
        return uses.Count - bands <= MostSpans
            ? [grid]
            : [grid, new Said($"the fullest {MostSpans} of {uses.Count - bands} months and windows")];
    }

    /// <summary>One hire more against each other way.</summary>
    public static IEnumerable<IRenderable> HireOrElse(StaffingStudy study)
    {
        var rows = Economics.HireOrElse.Of(study.Scenario.Brief);
        if (rows.Count == 0)
            return [new Said("nobody is hired")];
        var grid = PlainGrid.Of(
            Left("group"),
            Left("instead of"),
            Right("at, an hour"),
            Right("if it lasts"),
            Right("26 weeks of"),
            Right("52 weeks of"),
            Right("pays back in")
        );
        foreach (var row in rows)
            grid.AddRow(
                new Text(row.Group),
                new Said(row.Alternative),
                new Text(MoneyText.Of(row.Price)),
                new Said(row.Weeks is { } weeks ? $"{weeks:N1} weeks" : "never"),
                new Said(row.Gap26 is { } half ? $"{half:N1} h" : "never"),
                new Said(row.Gap52 is { } year ? $"{year:N1} h" : "never"),
                new Said(row.PayBack is { } paid ? StaffingWords.Weeks(paid) : "never")
            );
        return
        [
            .. study
                .Scenario.Brief.Groups.Select(group => (group, Hire: MarginalHire.Of(group)))
                .Where(one => one.Hire is not null)
                .Select(one => new Said(
                    $"a productive hour of a hire costs {MoneyText.Of(one.Hire!.PermanentCost)} for ever ({one.group.Name})"
                )),
            grid,
            new Said(
                "a hire is cheaper if the need lasts so many weeks, or lasts 26 or 52 with so many hours a week;"
            ),
            new Said("from the start of training, full output after it; pay-back with the ramp"),
        ];
    }

    /// <summary>The plans for other hours, and what it costs to have hired for the wrong ones.</summary>
    public static IEnumerable<IRenderable> Outlooks(StaffingStudy study)
    {
        var grid = PlainGrid.Of(
            Left("hours"),
            Right($"cost in {study.Scenario.Currency}"),
            Right("to the plan"),
            Right("hires"),
            Right("overtime h"),
            Right("outsourced h"),
            Right("missing h"),
            Right("gap")
        );
        foreach (var outlook in study.Outlooks)
            grid.AddRow([.. Figures(outlook, study.Plan)]);
        yield return grid;
        yield return new Said("and if people were hired for one outcome and another came:");
        var matrix = PlainGrid.Of([
            Left("hired for"),
            .. study.Outlooks.Select(outlook => Right($"{outlook.Name} comes")),
        ]);
        foreach (var row in study.Foresights)
            matrix.AddRow([new Said(row.Planned), .. row.Costs.Select(cost => new Text($"{cost:N0}"))]);
        yield return matrix;
    }

    /// <summary>What each assumption would change.</summary>
    public static IEnumerable<IRenderable> Tornado(StaffingStudy study)
    {
        var grid = PlainGrid.Of(
            Left("assumption"),
            Left(""),
            Right($"{-StaffingStudy.Change:0%}"),
            Right("hires"),
            Right($"+{StaffingStudy.Change:0%}"),
            Right("hires")
        );
        foreach (var one in study.Tornado)
            grid.AddRow(
                new Text(StaffingWords.English(one.Axis)),
                new Text(StaffingWords.Chinese(one.Axis)),
                new Text(StaffingWords.Change(one.Less, study)),
                new Text($"{one.Less.Hired}"),
                new Text(StaffingWords.Change(one.More, study)),
                new Text($"{one.More.Hired}")
            );
        var proof = StaffingWords.Proof(study.Tornado.SelectMany(one => new[] { one.Less, one.More }));
        return
        [
            grid,
            new Said(
                $"change of the cost, which is {study.Plan.Cost:N0} with {StaffingWords.Hires(study.Plan.Hired)}{proof}"
            ),
            .. StaffingWords.Unsureness(study) is { Length: > 0 } unsure ? (Said[])[new(unsure)] : [],
        ];
    }

    /// <summary>What the planner has written, with its place.</summary>
    public static IEnumerable<IRenderable> Assumptions(StaffingStudy study, Language language)
    {
        yield return AssumptionTables.Terminal(study.Scenario.Assumptions, language);
        yield return new Said($"{StaffingWords.Certainty}\n");
    }

    private static IEnumerable<IRenderable> Figures(StaffingCase one, StaffingCase plan) =>
        [
            new Said(one.Name),
            new Text(MoneyText.Of(one.Cost)),
            new Text(one.Cost == plan.Cost ? "" : StaffingWords.Difference(one.Cost, plan.Cost)),
            new Text($"{one.Hired}"),
            new Text($"{StaffingWords.Paid(one):N0}"),
            new Text($"{one.Ledger.Weeks.Sum(week => week.Outsourced):N0}"),
            new Text($"{one.Ledger.Weeks.Sum(week => week.Missing):N0}"),
            new Text($"{one.Outcome.Gap:P2}"),
        ];
}
