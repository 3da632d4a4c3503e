using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// What a rule demands, in the few forms that the solver understands. A limit without a price must hold; a
/// priced one may be broken and costs its price for every unit of the breach. Every limit can also be evaluated
/// on a finished roster, without solving.
/// </summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Price">Price of a unit of breach; null when the limit must hold.</param>
public abstract record Limit(string Rule, Money? Price)
{
    /// <summary>Whether it must hold.</summary>
    public bool IsHard => Price is null;

    /// <summary>By how many units a roster breaks the limit; 0 when it holds.</summary>
    public abstract long BreachIn(Choices chosen);

    /// <summary>What the breach costs; nothing for a hard limit.</summary>
    public virtual Money CostIn(Choices chosen) => Price is { } price ? price * BreachIn(chosen) : Money.Zero;

    /// <summary>The limit at so many times its prices; what must hold still must.</summary>
    public virtual Limit Times(long weight) => this with { Price = Price * weight };

    /// <summary>
    /// A limit that must hold, as one that may be broken: for as many units of money as minutes of work have to change, a
    /// shift being eight hours.
    /// </summary>
    public virtual Limit Stretched() => this with { Price = new(MinutesOfAShift) };

    /// <summary>
    /// As <see cref="Stretched"/>, at so many times that price, and what it costs already still costs: the least broken
    /// rosters are then told apart by their prices.
    /// </summary>
    public virtual Limit Softened(long weight) => IsHard ? Stretched().Times(weight) : this;

    /// <summary>Minutes that a shift stands for where breaches are compared.</summary>
    public const int MinutesOfAShift = 8 * 60;
}

/// <summary>One agent's weighted sum is at most a number.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Sum">The sum.</param>
/// <param name="AtMost">The most it may be.</param>
/// <param name="Price">Price of each unit above; null when it must hold.</param>
public sealed record PersonLimit(string Rule, PersonSum Sum, long AtMost, Money? Price) : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) => Math.Max(0, Sum.ValueIn(chosen) - AtMost);

    /// <inheritdoc/>
    public override Limit Stretched() =>
        this with
        {
            Price = new(Math.Max(1, MinutesOfAShift / Sum.Weights.Max(Math.Abs))),
        };
}

/// <summary>The largest and the smallest of several agents' sums differ by at most a number.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Sums">The sums, one an agent.</param>
/// <param name="AtMost">The widest difference allowed.</param>
/// <param name="Price">Price of each unit beyond; null when it must hold.</param>
public sealed record SpreadLimit(string Rule, IReadOnlyList<PersonSum> Sums, long AtMost, Money? Price)
    : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen)
    {
        var values = Sums.Select(sum => sum.ValueIn(chosen)).ToList();
        return Math.Max(0, values.Max() - values.Min() - AtMost);
    }
}

/// <summary>
/// The minutes on the phone within one planning interval, against the minutes required. The cost is convex: it
/// rises with the distance in either direction, by the steps given.
/// </summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Interval">The planning interval.</param>
/// <param name="Required">Agent-minutes required.</param>
/// <param name="Floor">Agent-minutes that must be there whatever it costs; 0 for none.</param>
/// <param name="Under">Price steps of missing minutes, from the first missing one.</param>
/// <param name="Over">Price steps of surplus minutes, from the first one too many.</param>
public sealed record CoverageLimit(
    string Rule,
    int Interval,
    long Required,
    long Floor,
    IReadOnlyList<PriceStep> Under,
    IReadOnlyList<PriceStep> Over
) : Limit(Rule, null)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) => Math.Max(0, Floor - chosen.PhoneMinutes(Interval));

    /// <inheritdoc/>
    public override Money CostIn(Choices chosen)
    {
        var present = chosen.PhoneMinutes(Interval);
        return PriceStep.Cost(Under, Required - present) + PriceStep.Cost(Over, present - Required);
    }

    /// <inheritdoc/>
    public override Limit Times(long weight) =>
        this with
        {
            Under = PriceStep.Times(Under, weight),
            Over = PriceStep.Times(Over, weight),
        };

    /// <inheritdoc/>
    public override Limit Stretched() =>
        this with
        {
            Required = Floor,
            Floor = 0,
            Under = [new(null, new(1))],
            Over = [new(null, Money.Zero)],
        };

    /// <inheritdoc/>
    public override Limit Softened(long weight) =>
        this with
        {
            Floor = 0,
            Under = Floor > 0 ? PriceStep.Raised(Under, Required - Floor, new(weight)) : Under,
        };
}

/// <summary>The people who start some shifts on one day, against those asked for; each missing or surplus one costs.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Day">The day.</param>
/// <param name="Shifts">Indexes of the shifts in the brief, counted together.</param>
/// <param name="Required">People asked for.</param>
/// <param name="Under">Price of each missing one.</param>
/// <param name="Over">Price of each surplus one.</param>
public sealed record HeadsLimit(
    string Rule,
    int Day,
    IReadOnlyList<int> Shifts,
    int Required,
    Money Under,
    Money Over
) : Limit(Rule, Under > Over ? Under : Over)
{
    /// <summary>People missing or too many, where that has a price.</summary>
    public override long BreachIn(Choices chosen)
    {
        var beyond = Starting(chosen) - Required;
        return (beyond < 0 ? Under : Over) > Money.Zero ? Math.Abs(beyond) : 0;
    }

    /// <inheritdoc/>
    public override Money CostIn(Choices chosen) => CostOf(Starting(chosen));

    /// <inheritdoc/>
    public override Limit Times(long weight) =>
        new HeadsLimit(Rule, Day, Shifts, Required, Under * weight, Over * weight);

    /// <summary>What so many starts cost.</summary>
    public Money CostOf(int heads) =>
        heads < Required ? Under * (Required - heads) : Over * (heads - Required);

    private int Starting(Choices chosen) => Shifts.Sum(shift => chosen.Starting(Day, shift));
}
