using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>A scenario that was read and found sound: every name is known and every number in its range.</summary>
/// <param name="Name">The planner's name of it.</param>
/// <param name="File">The file it was read from.</param>
/// <param name="Horizon">The planned days.</param>
/// <param name="Queues">Calls, handle time and promises of each queue.</param>
/// <param name="BackOffice">Work that can wait.</param>
/// <param name="Shifts">Every shift that can be given.</param>
/// <param name="Agents">The agents with leave and history.</param>
/// <param name="HistoryDays">Days before the horizon that are known.</param>
/// <param name="Rules">The rules that hold.</param>
/// <param name="Solve">How to search.</param>
/// <param name="Currency">Name of the currency.</param>
/// <param name="InputHash">SHA-256 over all files that were read, in hexadecimal.</param>
public sealed record Scenario(
    string Name,
    string File,
    Horizon Horizon,
    IReadOnlyList<QueueDemand> Queues,
    IReadOnlyList<BackOffice> BackOffice,
    IReadOnlyList<Shift> Shifts,
    IReadOnlyList<Agent> Agents,
    int HistoryDays,
    IReadOnlyList<Rule> Rules,
    SolveSettings Solve,
    string Currency,
    string InputHash
)
{
    /// <summary>What the planner wrote, with its positions; null for a scenario that was made by code.</summary>
    public ScenarioSection? Written { get; init; }

    /// <summary>Where the options of each of the rules are written; null for one that holds with its defaults.</summary>
    public IReadOnlyList<Origins?> RuleOrigins { get; init; } = [];

    /// <summary>Where the options of a rule are written, by its id; null for one that holds with its defaults.</summary>
    public SourceSpan? PlaceOf(string rule) =>
        Rules.Zip(RuleOrigins).FirstOrDefault(written => written.First.Id == rule).Second?.At;

    /// <summary>The laws that it names.</summary>
    public IReadOnlyList<NamedLaw> Laws { get; init; } = [];

    /// <summary>What agents bore in the rosters before.</summary>
    public FairnessLedger Ledger { get; init; } = new(null, [], []);

    /// <summary>What agents attend inside their shifts.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>People asked for by template and day.</summary>
    public IReadOnlyList<HeadsNeed> Heads { get; init; } = [];

    /// <summary>The special days: for the forecast, and for the pay of overtime.</summary>
    public Calendar Calendar { get; init; } = Calendar.Empty;

    /// <summary>On what terms people could be hired; null where that is not known.</summary>
    public HiringTerms? Hiring { get; init; }

    /// <summary>What was written of hiring, pay and the prices that decide, where the terms of hiring are known.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    /// <summary>What a result rests on in which some sections, such as <c>hiring</c>, play no part.</summary>
    public IEnumerable<Assumption> AssumptionsWithout(params string[] sections) =>
        Assumptions.Where(one => !sections.Contains(one.Section, StringComparer.Ordinal));

    /// <summary>
    /// The scenario searched as it is asked now. Of what its results rest on, a time and a seed in the file that are not those
    /// of the search are left out.
    /// </summary>
    public Scenario SearchedBy(SolveSettings search) =>
        this with
        {
            Solve = search,
            Assumptions =
            [
                .. Assumptions.Where(one =>
                    one.Key switch
                    {
                        "solve.time" => search.Time == Solve.Time,
                        "solve.seed" => search.Seed == Solve.Seed,
                        _ => true,
                    }
                ),
            ],
        };

    /// <summary>What may be a slip, and does not stop a run.</summary>
    public IReadOnlyList<ScenarioWarning> Warnings { get; init; } = [];

    /// <summary>The agents that each queue requires, in the order of the queues.</summary>
    public IReadOnlyList<Requirement> Requirements() => [.. Queues.Select(Requirement.Of)];

    private bool ByServiceLevel =>
        Rules.OfType<Coverage>().Any(coverage => coverage.By == CoverageBy.ServiceLevel);

    /// <summary>What a roster has to answer to, once the requirements are known.</summary>
    /// <param name="requirements">One a queue, in the order of the queues.</param>
    public Brief BriefFor(IReadOnlyList<Requirement> requirements) =>
        new(
            Horizon,
            Shifts,
            Agents,
            [
                .. Queues.Zip(
                    requirements,
                    (queue, needed) =>
                        new QueueNeed(queue.Name, needed.Rostered, queue.Weight)
                        {
                            Losses = ByServiceLevel ? ServiceLosses.Of(queue, needed) : null,
                        }
                ),
                .. BackOffice.Select(work => new QueueNeed(
                    work.Name,
                    new int[Horizon.Intervals],
                    Work: work.Work(Horizon)
                )),
            ],
            HistoryDays
        )
        {
            Activities = Activities,
            Heads = Heads,
            Calendar = Calendar,
            Ledger = Ledger.Before(Horizon.Start),
        };
}
