namespace RosterSolver.Domain;

/// <summary>A person who answers calls and is given a roster.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Group">The group of like agents it came from, or its own id.</param>
/// <param name="Contract">Hours, shifts and pay.</param>
/// <param name="Exempt">Families of shifts this agent is not given, beyond what the contract excludes.</param>
/// <param name="Leave">
/// Days of agreed leave and of <see cref="Absent"/> (day 0 is the horizon's first; days outside it are allowed): no shift starts on them.
/// </param>
/// <param name="History">What the agent worked before the horizon, ascending; days are negative.</param>
/// <param name="At">Where the scenario names the agent.</param>
public sealed record Agent(
    string Id,
    string Group,
    Contract Contract,
    IReadOnlySet<ShiftFamily> Exempt,
    IReadOnlySet<int> Leave,
    IReadOnlyList<Assignment> History,
    SourceSpan At
)
{
    /// <summary>
    /// Days of <see cref="Leave"/> that nobody agreed on: the agent is ill, or did not come. They excuse hours that a week lacks, and never
    /// make overtime.
    /// </summary>
    public IReadOnlySet<int> Absent { get; init; } = new HashSet<int>();

    /// <summary>Whether the day is agreed leave, which counts as worked.</summary>
    public bool HasAgreedLeave(int day) => Leave.Contains(day) && !Absent.Contains(day);

    /// <summary>What the agent asks for; the rule <c>wishes</c> prices what is refused.</summary>
    public IReadOnlyList<Wish> Wishes { get; init; } = [];

    /// <summary>Under each day worked the shift template of the frame; null for an agent without a frame.</summary>
    public IReadOnlyDictionary<int, string>? Frame { get; init; }

    /// <summary>
    /// Under each day for which a roster has been published the id of the shift, or null for a day off; null for an
    /// agent of whom nothing has been published.
    /// </summary>
    public IReadOnlyDictionary<int, string?>? Published { get; init; }

    /// <summary>
    /// Under each day for which sessions have been published what is attended in its shift; null where only shifts have.
    /// </summary>
    public IReadOnlyDictionary<int, IReadOnlyList<ActivityTaken>>? PublishedSessions { get; init; }

    /// <summary>Names of the queues whose work the agent can do; null for all of them.</summary>
    public IReadOnlySet<string>? Skills { get; init; }

    /// <summary>Whether the agent can do the work of the queue.</summary>
    public bool CanDo(string queue) => Skills?.Contains(queue) ?? true;

    /// <summary>Whether contract and exemptions allow the shift.</summary>
    public bool MayWork(Shift shift) => Contract.Allows(shift) && !Exempt.Contains(shift.Family);

    /// <summary>Contract minutes of the horizon, its days of leave taken off: how much the agent could be asked for.</summary>
    public int AvailableMinutes(Horizon horizon)
    {
        var leave = Leave.Count(day => day >= 0 && day < horizon.Days);
        return Math.Max(0, Contract.WeeklyMinutes * horizon.Days / 7 - leave * Contract.LeaveDayMinutes);
    }

    /// <summary>
    /// Whom burdens are shared out with: agents of the same contract and the same exemptions. The contract's name, and
    /// the exemptions where there are any: <c>full-time, not late or night</c>.
    /// </summary>
    public string Peers =>
        Exempt.Count == 0
            ? Contract.Id
            : $"{Contract.Id}, not {string.Join(" or ", Exempt.Order().Select(family => $"{family}".ToLowerInvariant()))}";
}
