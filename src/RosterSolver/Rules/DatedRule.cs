using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// A rule for some agents that may be limited to some days. Which day decides is the rule's own, and said by its
/// <see cref="RuleAttribute.OnDates"/>.
/// </summary>
/// <param name="Price">Price of a unit of breach, or null when the rule must hold.</param>
public abstract record DatedRule(Money? Price) : PersonRule(Price)
{
    /// <summary>The days to which the rule is limited; null for all.</summary>
    [Doc("Dates and ranges of dates to which it is limited", Default = "always")]
    [OneOrMany]
    public IReadOnlyList<DateRange>? Dates { get; init; }

    /// <inheritdoc/>
    public override bool IsForAll => base.IsForAll && Dates is null;

    /// <summary>Whether the rule asks anything about the day; the past is asked about like any day.</summary>
    protected bool IsAsked(int day, Horizon horizon) =>
        Dates is null || Dates.Any(range => range.Contains(horizon.DateOf(day)));

    /// <summary>Whether the rule asks anything about one of so many days from the first on.</summary>
    protected bool IsAsked(int first, int days, Horizon horizon) =>
        Dates is null || Enumerable.Range(first, days).Any(day => IsAsked(day, horizon));

    /// <summary>The days of the horizon about which the rule asks something.</summary>
    protected IEnumerable<int> AskedDays(Horizon horizon) =>
        Enumerable.Range(0, horizon.Days).Where(day => IsAsked(day, horizon));
}
