using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>The rest of a day, for a terminal of 100 columns.</summary>
public static class IntradayReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(IntradayStudy study) =>
        new Rows([
            new Markup($"[bold]{OneLine(study).EscapeMarkup()}[/]"),
            .. study.Before.Scenario.Queues.Zip(
                study.Factors,
                (queue, factor) => new Text(IntradayWords.Factor(queue.Name, factor))
            ),
            Text.Empty,
            new Markup("[bold underline]The rest of the day[/]"),
            Intervals(study),
            Text.Empty,
            new Markup("[bold underline]Breaks to move[/]"),
            .. Breaks(study),
            .. Offers(
                study,
                study.TimeOff,
                "Time off to offer: nobody is missed for it, and all of them together hold",
                isOvertime: false
            ),
            .. Offers(
                study,
                study.Overtime,
                "Overtime to offer: each saves more than it costs",
                isOvertime: true
            ),
        ]);

    /// <summary>Where the day stands.</summary>
    public static string OneLine(IntradayStudy study) => IntradayWords.Summary(study);

    private static Grid Intervals(IntradayStudy study)
    {
        var several = study.Factors.Count > 1;
        var grid = PlainGrid.Of(
            PlainGrid.OneLine("time"),
            Right("calls plan"),
            Right("now"),
            Right("required plan"),
            Right("now"),
            Right("at work"),
            Right("breaks moved"),
            Right("with offers"),
            Left(several ? "queue" : "")
        );
        foreach (var (times, planned, calls, row) in IntradayWords.Runs(study))
            grid.AddRow(
                new Text(times),
                new Text($"{planned:0.#}"),
                new Text($"{calls:0.#}"),
                new Text($"{row.PlannedRequired}"),
                new Text($"{row.Required}"),
                Staffed(row.Staffed, row),
                Staffed(row.Moved, row),
                Staffed(row.Offered, row),
                new Text(several ? row.Queue : "")
            );
        return grid;
    }

    private static IRenderable Staffed(decimal agents, IntradayInterval row) =>
        agents < row.Required ? new Markup($"[red]{agents:0.##}[/]") : new Text($"{agents:0.##}");

    private static IEnumerable<IRenderable> Breaks(IntradayStudy study)
    {
        yield return new Text($"{IntradayWords.Cost(study)}.");
        if (study.Breaks.Count == 0)
            yield break;
        var grid = PlainGrid.Of(Left("agent"), Left("break"), Left("planned"), Left("now"));
        foreach (var moved in study.Breaks)
            grid.AddRow(
                new Text(moved.Agent),
                new Text(moved.Before.Break),
                new Text(ShiftText.Clock(moved.Before.Range)),
                new Text(ShiftText.Clock(moved.After.Range))
            );
        yield return grid;
    }

    private static IEnumerable<IRenderable> Offers(
        IntradayStudy study,
        IReadOnlyList<ShiftOffer> offers,
        string title,
        bool isOvertime
    )
    {
        yield return Text.Empty;
        yield return new Markup($"[bold underline]{title.EscapeMarkup()}[/]");
        if (offers.Count == 0)
        {
            yield return new Text("none");
            yield break;
        }

        var grid = isOvertime
            ? PlainGrid.Of(
                PlainGrid.OneLine("time"),
                Left("agent"),
                Right("hours"),
                Left("overtime"),
                Right("cost"),
                Left("")
            )
            : PlainGrid.Of(
                PlainGrid.OneLine("time"),
                Left("agent"),
                Right("hours"),
                Right("pay saved if unpaid"),
                Left("")
            );
        foreach (var offer in offers.OrderBy(offer => offer.Time.Start))
        {
            var row = new List<IRenderable>
            {
                new Text(IntradayWords.Time(offer, study)),
                new Text(offer.Agent.Id),
                new Text(IntradayWords.Hours(offer)),
            };
            if (isOvertime)
                row.Add(new Text(CoverWords.OvertimeOf(offer.Overtime)));
            row.Add(new Text(isOvertime ? ChangeWords.Cost(offer.Change.Cost) : $"{offer.Pay}"));
            row.Add(new Text(ChangeWords.Missing(offer.Change)));
            grid.AddRow([.. row]);
        }

        yield return grid;
    }
}
