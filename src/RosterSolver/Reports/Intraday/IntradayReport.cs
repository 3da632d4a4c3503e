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
    public static IRenderable Of(IntradayStudy study, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                Said.Bold(OneLine(study)),
                .. study.Before.Scenario.Queues.Zip(
                    study.Factors,
                    (queue, factor) => new Said(IntradayWords.Factor(queue.Name, factor))
                ),
                Text.Empty,
                Said.Heading("The rest of the day"),
                Intervals(study),
                Text.Empty,
                Said.Heading("Breaks to move"),
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
            ]
        );

    /// <summary>Where the day stands.</summary>
    public static string OneLine(IntradayStudy study) => IntradayWords.Summary(study);

    private static Grid Intervals(IntradayStudy study)
    {
        var several = study.Factors.Count > 1;
        var grid = PlainGrid.Of(
            PlainGrid.OneLine("between"),
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
        yield return new Said([.. IntradayWords.Cost(study), new(".")]);
        if (study.Breaks.Count == 0)
            yield break;
        var grid = PlainGrid.Of(Left("agent"), Left("break"), Left("planned"), Left("moved to"));
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
        yield return Said.Heading(title);
        if (offers.Count == 0)
        {
            yield return new Said("none");
            yield break;
        }

        var grid = isOvertime
            ? PlainGrid.Of(
                PlainGrid.OneLine("between"),
                Left("agent"),
                Right("hours"),
                Left("overtime"),
                Right("cost"),
                Left("")
            )
            : PlainGrid.Of(
                PlainGrid.OneLine("between"),
                Left("agent"),
                Right("hours"),
                Right("pay saved if unpaid"),
                Left("")
            );
        foreach (var offer in offers.OrderBy(offer => offer.Time.Start))
        {
            var row = new List<IRenderable>
            {
                new Said(IntradayWords.Time(offer, study)),
                new Text(offer.Agent.Id),
                new Text(IntradayWords.Hours(offer)),
            };
            if (isOvertime)
                row.Add(new Said(CoverWords.OvertimeOf(offer.Overtime)));
            row.Add(new Text(isOvertime ? ChangeWords.Cost(offer.Change.Cost) : $"{offer.Pay}"));
            row.Add(new Said(ChangeWords.Missing(offer.Change)));
            grid.AddRow([.. row]);
        }

        yield return grid;
    }
}
