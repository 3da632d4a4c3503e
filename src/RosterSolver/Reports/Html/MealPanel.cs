using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Lunch, dinner and other meals: how many eat at once, and what is left on the phones meanwhile.</summary>
internal static class MealPanel
{
    private static readonly string[] titles =
    [
        "",
        "#taken",
        "between",
        "#most at once",
        "at",
        "#lowest cover",
        "at",
        "#agent-hours missing",
    ];

    /// <summary>A table of the meals, and below it the days of each.</summary>
    /// <param name="meals">The days of each meal.</param>
    /// <param name="horizon">The planned days.</param>
    public static IEnumerable<XElement> Of(IReadOnlyList<IReadOnlyList<MealCover>> meals, Horizon horizon)
    {
        yield return Html.Styled(
            "p",
            "note",
            "Most at once: agents at the meal in one interval, on average over it. Lowest cover: of the intervals in which somebody eats "
                + "the one that has the least share of the agents required."
        );
        yield return HtmlTables.Table(
            titles,
            meals.Select(days => Row(days[0].Meal, MealCover.Whole(days), horizon))
        );
        foreach (var days in meals)
            yield return Html.Tag(
                "details",
                Html.Tag("summary", $"{days[0].Meal} by day"),
                HtmlTables.Table(
                    titles,
                    days.Select(day => Row(horizon.DayName(day.Day!.Value), day, horizon))
                )
            );
    }

    private static XElement Row(string name, MealCover cover, Horizon horizon) =>
        HtmlTables.Row(
            name,
            HtmlTables.Number($"{cover.Agents}"),
            $"{ShiftText.Clock(cover.First)}-{ShiftText.Clock(cover.Last)}",
            HtmlTables.Number($"{cover.MostAtOnce:0.#}"),
            horizon.Describe(horizon.Interval(cover.MostAt).Start),
            HtmlTables.Number(cover.LowestCover is { } lowest ? $"{lowest:P0}" : ""),
            cover.LowestAt is { } at ? horizon.Describe(horizon.Interval(at).Start) : "",
            HtmlTables.Number($"{cover.MissingHours:0.#}")
        );
}
