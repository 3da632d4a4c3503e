using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Why a service level came out as it did, for a terminal of 100 columns.</summary>
/// <param name="study">The study.</param>
/// <param name="language">The language of what is not said in both.</param>
public sealed class ActualsReport(ActualsStudy study, Language language)
{
    private const int BarWide = 30;

    /// <summary>The report, to be written on a console.</summary>
    public IRenderable Content =>
        new Rows([
            new Markup($"[bold]{OneLine.EscapeMarkup()}[/]"),
            Text.Empty,
            Waterfall(study.Whole),
            .. Others(),
            Text.Empty,
            new Text(Method),
        ]);

    /// <summary>The answer in one line.</summary>
    public string OneLine => $"{study.Plan.Scenario.Name}: {MissWords.Verdict(study.Whole, language)}";

    /// <summary>How it is split.</summary>
    internal string Method =>
        language.Say(
            "Points are the mean over all orders in which the five causes could come (Shapley), so no order is preferred; they "
                + "add up exactly. "
        )
        + (
            study.HasHandleTimes
                ? ""
                : language.Say("Handle times are not in the file and count as planned. ")
        )
        + language.Say("Service by the scenario's own queueing model.");

    private Grid Waterfall(MissWaterfall waterfall)
    {
        var grid = PlainGrid.Of(
            Left(""),
            Left(""),
            Right(language.Say("points")),
            Right(language.Say("service level")),
            Left(""),
            Left("")
        );
        var begin = waterfall.Promised is null ? "Required" : "Promised";
        grid.AddRow(
            new Text(begin),
            new Text(Language.Zh.Say(begin)),
            new Text(""),
            new Text(MissWords.Share(waterfall.Begin)),
            new Text(""),
            new Text("")
        );
        var rows = MissWords.Rows(waterfall);
        var widest = rows.Select(row => Math.Abs(row.Points)).DefaultIfEmpty(0).Max();
        foreach (var (part, points, level) in rows)
            grid.AddRow(
                new Text(MissWords.Name(part.Cause).English),
                new Text(MissWords.Name(part.Cause).Chinese),
                new Text(MissWords.Signed(points)),
                new Text($"{level:0.0} %"),
                Bar(points, widest),
                new Text("")
            );
        grid.AddRow(
            new Markup("[bold]Came[/]"),
            new Text(Language.Zh.Say("Came")),
            new Markup($"[bold]{MissWords.Signed(rows.Sum(row => row.Points))}[/]"),
            new Markup($"[bold]{MissWords.Share(waterfall.Observed)}[/]"),
            new Text(""),
            new Text("")
        );
        return grid;
    }

    /// <summary>A bar as long as the points, in red where they are lost.</summary>
    private static IRenderable Bar(decimal points, decimal widest)
    {
        var length = widest == 0 ? 0 : (int)Math.Round(Math.Abs(points) / widest * BarWide);
        return new Markup($"[{(points < 0 ? "red" : "green")}]{new string('▇', length)}[/]");
    }

    private IEnumerable<IRenderable> Others()
    {
        var horizon = study.Plan.Scenario.Horizon;
        if (study.Queues.Count > 1)
            yield return Table(language.Say("queue"), study.Queues);
        yield return Text.Empty;
        yield return Table(
            language.Say("day"),
            [
                .. study.Days.Select(day =>
                    (PageTranslation.Into(language, horizon.DayName(day.Day)), day.Waterfall)
                ),
            ]
        );
    }

    private Grid Table(string title, IReadOnlyList<(string Name, MissWaterfall Waterfall)> rows)
    {
        var causes = study.Whole.Parts.Select(part => part.Cause).ToList();
        var grid = PlainGrid.Of([
            Left(title),
            Right(language.Say("calls")),
            Right(language.Say("expected")),
            Right(language.Say("came")),
            .. causes.Select(cause => Right(MissWords.Short(cause, language))),
        ]);
        foreach (var (name, waterfall) in rows)
            grid.AddRow([
                new Text(name),
                new Text($"{waterfall.Offered:0}"),
                new Text($"{waterfall.ForecastCalls:0}"),
                new Text(MissWords.Share(waterfall.Observed)),
                .. MissWords
                    .Rows(waterfall)
                    .Select(row => (IRenderable)new Text(MissWords.Signed(row.Points))),
            ]);
        return grid;
    }
}
