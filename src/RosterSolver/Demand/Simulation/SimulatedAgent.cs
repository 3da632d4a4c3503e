namespace RosterSolver.Demand;

/// <summary>An agent at work in the simulation: idle, on a call, on an errand, or on a break.</summary>
/// <param name="shift">The shift.</param>
internal sealed class SimulatedAgent(SimulatedShift shift)
{
    private int breaksTaken;

    /// <summary>Indices of the queues that the agent answers.</summary>
    public IReadOnlyList<int> Queues { get; } = shift.Queues;

    /// <summary>Second since which the agent is on the phone, idle or busy; null when not.</summary>
    public double? OnPhoneSince { get; set; }

    /// <summary>Conversations held; several only of one queue.</summary>
    public int Conversations { get; private set; }

    /// <summary>The queue of the conversations held.</summary>
    private int ConversationsOf { get; set; }

    /// <summary>A break or the end of the shift is due; a call or an errand ends first.</summary>
    public bool IsDue { get; set; }

    /// <summary>An errand waits until the call has ended.</summary>
    public bool HasErrand { get; set; }

    /// <summary>Whether nothing is left but to go home.</summary>
    public bool IsLastStretch => breaksTaken == shift.Breaks.Count;

    /// <summary>Second at which the next break, or the end of the shift, is due.</summary>
    public double NextDue => 60.0 * (IsLastStretch ? shift.Range.End : shift.Breaks[breaksTaken].Start);

    /// <summary>Whether a call of the queue can be taken as things are.</summary>
    /// <param name="queue">Index of the queue.</param>
    /// <param name="atOnce">Conversations of it that an agent holds at once.</param>
    public bool CanTake(int queue, int atOnce) =>
        Queues.Contains(queue)
        && (Conversations == 0 || (ConversationsOf == queue && Conversations < atOnce));

    /// <summary>A conversation begins.</summary>
    public void Take(int queue) => (ConversationsOf, Conversations) = (queue, Conversations + 1);

    /// <summary>A conversation has ended.</summary>
    public void End() => Conversations--;

    /// <summary>Begins the next break; it is taken in full, however late it begins.</summary>
    /// <returns>Its length in seconds.</returns>
    public double TakeBreak()
    {
        IsDue = false;
        return 60.0 * shift.Breaks[breaksTaken++].Minutes;
    }
}
