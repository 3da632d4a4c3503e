using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// What is varied and how: <c>aht=-10%..+10%/5%</c>, both ends included, or a single <c>volume=+20%</c>. Handle time
/// and volume change by a share; a service level is itself.
/// </summary>
public sealed record SweepText()
    : Syntax<Sweep>("sweep", "aht, volume or service-level with a range such as aht=-10%..+10%/5%")
{
    private const decimal MostChange = 4;

    /// <inheritdoc/>
    public override bool TryParse(string text, out Sweep value)
    {
        value = new(default, []);
        if (
            text.Split('=') is not [var name, var range]
            || !new Word<SweepAxis>().TryParse(name, out var axis)
        )
            return false;
        var values = PercentSteps.Of(range);
        value = new(axis, values);
        return values.Count > 0 && values.All(number => IsPossible(axis, number));
    }

    /// <summary>
    /// Why a text that is written in this way is refused all the same: the value that nothing can have, and what it may
    /// have; null where the text is understood, or not written in this way.
    /// </summary>
    public string? Objection(string text)
    {
        if (
            TryParse(text, out _)
            || text.Split('=') is not [var name, var range]
            || !new Word<SweepAxis>().TryParse(name, out var axis)
        )
            return null;
        var impossible = PercentSteps.Of(range).Where(value => !IsPossible(axis, value)).ToList();
        if (impossible.Count == 0)
            return null;
        // The end of the range, not a step on the way to it, is what the planner wrote.
        var (value, why) = impossible[^1] > 0 ? (impossible[^1], "too high") : (impossible[0], "too low");
        var limits =
            axis == SweepAxis.ServiceLevel
                ? "a service level is at least 0% and below 100%"
                : $"a change is above -100% and at most +{MostChange:0%}";
        return $"{value:0.##%} is {why}: {limits}";
    }

    private static bool IsPossible(SweepAxis axis, decimal value) =>
        axis == SweepAxis.ServiceLevel ? value is >= 0 and < 1 : value is > -1 and <= MostChange;
}
