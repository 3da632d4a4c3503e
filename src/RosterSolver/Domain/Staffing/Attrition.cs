using System.Globalization;

namespace RosterSolver.Domain;

/// <summary>What a rate of attrition counts.</summary>
public enum AttritionKind
{
    /// <summary>The chance that somebody leaves within a year.</summary>
    Probability,

    /// <summary>
    /// Leavers of a year over average headcount, as HR reports it; those who replace leavers leave too.
    /// </summary>
    Turnover,

    /// <summary>The chance that somebody leaves within a week.</summary>
    Weekly,
}

/// <summary>
/// How fast people leave. The same 50 % a year are 1.3241 % a week as a probability and 0.9615 % as a turnover, so a
/// rate always says which it is.
/// </summary>
/// <param name="Rate">
/// Of a year, or of a week for <see cref="AttritionKind.Weekly"/>; from 0, probabilities below 1.
/// </param>
/// <param name="Kind">What it counts.</param>
public readonly record struct Attrition(double Rate, AttritionKind Kind)
{
    private const double WeeksOfYear = 52;

    /// <summary>The chance that somebody leaves within a week.</summary>
    public double Weekly =>
        Kind switch
        {
            AttritionKind.Probability => 1 - Math.Pow(1 - Rate, 1 / WeeksOfYear),
            AttritionKind.Turnover => Rate / WeeksOfYear,
            _ => Rate,
        };

    /// <summary>So many times as fast, up to everybody.</summary>
    public Attrition Times(double factor) => new(Math.Min(Rate * factor, 0.99), Kind);

    /// <summary>As planners write it: <c>50%/year turnover</c>, <c>1%/week</c>.</summary>
    public override string ToString()
    {
        var percent = (Rate * 100).ToString("0.##", CultureInfo.InvariantCulture);
        return Kind switch
        {
            AttritionKind.Probability => $"{percent}%/year probability",
            AttritionKind.Turnover => $"{percent}%/year turnover",
            _ => $"{percent}%/week",
        };
    }
}
