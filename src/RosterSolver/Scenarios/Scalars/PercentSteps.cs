namespace RosterSolver.Scenarios;

/// <summary>Percentages one after the other: <c>-10%..+10%/5%</c>, both ends included, or a single <c>+20%</c>.</summary>
internal static class PercentSteps
{
    private const int MostValues = 200;

    /// <summary>The shares; none where the text is not written in this way or has too many.</summary>
    public static IReadOnlyList<decimal> Of(string text)
    {
        var percent = new Percent();
        if (percent.TryParse(text, out var only))
            return [only.Value];
        if (
            text.Split('/') is not [var ends, var by]
            || ends.Split("..") is not [var from, var to]
            || !percent.TryParse(from, out var first)
            || !percent.TryParse(to, out var last)
            || !percent.TryParse(by, out var step)
            || step.Value <= 0
            || last.Value < first.Value
            || (last.Value - first.Value) / step.Value >= MostValues
        )
            return [];
        var steps = (int)((last.Value - first.Value) / step.Value);
        return [.. Enumerable.Range(0, steps + 1).Select(place => first.Value + (place * step.Value))];
    }
}
