using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster whose shifts are fixed, while people are sent to activities and their breaks make room: what that costs, and
/// how to take it back.
/// </summary>
internal sealed class ActivityLedger
{
    private readonly Brief brief;
    private readonly PhoneLedger phone;
    private readonly IReadOnlyList<Tour> tours;
    private readonly Attending[,] attending;
    private readonly int[] setOf;
    private readonly Stack<(int Agent, int Day, Attending Before)> done = [];
    private readonly Dictionary<(int Shift, int Offset, int Minutes), bool> fits = [];

    /// <summary>A roster in which nobody attends anything yet.</summary>
    public ActivityLedger(RosterModel model, Roster roster)
    {
        brief = model.Brief;
        phone = new(model);
        tours = TourRosters.Read(roster);
        attending = new Attending[tours.Count, brief.Horizon.Days];
        setOf = new int[tours.Count];
        foreach (var (index, set) in model.SkillSets.Index())
        {
            foreach (var agent in set.Agents)
                setOf[agent] = index;
        }

        foreach (var (agent, tour) in tours.Index())
        {
            for (var day = 0; day < tour.Shifts.Length; day++)
            {
                attending[agent, day] = new(tour.Breaks[day], -1, default);
                if (tour.Shifts[day] >= 0)
                    phone.Move(agent, day, tour.Shifts[day], tour.Breaks[day], 1);
            }
        }
    }

    /// <summary>What coverage costs, in units of money.</summary>
    public long Cost => phone.Cost;

    /// <summary>How many changes were made; to take back those after it.</summary>
    public int Mark => done.Count;

    /// <summary>What the agent does on the day.</summary>
    public Attending this[int agent, int day] => attending[agent, day];

    /// <summary>Whether the agent works on the day.</summary>
    public bool Works(int agent, int day) => tours[agent].Shifts[day] >= 0;

    /// <summary>The day of the agent's shift that holds a time with room for its breaks; null for none.</summary>
    public int? DayAround(int agent, TimeRange time)
    {
        var day = time.Start / Horizon.Day;
        if (Holds(agent, day, time))
            return day;
        return day > 0 && Holds(agent, day - 1, time) ? day - 1 : null;
    }

    /// <summary>What it would cost if so many people like the agent were off the phone for a time.</summary>
    public long Without(int agent, TimeRange time, int people) => phone.Without(setOf[agent], time, people);

    /// <summary>Sends an agent to an activity, breaks at the best times beside it.</summary>
    public void Attend(int agent, int day, int activity, TimeRange time) =>
        Change(agent, day, activity, time);

    /// <summary>Calls an agent back to the phone, breaks at the best times.</summary>
    public void Leave(int agent, int day) => Change(agent, day, -1, default);

    /// <summary>Places the breaks of an agent anew.</summary>
    public void PlaceBreaks(int agent, int day) =>
        Change(agent, day, attending[agent, day].Activity, attending[agent, day].Time);

    /// <summary>Takes back all changes after a mark.</summary>
    public void Undo(int mark)
    {
        while (done.Count > mark)
        {
            var (agent, day, before) = done.Pop();
            Put(agent, day, -1);
            attending[agent, day] = before;
            Put(agent, day, 1);
        }
    }

    /// <summary>The roster as it stands.</summary>
    public Roster Written()
    {
        var written = TourRosters.Written(
            brief,
            [.. tours.Select((tour, agent) => new Tour(tour.Shifts, Breaks(agent)))]
        );
        var places = brief
            .Agents.Select((agent, index) => (agent.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return new(
            brief,
            written.Assignments.Select(worked =>
                attending[places[worked.Agent], worked.Day] is { Activity: >= 0 } attends
                    ? worked with
                    {
                        Activities = [new(brief.Activities[attends.Activity].Id, attends.Time)],
                    }
                    : worked
            )
        );
    }

    private int[][] Breaks(int agent) =>
        [.. Enumerable.Range(0, brief.Horizon.Days).Select(day => attending[agent, day].Breaks)];

    private bool Holds(int agent, int day, TimeRange time)
    {
        var shift = tours[agent].Shifts[day];
        if (shift < 0)
            return false;
        var worked = brief.Shifts[shift].On(day);
        if (worked.Start > time.Start || worked.End < time.End)
            return false;
        var key = (shift, time.Start - worked.Start, time.Minutes);
        if (!fits.TryGetValue(key, out var room))
            fits[key] = room = phone.Breaks(agent, day, shift, time) is not null;
        return room;
    }

    private void Change(int agent, int day, int activity, TimeRange time)
    {
        done.Push((agent, day, attending[agent, day]));
        Put(agent, day, -1);
        var breaks = phone.Breaks(agent, day, tours[agent].Shifts[day], activity < 0 ? null : time);
        attending[agent, day] = new(breaks!, activity, time);
        Put(agent, day, 1);
    }

    /// <summary>Puts the shift with its breaks and activity in, or takes all out; nobody is ever less than absent.</summary>
    private void Put(int agent, int day, int sign)
    {
        var (breaks, activity, time) = attending[agent, day];
        if (sign < 0 && activity >= 0)
            phone.Move(agent, time, 1);
        phone.Move(agent, day, tours[agent].Shifts[day], breaks, sign);
        if (sign > 0 && activity >= 0)
            phone.Move(agent, time, -1);
    }
}
