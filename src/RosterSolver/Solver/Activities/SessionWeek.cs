using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// One activity in one week, while its sessions are made: who attends when, and who is still to. Times are known by their
/// place in the week.
/// </summary>
internal sealed class SessionWeek
{
    /// <summary>How many of the moves that look best are tried.</summary>
    private const int Trials = 3;

    private const int MostDissolved = 3;
    private const int Nowhere = -1;

    private readonly ActivityLedger ledger;
    private readonly Activity activity;
    private readonly int index;
    private readonly long price;
    private readonly IReadOnlyList<TimeRange> times;
    private readonly int[][] dayAround;
    private readonly int[] byOptions;
    private int most;
    private int[] missing;
    private SortedDictionary<int, List<Seat>> sessions = [];

    /// <summary>A week in which nobody attends yet.</summary>
    /// <param name="brief">What the roster answers to.</param>
    /// <param name="ledger">The roster.</param>
    /// <param name="due">What each agent should attend, all of one activity and week.</param>
    public SessionWeek(Brief brief, ActivityLedger ledger, IReadOnlyList<AttendanceLimit> due)
    {
        this.ledger = ledger;
        activity = due[0].Activity;
        most = activity.Group.AtMost;
        price = due[0].Price!.Value.Units;
        index = brief.Activities.Index().First(one => one.Item == activity).Index;
        times = [.. new SessionTimes(activity, brief).OfWeek(due[0].Monday)];
        missing = new int[brief.Agents.Count];
        foreach (var limit in due)
            missing[limit.Agent] = limit.Due;
        dayAround =
        [
            .. missing.Select(
                (due, agent) =>
                    times
                        .Select(time => due == 0 ? Nowhere : ledger.DayAround(agent, time) ?? Nowhere)
                        .ToArray()
            ),
        ];
        byOptions =
        [
            .. Enumerable
                .Range(0, missing.Length)
                .OrderBy(agent => dayAround[agent].Count(day => day != Nowhere)),
        ];
    }

    /// <summary>At how many times people attend.</summary>
    public int Sessions => sessions.Count;

    private long Cost => ledger.Cost + price * missing.Sum(due => (long)due);

    /// <summary>Makes sessions until everybody attends or none pays, or it is told to end.</summary>
    public void Fill(CancellationToken cancellation = default)
    {
        while (
            !cancellation.IsCancellationRequested
            && (TryBest(Openings()) || TryBest(Joinings()) || TryBest(MadeUp()))
        ) { }
    }

    /// <summary>
    /// Dissolves the sessions of some times and places their people anew, in groups of at most a size drawn; all is as before
    /// if that costs more.
    /// </summary>
    public void Retry(Random random)
    {
        var before = Kept();
        var cost = Cost;
        var places = sessions.Keys.ToArray();
        random.Shuffle(places);
        foreach (var place in places.Take(random.Next(1, MostDissolved + 1)))
        {
            foreach (var seat in sessions[place].ToList())
                Leave(place, seat);
        }

        most = random.Next(activity.Group.AtLeast, activity.Group.AtMost + 1);
        Fill();
        most = activity.Group.AtMost;
        if (Cost > cost)
            TakeBack(before);
    }

    /// <summary>New sessions, each of the people who have the fewest other times; none leaves a rest too small for another.</summary>
    private IEnumerable<Move> Openings()
    {
        var waiting = Waiting();
        for (var place = 0; place < times.Count; place++)
        {
            var able = Able(waiting, place, most);
            var left = waiting.Count - able.Count;
            var spare =
                left > 0 && left < activity.Group.AtLeast
                    ? Math.Min(activity.Group.AtLeast - left, able.Count - activity.Group.AtLeast)
                    : 0;
            var count = able.Count - Math.Max(0, spare);
            if (count >= activity.Group.AtLeast)
                yield return new(place, able[..count], []);
        }
    }

    /// <summary>One person more where there are people already.</summary>
    private IEnumerable<Move> Joinings()
    {
        var waiting = Waiting();
        return from place in sessions.Keys.ToList()
            where activity.Lacking(sessions[place].Count + 1) == 0
            let able = Able(waiting, place, 1)
            where able.Count > 0
            select new Move(place, able, []);
    }

