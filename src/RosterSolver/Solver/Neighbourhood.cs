using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster with a part of it set free: some agents on some days in a row, with their breaks, or everybody's breaks on
/// those days. What the rest of the roster says is fixed.
/// </summary>
internal sealed class Neighbourhood
{
    private readonly IReadOnlySet<int> agents;
    private readonly HashSet<string> freeNames;
    private readonly int first;
    private readonly int last;
    private readonly Dictionary<(int Day, int Shift), List<Assignment>> starts = [];

    /// <summary>Sets a part of a roster free.</summary>
    /// <param name="incumbent">The roster.</param>
    /// <param name="agents">Indexes of the free agents.</param>
    /// <param name="first">First free day.</param>
    /// <param name="days">How many days in a row are free.</param>
    /// <param name="breaks">Whether everybody's breaks are free on those days, not only the free agents'.</param>
    public Neighbourhood(Roster incumbent, IReadOnlySet<int> agents, int first, int days, bool breaks)
    {
        this.agents = agents;
        freeNames = agents
            .Select(agent => incumbent.Brief.Agents[agent].Id)
            .ToHashSet(StringComparer.Ordinal);
        AllBreaks = breaks;
        this.first = first;
        last = first + days - 1;
        Incumbent = incumbent;
        Chosen = new(incumbent);
        var index = incumbent
            .Brief.Shifts.Select((shift, place) => (shift.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        foreach (var assignment in incumbent.Assignments)
        {
            var key = (assignment.Day, index[assignment.Shift.Id]);
            if (!starts.TryGetValue(key, out var starting))
                starts[key] = starting = [];
            starting.Add(assignment);
        }
    }

    /// <summary>Indexes of the free agents, ascending.</summary>
    public IEnumerable<int> Agents => agents.Order();

    /// <summary>The roster around which is searched.</summary>
    public Roster Incumbent { get; }

    /// <summary>Its decisions.</summary>
    public Choices Chosen { get; }

    /// <summary>Whether everybody's breaks are free on the free days.</summary>
    public bool AllBreaks { get; }

    /// <summary>Whether a free agent who keeps a shift keeps its breaks too.</summary>
    public bool KeepsBreaks { get; init; }

    /// <summary>Whether the agent's day is free.</summary>
    public bool IsFree(int agent, int day) => agents.Contains(agent) && IsFree(day);

    /// <summary>Whether anything may move on the day.</summary>
    public bool IsFree(int day) => day >= first && day <= last;

    /// <summary>Whether a sum has anything to decide on the free days.</summary>
    public bool Touches(PersonSum sum)
    {
        foreach (var term in sum.Terms)
        {
            if (IsFree(term.Day))
                return true;
        }

        return sum.Occasions.Any(occasion => occasion.Choices.Any(choice => IsFree(choice.Day)))
            || (sum.Rests?.Choices.Any(choice => IsFree(choice.Day)) ?? false);
    }

    /// <summary>The incumbent's starts of a shift on a day.</summary>
    public IReadOnlyList<Assignment> Starts(int day, int shift) =>
        starts.GetValueOrDefault((day, shift)) ?? [];

    /// <summary>How many start any of some shifts on a day in the incumbent.</summary>
    public int Starting(int day, IEnumerable<int> shifts) => shifts.Sum(shift => Chosen.Starting(day, shift));

    /// <summary>The incumbent's starts of a shift on a day by some agents.</summary>
    public IReadOnlyList<Assignment> Starts(int day, int shift, IReadOnlySet<string> agents) =>
        [.. Starts(day, shift).Where(start => agents.Contains(start.Agent))];

    /// <summary>How many of some starts have their break in that place begin at that offset.</summary>
    public static int Breaks(IReadOnlyList<Assignment> starts, int place, int offset) =>
        Starting(starts, place, offset);

    /// <summary>How many of these belong to agents whose breaks are fixed.</summary>
    public int FixedBreaks(IReadOnlyList<Assignment> starts, int place, int offset) =>
        AllBreaks ? 0 : Starting(starts.Where(start => !freeNames.Contains(start.Agent)), place, offset);

    private static int Starting(IEnumerable<Assignment> starts, int place, int offset) =>
        starts.Count(start => start.Breaks[place].Range.Start - start.Range.Start == offset);
}
