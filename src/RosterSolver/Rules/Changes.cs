using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Of a roster that has been published, as little as possible changes.</summary>
[Rule(
    "changes",
    Says = "Of agents whom the file of `published` names, a day unlike the published one costs its price: another "
        + "shift or start, a shift taken away, or one given. No more agents than `agents` have such a day. What starts "
        + "before `frozen-until` stays as it is published, and nothing new starts before it. Breaks may move; in a replan "
        + "sessions of `activities` count like shifts. On a day of leave nothing is asked.",
    Unit = "day unlike the published one",
    AtTheEdges = "Only days of the horizon count, up to the last date of the file.",
    OnDates = "Days among the dates are looked at; `agents` counts who has one of these changed.",
    Encoded = "On each published day that shift, and no other; frozen starts are closed or kept; an agent is touched "
        + "when any day is changed, and the touched are at most the number.",
    Example = "changes: { agents: 6, frozen-until: 2026-12-09 18:00, price: 60 }"
)]
public sealed record Changes(
    [Doc("Most agents of whom any day changes", Unit = "agents", Default = "no limit")]
    [Range(0, 100_000)]
        int? Agents = null,
    [Doc("Until when all stays as it is published", Default = "nothing is frozen")]
        ClockTime? FrozenUntil = null,
    [Doc("Price of each day that is changed", Default = "changes cost nothing")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var shifts = model
            .Brief.Shifts.Index()
            .ToDictionary(shift => shift.Item.Id, shift => shift.Index, StringComparer.Ordinal);
        var told = new List<ToldDays>();
        foreach (var agent in Concerned(model))
        {
            var days = AskedOf(model.Brief.Agents[agent], model.Brief.Horizon);
            foreach (var (day, shift) in days)
            {
                Freeze(model, agent, day, shift);
                Charge(model, agent, day, shift);
                if (shift is not null && shifts.TryGetValue(shift, out var index))
                    KeepSessions(model, agent, day, index);
            }

            told.Add(
                new(
                    agent,
                    [
                        .. days.Select(day => new ToldDay(
                            day.Key,
                            day.Value is { } shift ? shifts.GetValueOrDefault(shift, -1) : null,
                            SessionsOn(model.Brief.Agents[agent], day.Key, model.Brief)
                        )),
                    ]
                )
            );
        }

        if (Agents is { } most)
            model.Touched(new(Id, told, most, null));
    }

    private void Charge(RosterModel model, int agent, int day, string? shift)
    {
        if (Price is null)
            return;
        if (shift is not null)
            model.AtLeast(
                this,
                model.Sum(agent, [day], choice => choice.Shift.Id == shift ? 1 : 0),
                1,
                Price
            );
        else
            model.AtMost(this, model.Sum(agent, [day], _ => 1), 0, Price);
    }

    /// <summary>Sessions of a shift that is kept: in the frozen time they stay, later others are a change.</summary>
    private void KeepSessions(RosterModel model, int agent, int day, int shift)
    {
        if (SessionsOn(model.Brief.Agents[agent], day, model.Brief) is not { } sessions)
            return;
        if (Price is not null)
            model.Attend(new KeptSessionsLimit(Id, agent, day, shift, sessions, Price));
        var start = model.Brief.Shifts[shift].On(day).Start;
        if (FrozenUntil is { } moment && start < moment.MinuteOf(model.Brief.Horizon))
            model.Attend(new KeptSessionsLimit(Id, agent, day, shift, sessions, null));
    }

    /// <summary>What was published to be attended on the day; null where nobody asks.</summary>
    private static IReadOnlyList<ActivityTaken>? SessionsOn(Agent agent, int day, Brief brief) =>
        brief.Activities.Count > 0 ? agent.PublishedSessions?.GetValueOrDefault(day) : null;

    /// <summary>A shift that starts in the frozen time stays, and no other one starts then.</summary>
    private void Freeze(RosterModel model, int agent, int day, string? shift)
    {
        if (FrozenUntil is not { } moment)
            return;
        var end = moment.MinuteOf(model.Brief.Horizon);
        model.AtMost(
            this,
            model.Sum(agent, [day], choice => choice.Range.Start < end && choice.Shift.Id != shift ? 1 : 0),
            0,
            null
        );
        var kept = model.Sum(
            agent,
            [day],
            choice => choice.Range.Start < end && choice.Shift.Id == shift ? 1 : 0
        );
        if (kept.Terms.Count > 0)
            model.AtLeast(this, kept, 1, null);
    }

    /// <summary>What was published for the days that are asked about, in their order.</summary>
    private SortedDictionary<int, string?> AskedOf(Agent agent, Horizon horizon) =>
        new(
            (agent.Published ?? new Dictionary<int, string?>())
                .Where(day => day.Key >= 0 && day.Key < horizon.Days && !agent.Leave.Contains(day.Key))
                .Where(day => IsAsked(day.Key, horizon))
                .ToDictionary()
        );

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var touched = new List<string>();
        foreach (var agent in Concerned(roster))
        {
            var changed = AskedOf(agent, roster.Brief.Horizon)
                .Where(day => !IsAsPublished(roster, agent, day.Key, day.Value))
                .ToList();
            if (changed.Count > 0)
                touched.Add(agent.Id);
            foreach (var (day, shift) in Price is null ? [] : changed)
                yield return Breach(agent, day, Difference(roster, agent, day, shift));
            foreach (var (day, shift) in AskedOf(agent, roster.Brief.Horizon))
            {
                if (IsThawed(roster, agent, day, shift) is { } frozen)
                    yield return new(Id, agent.Id, day, 1, null, frozen);
            }
        }

        if (touched.Count > Agents)
            yield return new(
                Id,
                null,
                null,
                touched.Count - Agents.Value,
                null,
                $"{touched.Count} agents have changes, at most {Agents} may: {string.Join(", ", touched)}"
            );
    }

    /// <summary>What is unlike the published day in the frozen time; null where nothing is.</summary>
    private string? IsThawed(Roster roster, Agent agent, int day, string? shift)
    {
        if (FrozenUntil is not { } moment)
            return null;
        var end = roster.Brief.Horizon.DayOf(moment.Date) * Horizon.Day + moment.MinuteOfDay;
        var known = roster.Brief.Shifts.FirstOrDefault(one => one.Id == shift);
        var worked = On(roster, agent, day);
        var given = worked.Exists(one => one.Range.Start < end && one.Shift.Id != shift);
        var taken =
            known is not null
            && day * Horizon.Day + known.StartMinute < end
            && !worked.Exists(one => one.Shift.Id == shift);
        var others =
            known is not null
            && day * Horizon.Day + known.StartMinute < end
            && HasOtherSessions(roster, agent, day);
        return given || taken || others
            ? $"{Difference(roster, agent, day, shift)}, and until {moment} all is frozen"
            : null;
    }

    private static List<Assignment> On(Roster roster, Agent agent, int day) =>
        [.. roster.Of(agent).Where(worked => worked.Day == day)];

    private static bool IsAsPublished(Roster roster, Agent agent, int day, string? shift)
    {
        var worked = On(roster, agent, day);
        return shift is null
            ? worked.Count == 0
            : worked.Exists(one => one.Shift.Id == shift) && !HasOtherSessions(roster, agent, day);
    }

    private static bool HasOtherSessions(Roster roster, Agent agent, int day) =>
        SessionsOn(agent, day, roster.Brief) is { } published
        && !On(roster, agent, day).SelectMany(worked => worked.Activities).SequenceEqual(published);

    private static string Difference(Roster roster, Agent agent, int day, string? shift) =>
        shift is not null && On(roster, agent, day).Exists(one => one.Shift.Id == shift)
            ? $"{agent.Id} has other sessions on {roster.Brief.Horizon.DayName(day)} than have been published"
            : Sentence(roster, agent, day, shift);

    private static string Sentence(Roster roster, Agent agent, int day, string? shift)
    {
        var worked = On(roster, agent, day);
        return $"{agent.Id} {(worked.Count > 0 ? $"has {worked[0].Shift.Id}" : "is off")} on "
            + $"{roster.Brief.Horizon.DayName(day)}, where {shift ?? "a day off"} has been published";
    }
}
