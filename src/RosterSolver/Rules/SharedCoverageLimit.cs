using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// The minutes worked within the horizon against what several queues ask for. Every minute of an agent goes to one
/// queue of the agent's skills, in the cheapest way; work that can wait takes what calls leave over.
/// </summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Sets">The agents by skills.</param>
/// <param name="Queues">What each queue asks for, in the order of the brief.</param>
/// <param name="Shares">How a roster shares out: where a search that starts from it begins.</param>
public sealed record SharedCoverageLimit(
    string Rule,
    IReadOnlyList<SkillSet> Sets,
    IReadOnlyList<QueueLimit> Queues,
    Func<Roster, QueueShares> Shares
) : Limit(Rule, null)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) => In(chosen).Cheapest().Shortage;

    /// <inheritdoc/>
    public override Money CostIn(Choices chosen) => In(chosen).Cheapest().Cost;

    /// <inheritdoc/>
    public override Limit Times(long weight) =>
        this with
        {
            Queues = [.. Queues.Select(queue => queue.Times(weight))],
        };

    /// <inheritdoc/>
    public override Limit Stretched() =>
        this with
        {
            Queues = [.. Queues.Select(queue => queue.Stretched())],
        };

    /// <inheritdoc/>
    public override Limit Softened(long weight) => With((_, _, row) => row.Softened(weight));

    /// <summary>The same with each row replaced, given its queue, its planning interval and the row.</summary>
    public SharedCoverageLimit With(Func<int, int, QueueRow, QueueRow> put) =>
        this with
        {
            Queues =
            [
                .. Queues.Select(
                    (queue, place) =>
                        queue with
                        {
                            Rows = [.. queue.Rows.Select((row, interval) => put(place, interval, row))],
                        }
                ),
            ],
        };

    /// <summary>What each planning interval costs by itself, work that could wait left out: where the cost arises.</summary>
    public IReadOnlyList<Money> CostByInterval(Choices chosen) => In(chosen).ByInterval();

    /// <summary>Every number of minutes that is counted with.</summary>
    public IEnumerable<long> Numbers =>
        Queues.SelectMany(queue =>
            queue
                .Rows.SelectMany(row =>
                    row.Under.Concat(row.Over)
                        .Select(step => step.Width ?? 0)
                        .Concat([row.Required, row.Floor])
                )
                .Concat(
                    queue.Work is { } work
                        ? work
                            .Arriving.Concat(work.Due)
                            .Append(work.Most ?? 0)
                            .Select(minutes => (long)minutes)
                        : []
                )
        );

    private LeastCuts In(Choices chosen) => new(this, [.. Sets.Select(chosen.PhoneMinutes)]);
}

/// <summary>What one queue asks for over the horizon.</summary>
/// <param name="Rows">Its requirement in each planning interval.</param>
/// <param name="Work">Its work, where it can wait.</param>
/// <param name="Late">Price of an agent-minute of that work that is not done in time.</param>
public sealed record QueueLimit(IReadOnlyList<QueueRow> Rows, DeferrableWork? Work, Money Late)
{
    /// <summary>The same at so many times the prices.</summary>
    public QueueLimit Times(long weight) =>
        new(
            [
                .. Rows.Select(row =>
                    row with
                    {
                        Under = PriceStep.Times(row.Under, weight),
                        Over = PriceStep.Times(row.Over, weight),
                    }
                ),
            ],
            Work,
            Late * weight
        );

    /// <summary>The same with its floors as the minutes required, each of which may be missing for a unit of money.</summary>
    public QueueLimit Stretched() => new([.. Rows.Select(row => row.Stretched())], Work, Money.Zero);
}

/// <summary>What one queue asks for in one planning interval, in agent-minutes.</summary>
/// <param name="Required">Minutes required.</param>
/// <param name="Floor">Minutes that must be there whatever it costs; at most those required.</param>
/// <param name="Under">Price steps of missing minutes, from the first missing one.</param>
/// <param name="Over">Price steps of surplus minutes; the last has no end.</param>
public sealed record QueueRow(
    long Required,
    long Floor,
    IReadOnlyList<PriceStep> Under,
    IReadOnlyList<PriceStep> Over
)
{
    /// <summary>A row that asks for nothing and costs nothing.</summary>
    public static QueueRow Nothing { get; } = new(0, 0, [new(null, Money.Zero)], [new(null, Money.Zero)]);

    /// <summary>The floor as the minutes required, each of which may be missing for a unit of money.</summary>
    public QueueRow Stretched() => Nothing with { Required = Floor, Under = [new(null, new(1))] };

    /// <summary>The floor as minutes each of which may be missing for so many units more than it costs.</summary>
    public QueueRow Softened(long weight) =>
        this with
        {
            Floor = 0,
            Under = Floor > 0 ? PriceStep.Raised(Under, Required - Floor, new(weight)) : Under,
        };
}