    /// <summary>New sessions of those who are left, made up with people whom other sessions can spare.</summary>
    private IEnumerable<Move> MadeUp()
    {
        var waiting = Waiting();
        for (var place = 0; waiting.Count > 0 && place < times.Count; place++)
        {
            var able = Able(waiting, place, activity.Group.AtLeast);
            if (able.Count == 0 || sessions.ContainsKey(place))
                continue;
            var leaving = Spared(place, activity.Group.AtLeast - able.Count, able);
            var people = leaving.Select(spared => new Seat(
                spared.Seat.Agent,
                dayAround[spared.Seat.Agent][place]
            ));
            if (able.Count + leaving.Count == activity.Group.AtLeast)
                yield return new(place, [.. able, .. people], leaving);
        }
    }

    private List<(int Place, Seat Seat)> Spared(int place, int wanted, IReadOnlyList<Seat> coming)
    {
        var people = coming.Select(seat => seat.Agent).ToHashSet();
        var spared = new List<(int, Seat)>();
        foreach (var (from, attending) in sessions)
        {
            var staying = attending.Count;
            foreach (var seat in attending)
            {
                if (spared.Count == wanted || activity.Lacking(staying - 1) > 0)
                    break;
                var day = dayAround[seat.Agent][place];
                if (day == Nowhere || (day != seat.Day && !IsFree(seat.Agent, day)))
                    continue;
                if (!people.Add(seat.Agent))
                    continue;
                spared.Add((from, seat));
                staying--;
            }
        }

        return spared;
    }

    /// <summary>Of the moves that look best makes the one that saves most a head; false when none saves anything.</summary>
    private bool TryBest(IEnumerable<Move> moves)
    {
        var before = Kept();
        var cost = Cost;
        Move? best = null;
        var least = 0.0;
        foreach (var move in moves.OrderBy(Looks).Take(Trials).ToList())
        {
            Make(move);
            var change = (Cost - cost) / (double)move.People.Count;
            TakeBack(before);
            if (change < least)
                (best, least) = (move, change);
        }

        if (best is not null)
            Make(best);
        return best is not null;
    }

    /// <summary>What coverage would lose a head, all people of a kind and breaks where they are.</summary>
    private double Looks(Move move) =>
        ledger.Without(move.People[0].Agent, times[move.Place], move.People.Count)
        / (double)move.People.Count;

    private void Make(Move move)
    {
        foreach (var (place, seat) in move.Leaving)
            Leave(place, seat);
        if (!sessions.TryGetValue(move.Place, out var people))
            sessions[move.Place] = people = [];
        foreach (var seat in move.People)
        {
            ledger.Attend(seat.Agent, seat.Day, index, times[move.Place]);
            missing[seat.Agent]--;
            people.Add(seat);
        }
    }

    private void Leave(int place, Seat seat)
    {
        ledger.Leave(seat.Agent, seat.Day);
        missing[seat.Agent]++;
        sessions[place].Remove(seat);
        if (sessions[place].Count == 0)
            sessions.Remove(place);
    }

    private State Kept() =>
        new(ledger.Mark, [.. missing], sessions.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()));

    private void TakeBack(State state)
    {
        ledger.Undo(state.Mark);
        missing = [.. state.Missing];
        sessions = new(state.Sessions.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()));
    }

    private List<int> Waiting() => [.. byOptions.Where(agent => missing[agent] > 0)];

    /// <summary>The first so many of those who wait that can attend at a time.</summary>
    private List<Seat> Able(List<int> waiting, int place, int most) =>
        [
            .. waiting
                .Where(agent => dayAround[agent][place] is not Nowhere and var day && IsFree(agent, day))
                .Take(most)
                .Select(agent => new Seat(agent, dayAround[agent][place])),
        ];

    private bool IsFree(int agent, int day) => ledger[agent, day].Activity < 0;

    /// <summary>An agent who attends, and the day of the shift.</summary>
    private readonly record struct Seat(int Agent, int Day);

    /// <summary>People who would attend at a time, and whence some of them would come.</summary>
    private sealed record Move(
        int Place,
        IReadOnlyList<Seat> People,
        IReadOnlyList<(int Place, Seat Seat)> Leaving
    );

    private sealed record State(int Mark, int[] Missing, Dictionary<int, List<Seat>> Sessions);
}
