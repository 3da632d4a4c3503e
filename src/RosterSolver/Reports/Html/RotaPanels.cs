using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>The tables of a rota's page.</summary>
internal static class RotaPanels
{
    private static readonly string[] colours = ["early", "mid", "late"];

    /// <summary>The legend, and a row for each week.</summary>
    public static IEnumerable<XElement> Pattern(Rota rota)
    {
        yield return Html.Styled(
            "p",
            "legend",
            rota.Brief.Shifts.Select(
                (shift, index) =>
                    Html.Tag(
                        "span",
                        Html.Styled("i", Colour(rota.Brief, index), shift.Name[..1]),
                        $" {shift.Name}"
                    )
            ),
            Html.Tag("span", $"{ShiftText.DayOff} day off")
        );
        yield return Scrolling([
            Html.Tag(
                "tr",
                Html.Tag("th", "week"),
                Weekdays(),
                Html.Styled("th", "day", "days"),
                Html.Styled("th", "day", "weekend")
            ),
            .. Enumerable.Range(0, rota.Brief.Positions).Select(week => Week(rota, week)),
        ]);
    }

    private static XElement Week(Rota rota, int week)
    {
        var days = Enumerable.Range(week * RotaBrief.Week, RotaBrief.Week).ToList();
        return Html.Tag(
            "tr",
            Html.Tag("th", $"{week + 1}"),
            days.Select(day => Cell(rota, day)),
            Html.Tag("td", $"{days.Count(day => rota.On(day) is not null)}"),
            Html.Styled("td", "off", rota.IsWeekendOff(week) ? "off" : "")
        );
    }

    private static XElement Cell(Rota rota, int day) =>
        rota.On(day) is { } shift
            ? Html.Styled("td", Colour(rota.Brief, shift), rota.Brief.Shifts[shift].Name)
                .With("title", $"{RotaWords.Day(day)}: {rota.Brief.Shifts[shift].Name}")
            : Html.Styled("td", "off", ShiftText.DayOff).With("title", $"{RotaWords.Day(day)}: off");

    /// <summary>For each shift and weekday the people there, and those asked for.</summary>
    public static XElement Cover(Rota rota) =>
        Scrolling([
            Html.Tag("tr", Html.Tag("th", "there / asked for"), Weekdays()),
            .. rota.Brief.Shifts.Select((shift, index) => Cover(rota, index, shift)),
            Html.Tag(
                "tr",
                Html.Tag("th", "together"),
                Enumerable
                    .Range(0, RotaBrief.Week)
                    .Select(weekday =>
                        Html.Tag(
                            "td",
                            $"{Enumerable.Range(0, rota.Brief.Shifts.Count).Sum(shift => There(rota, shift, weekday))} / "
                                + $"{rota.Brief.Shifts.Sum(shift => shift.Asked[weekday].AtLeast)}"
                        )
                    )
            ),
        ]);

    private static XElement Cover(Rota rota, int index, RotaShift shift) =>
        Html.Tag(
            "tr",
            Html.Tag("th", shift.Name),
            Enumerable
                .Range(0, RotaBrief.Week)
                .Select(weekday =>
                {
                    var (there, asked) = (There(rota, index, weekday), shift.Asked[weekday].AtLeast);
                    var css = there > asked ? "over level-2" : Colour(rota.Brief, index);
                    return Html.Styled("td", css, $"{there} / {asked}");
                })
        );

    private static int There(Rota rota, int shift, int weekday) =>
        Enumerable
            .Range(0, rota.Brief.Positions)
            .Count(week => rota.On(week * RotaBrief.Week + weekday) == shift);

    /// <summary>What is unkind, with its points.</summary>
    public static XElement Strains(RotaAudit audit) =>
        HtmlTables.Table(
            ["what", "", "#times", "#points each", "#points"],
            audit
                .Strains.Select(strain =>
                    HtmlTables.Row(
                        HtmlTables.Name(strain.Name),
                        strain.Chinese,
                        HtmlTables.Number($"{strain.Times}"),
                        HtmlTables.Number($"{strain.Each}"),
                        HtmlTables.Number($"{strain.Points}")
                    )
                )
                .Append(
                    HtmlTables
                        .Row(
                            HtmlTables.Name("Together"),
                            "合计",
                            "",
                            "",
                            HtmlTables.Number($"{audit.Points}")
                        )
                        .With("class", "total")
                )
        );

    /// <summary>How many blocks of work and of days off there are of each length.</summary>
    public static XElement Blocks(RotaFigures figures) =>
        HtmlTables.Table(
            ["block", "how many of which length"],
            [
                HtmlTables.Row("work 上班", RotaText.Blocks(figures.WorkBlocks)),
                HtmlTables.Row("days off 休息", RotaText.Blocks(figures.OffBlocks)),
            ]
        );

    private static XElement Scrolling(IEnumerable<XElement> rows) =>
        Html.Styled("div", "scroll", Html.Styled("table", "roster rota", rows));

    private static IEnumerable<XElement> Weekdays() =>
        Enumerable
            .Range(0, RotaBrief.Week)
            .Select(weekday =>
                Html.Styled(
                    "th",
                    weekday >= RotaBrief.Saturday ? "day weekend" : "day",
                    Html.Tag("span", RotaWords.Weekday(weekday))
                )
            );

    private static string Colour(RotaBrief brief, int shift)
    {
        var name = brief.Shifts[shift].Name;
        return brief.Shifts[shift].IsNight ? "night"
            : colours.Contains(name) ? name
            : colours[shift % colours.Length];
    }
}
