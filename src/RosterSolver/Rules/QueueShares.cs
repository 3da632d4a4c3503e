using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// How the agents of a roster share out over the queues at the least cost, minute by minute. A network carries the
/// minutes of each skill set to its queues; the sinks are opened in the order of what a minute there saves, the dearest
/// first, and the network is filled after each. Filling never takes back what has been given (an augmenting path enters
/// the sink once), so the dearest minutes are served as far as they can be, which is the least cost. A missing agent is
/// dearer than late work, so that work never keeps an agent from calls.
/// <para>
/// Work that can wait is reached by the agents who are free before its deadline: minutes of an interval flow back along
/// the backlog to the work that arrived earlier, at most as much as may still wait.
/// </para>
/// </summary>
public sealed class QueueShares
{
    private const long Unbounded = 1L << 40;

    private readonly FlowNetwork network = new();
    private readonly Brief brief;
    private readonly int[][] queueNodes;
    private readonly int[][] staffed;
    private readonly int[]?[] working;
    private readonly Dictionary<(int Set, int Queue, int Interval), int> given = [];

    /// <summary>Shares out a roster.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="steps">What the minutes of a queue in an interval save.</param>
    /// <param name="late">What a minute of work that can wait costs when it is not done in time.</param>
    internal QueueShares(Roster roster, Func<QueueNeed, int, IEnumerable<StaffingStep>> steps, Money late)
    {
        brief = roster.Brief;
        var sinks = new SortedDictionary<(bool, long), List<(int Arc, long Minutes)>>(
            Comparer<(bool MustBe, long Saved)>.Create((one, other) => other.CompareTo(one))
        );
        queueNodes = NodesByInterval();
        staffed = ArcsToSink();
        working = new int[]?[brief.Queues.Count];
        Sets = SkillSet.Of(brief);
        AddAgents(roster);
        foreach (var (queue, need) in brief.Queues.Index())
        {
            for (var interval = 0; interval < brief.Horizon.Intervals; interval++)
            {
                foreach (var step in steps(need, interval))
                    Open(
                        (step.MustBe, step.Saved.Units),
                        staffed[queue][interval],
                        step.Minutes ?? Unbounded
                    );
            }

            if (need.Work is { } work)
                working[queue] = AddWork(queue, work);
        }

        foreach (var opened in sinks.Values)
        {
            foreach (var (arc, minutes) in opened)
                network.Raise(arc, minutes);
            network.Fill();
        }

        void Open((bool, long) saved, int arc, long minutes)
        {
            if (!sinks.TryGetValue(saved, out var arcs))
                sinks[saved] = arcs = [];
            arcs.Add((arc, minutes));
        }

        int[] AddWork(int queue, DeferrableWork work)
        {
            var backlog = queueNodes[queue].Select(_ => network.Node()).ToArray();
            var mayWait = work.MayWait();
            for (var interval = 0; interval < backlog.Length; interval++)
            {
                Open(
                    (false, late.Units),
                    network.Arc(backlog[interval], FlowNetwork.Sink),
                    work.Arriving[interval]
                );
                if (interval > 0)
                    network.Arc(backlog[interval], backlog[interval - 1], mayWait[interval - 1]);
            }

            var notDue = network.Node();
            network.Arc(FlowNetwork.Source, notDue, mayWait[^1]);
            network.Arc(notDue, backlog[^1], mayWait[^1]);
            Open((false, 0), network.Arc(notDue, FlowNetwork.Sink), mayWait[^1]);
            return
            [
                .. queueNodes[queue]
                    .Zip(backlog, (from, into) => network.Arc(from, into, work.Most ?? Unbounded)),
            ];
        }
    }

    /// <summary>The agents by skills.</summary>
    public IReadOnlyList<SkillSet> Sets { get; }

    /// <summary>Minutes on a queue in an interval; of work that can wait, the minutes without any.</summary>
    public int Minutes(int queue, int interval) => (int)network.Flow(staffed[queue][interval]);

    /// <summary>Minutes of an interval in which work of the queue that can wait is done.</summary>
    public int Working(int queue, int interval) =>
        working[queue] is { } arcs ? (int)network.Flow(arcs[interval]) : 0;

    /// <summary>Minutes that a skill set gives to a queue in an interval.</summary>
    public int Given(int set, int queue, int interval) =>
        given.TryGetValue((set, queue, interval), out var arc) ? (int)network.Flow(arc) : 0;

    private int[][] NodesByInterval() =>
        [
            .. brief.Queues.Select(_ =>
                Enumerable.Range(0, brief.Horizon.Intervals).Select(_ => network.Node()).ToArray()
            ),
        ];

    private int[][] ArcsToSink() =>
        [.. queueNodes.Select(nodes => nodes.Select(node => network.Arc(node, FlowNetwork.Sink)).ToArray())];

    private void AddAgents(Roster roster)
    {
        foreach (var (index, set) in Sets.Index())
        {
            var minutes = roster.PhoneMinutes(set.Agents.Select(agent => brief.Agents[agent]));
            for (var interval = 0; interval < minutes.Count; interval++)
            {
                if (minutes[interval] == 0)
                    continue;
                var node = network.Node();
                network.Arc(FlowNetwork.Source, node, minutes[interval]);
                foreach (var queue in set.Queues)
                    given[(index, queue, interval)] = network.Arc(
                        node,
                        queueNodes[queue][interval],
                        Unbounded
                    );
            }
        }
    }
}
