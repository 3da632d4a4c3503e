using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// After the last of some nights in a row an agent rests for so many hours, or is off for so many days.
/// </summary>
[Rule(
    "rest-after-nights",
    Says = "After the last night shift of a row of at least `nights` an agent starts no shift for so many hours from "
        + "its end, nor on so many days after the day on which it started.",
    Unit = "shift too soon after a row of nights",
    AtTheEdges = "Nights before the horizon count; after the last day nothing is asked.",
    OnDates = "Shifts that start too soon on the dates are looked at.",
    Encoded = "The nights of a row, a shift too soon after their end, less a night that makes the row longer, are "
        + "at most the nights.",
    Example = "rest-after-nights: { hours: 48, nights: 2 }"
)]
public sealed record RestAfterNights(
    [Doc("Hours from the end of the last night to the next shift", Unit = "hours", Default = "`days` counts")]
    [Range(1, 240)]
        int? Hours = null,
    [Doc("Days without a start of a shift after the last night", Unit = "days", Default = "`hours` count")]
    [Range(1, 10)]
        int? Days = null,
    [Doc("Nights in a row from which on the rest is due", Unit = "nights")] [Range(1, 14)] int Nights = 1,
    [Doc("Price of each shift too soon; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections() =>
        Hours is null && Days is null ? [("hours", "neither hours nor days of rest are given")] : [];

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var longest = Math.Max(Days ?? 0, (Hours ?? 0) / 24 + 2);
        foreach (var agent in Concerned(model))
        {
            foreach (var next in AskedDays(model.Brief.Horizon))
            {
                for (var last = next - 1; last >= next - longest; last--)
                    EncodeAfter(model, agent, last, next);
            }
        }
    }

    /// <summary>
    /// For each end of a last night (hard: and all later ones): the nights of the row and a shift that starts too soon
    /// after it, less a night on the day between them that makes the row longer, are at most the nights.
    /// </summary>
    private void EncodeAfter(RosterModel model, int agent, int last, int next)
    {
        if (!model.Brief.IsKnown(last - Nights + 1))
            return;
        var nights = model.Choices(agent, last).Where(IsNight).ToList();
        var row = model
            .Days(last - Nights + 1, Nights - 1)
            .SelectMany(day => model.Choices(agent, day))
            .Where(IsNight);
        var longer = next == last + 1 ? [] : model.Choices(agent, last + 1).Where(IsNight).ToList();
        foreach (var end in nights.Select(night => night.Range.End).Distinct())
        {
            var ending = nights.Where(night =>
                Price is null ? night.Range.End >= end : night.Range.End == end
            );
            var soon = model
                .Choices(agent, next)
                .Where(choice =>
                    IsTooSoon(model, choice, last, end) && !(next == last + 1 && IsNight(choice))
                )
                .ToList();
            if (soon.Count == 0)
                continue;
            var sum = RosterModel.Sum(
                agent,
                row.Concat(ending).Concat(soon).Concat(longer),
                choice => longer.Contains(choice) ? -1 : 1
            );
            model.AtMost(this, sum, Nights);
        }
    }

    private bool IsTooSoon(RosterModel model, Choice choice, int last, int end) =>
        choice.Day <= last + (Days ?? 0)
        || model.Brief.Horizon.Elapsed(new(end, choice.Range.Start)) < (Hours ?? 0) * 60;

    private static bool IsNight(Choice choice) => choice.Shift.Family == ShiftFamily.Night;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let timeline = roster.Timeline(agent).ToList()
        let nights = timeline.Where(worked => worked.Shift.Family is ShiftFamily.Night).ToList()
        from row in Runs.Of(nights.Select(night => night.Day).ToHashSet())
        where row.Length >= Nights
        let last = nights.Where(night => night.Day == row.Last).MaxBy(night => night.Range.End)
        from next in roster.Of(agent)
        where next.Day > row.Last && IsAsked(next.Day, roster.Brief.Horizon)
        let rest = roster.Brief.Horizon.Moment(next.Range.Start) - roster.Brief.Horizon.Moment(last.Range.End)
        where next.Day - row.Last <= (Days ?? 0) || rest < (Hours ?? 0) * 60
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} has {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)}, "
                + $"{rest / 60m:0.##} h after {row.Length} "
                + $"{(row.Length == 1 ? "night" : "nights in a row")}; {Asked} of rest are due"
        );

    private string Asked =>
        (Hours, Days) switch
        {
            ({ } hours, { } days) => $"{hours} h and {days} days off",
            ({ } hours, null) => $"{hours} h",
            _ => $"{Days} days off",
        };
}
