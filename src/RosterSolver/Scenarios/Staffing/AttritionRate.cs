using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>How fast people leave: <c>50%/year turnover</c>, <c>50%/year probability</c> or <c>1%/week</c>.</summary>
public sealed record AttritionRate()
    : Syntax<Attrition>(
        "attrition",
        "a rate that says what it counts: 50%/year turnover (leavers over average headcount), "
            + "50%/year probability (of leaving within a year) or 1%/week"
    )
{
    private const string PerWeek = "/week";
    private const string PerYear = "/year";

    /// <inheritdoc/>
    public override bool TryParse(string text, out Attrition value)
    {
        value = default;
        AttritionKind? kind = text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var rate] when rate.EndsWith(PerWeek, StringComparison.Ordinal) => AttritionKind.Weekly,
            [var rate, "turnover"] when rate.EndsWith(PerYear, StringComparison.Ordinal) =>
                AttritionKind.Turnover,
            [var rate, "probability"] when rate.EndsWith(PerYear, StringComparison.Ordinal) =>
                AttritionKind.Probability,
            _ => null,
        };
        if (kind is not { } counts || !new Percent().TryParse(text.Split('/')[0], out var share))
            return false;
        var most = counts == AttritionKind.Turnover ? 10 : 0.99m;
        value = new((double)share.Value, counts);
        return share.Value >= 0 && share.Value <= most;
    }

    /// <inheritdoc/>
    public override string Write(Attrition value) =>
        new Percent().Write(new((decimal)value.Rate))
        + value.Kind switch
        {
            AttritionKind.Weekly => PerWeek,
            AttritionKind.Turnover => $"{PerYear} turnover",
            _ => $"{PerYear} probability",
        };

    /// <inheritdoc/>
    public override string? WhyNot(string text) =>
        text.TrimEnd().EndsWith(PerYear, StringComparison.Ordinal)
            ? "turnover and probability of a year differ by a third, so it has to be said"
            : null;
}
