using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What callers meet, in the HTML report: the judges side by side, the days, and where they differ.</summary>
internal static class ServiceSection
{
    /// <summary>A block a queue.</summary>
    public static IEnumerable<XElement> Of(Report report)
    {
        var horizon = report.Plan.Scenario.Horizon;
        foreach (var queue in report.Service.Queues)
        {
            yield return Html.Tag("h3", $"Queue {queue.Queue.Name}");
            yield return Html.Styled("p", "note", VerdictText.Legend(queue.Queue));
            yield return Judges(queue);
            var sentences = VerdictText.Deviations(queue, horizon).ToList();
            if (sentences.Count > 0)
                yield return Html.Styled(
                    "div",
                    "alert",
                    Html.Tag("ul", sentences.Select(sentence => Html.Tag("li", sentence)))
                );
            foreach (var sentence in VerdictText.Certainty(queue))
                yield return Html.Styled("p", "note", sentence);
            yield return Html.Styled(
                "p",
                "note",
                VerdictText.OfTheDays(Main(queue).Judge, VerdictText.Columns.Skip(1))
            );
            yield return Days(queue, horizon);
            if (queue.Robustness is { } robustness)
                yield return StressPanel.Of(robustness, horizon);
        }

        yield return Html.Styled(
            "p",
            "note",
            "Erlang C and Erlang A judge each interval on its own, as if it had lasted for ever; Erlang C knows no caller "
                + "who gives up. \"Over time\" is the exact queue whose calls and agents change, with what one interval "
                + "leaves to the next. Every figure is a ratio of sums of calls or seconds; percentages are not averaged; "
                + "service.csv has the counts. "
                + VerdictText.WhoIsLost
        );
    }

    private static Verdict Main(QueueJudgement queue) => queue.By(Judge.Transient) ?? queue.Formula;

    private static XElement Judges(QueueJudgement queue) =>
        HtmlTables.Table(
            ["whole horizon, judged by", .. VerdictText.Columns.Select(column => $"#{column}")],
            queue.Verdicts.Select(verdict =>
                HtmlTables.Row([
                    VerdictText.Name(verdict.Judge, queue.Queue),
                    .. VerdictText.Values(queue.Queue, verdict.Whole).Select(HtmlTables.Number),
                ])
            )
        );

    private static XElement Days(QueueJudgement queue, Horizon horizon)
    {
        var main = Main(queue);
        var others = queue
            .Verdicts.Where(verdict => verdict != main)
            .Select(verdict => (Verdict: verdict, Days: verdict.Days(horizon)))
            .ToList();
        return HtmlTables.Table(
            [
                "day",
                "#calls",
                .. others.Select(other => $"#{VerdictText.Short(other.Verdict.Judge)}"),
                $"#{VerdictText.Short(main.Judge)}",
                .. VerdictText.Columns.Skip(1).Select(column => $"#{column}"),
            ],
            main.Days(horizon)
                .Select(
                    (tally, day) =>
                        HtmlTables.Row([
                            horizon.DayName(day),
                            HtmlTables.Number($"{tally.Offered:0}"),
                            .. others.Select(other =>
                                HtmlTables.Number(
                                    VerdictText.Level(other.Verdict, queue.Queue, other.Days[day], day)
                                )
                            ),
                            .. VerdictText.Values(queue.Queue, tally).Select(HtmlTables.Number),
                        ])
                )
        );
    }
}
