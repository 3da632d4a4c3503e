using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What an agent asks for, day by day.</summary>
internal static class WishBuild
{
    /// <summary>The wishes in the order written.</summary>
    public static IReadOnlyList<Wish> Of(
        IReadOnlyList<WishSection> written,
        IReadOnlyCollection<string> templates,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        foreach (var wish in written)
            Report(wish, templates, errors);
        return
        [
            .. from wish in written
            let days = wish.Work ?? wish.Off
            where days is not null
            from day in Enumerable.Range(
                horizon.DayOf(days.Value.First),
                days.Value.Last.DayNumber - days.Value.First.DayNumber + 1
            )
            select new Wish(day, wish.Work is not null, wish.Shift, wish.Weight),
        ];
    }

    private static void Report(
        WishSection wish,
        IReadOnlyCollection<string> templates,
        List<ScenarioError> errors
    )
    {
        if (wish.Off is null == wish.Work is null)
            errors.Add(
                new(
                    wish.Off is null ? wish.At : wish.KeySpanOfEither("off", "work"),
                    wish.Off is null ? "the wish names no days" : "the wish has both off and work",
                    wish.Off is null ? "off or work" : "one of the two"
                )
            );
        if (wish.Shift is { } shift && !templates.Contains(shift))
            errors.Add(
                new(
                    wish.SpanOf("shift"),
                    $"unknown shift template '{shift}'",
                    Expectation.OneOf(templates),
                    Suggestion.Nearest(shift, templates)
                )
            );
    }
}
