using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works only while a mentor is at work.</summary>
[Rule(
    "mentor",
    Says = "Each shift of the agents named after `for` is overlapped, for at least the share of its length, by a "
        + "shift of one of the agents named after `by`. With `newcomers` a mentor counts for so many of those who "
        + "start the same shift on a day; mentors are then people who are not named after `for`.",
    Unit = "shift without a mentor",
    AtTheEdges = "A mentor's night shift that began before the horizon counts; shifts after the last day do not.",
    OnDates = "Shifts that start on the dates are looked at.",
    Encoded = "Each shift, or with `newcomers` those of all who start it together, is at most the mentors' shifts that overlap "
        + "it enough, times the newcomers for each.",
    Example = "mentor: { for: ann, by: [desk], share: 50% }"
)]
public sealed record Mentor(
    [Doc("Names of the contracts, groups or agents who are mentors")] IReadOnlyList<string> By,
    [Doc("Least share of the shift that one mentor is at work", Range = "1%..100%", Default = "`50%`")]
    [Range(0.01, 1)]
        Fraction? Share = null,
    [Doc("Price of each shift without a mentor; without it the rule must hold")] Money? Price = null,
    [Doc(
        "Most newcomers for a mentor, among those who start the same shift on a day",
        Unit = "people",
        Default = "any number"
    )]
    [Range(1, 5000)]
        int? Newcomers = null
) : DatedRule(Price)
{
    private decimal Least => Share?.Value ?? 0.5m;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var brief = model.Brief;
        var mentors = model.Agents.Where(agent => IsMentor(brief.Agents[agent])).ToList();
        var agents = Concerned(model).ToList();
        foreach (var day in AskedDays(brief.Horizon))
        {
            foreach (var (index, shift) in brief.Shifts.Index())
            {
                var own = agents.ConvertAll(agent =>
                    RosterModel.Sum(agent, [new(agent, day, index, shift)], _ => 1)
                );
                var beside = mentors.ConvertAll(mentor => Beside(model, mentor, shift.On(day), day));
                if (Newcomers is { } most)
                    EncodeTogether(model, own, beside, most);
                else
                    EncodeEach(model, own, beside);
            }
        }
    }

    /// <summary>Each newcomer's shift is at most the mentors' shifts that overlap it enough.</summary>
    private void EncodeEach(RosterModel model, List<PersonSum> own, List<PersonSum> beside)
    {
        foreach (var one in own)
            model.AtMost(this, [one, .. beside.Where(sum => sum.Agent != one.Agent)], 0);
    }

    /// <summary>The newcomers who start a shift are at most so many times the mentors beside them.</summary>
    private void EncodeTogether(RosterModel model, List<PersonSum> own, List<PersonSum> beside, int most)
    {
        var mentors = beside.Where(sum => !Concerns(model.Brief.Agents[sum.Agent]));
        model.AtMost(this, [.. own, .. mentors.Select(sum => sum.Times(most))], 0);
    }

    /// <summary>Less one for each shift of the mentor that overlaps the range enough.</summary>
    private PersonSum Beside(RosterModel model, int mentor, TimeRange range, int day) =>
        model.Sum(
            mentor,
            model.Days(day - 1, 3),
            other => other.Range.Overlap(range) >= Least * range.Minutes ? -1 : 0
        );

    private bool IsMentor(Agent agent) =>
        By.Contains(agent.Id) || By.Contains(agent.Group) || By.Contains(agent.Contract.Id);

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        Newcomers is { } most ? CheckTogether(roster, most) : CheckEach(roster);

    private IEnumerable<Violation> CheckTogether(Roster roster, int most)
    {
        var mentors = roster.Brief.Agents.Where(agent => IsMentor(agent) && !Concerns(agent)).ToList();
        return from worked in Concerned(roster).SelectMany(roster.Of)
            where IsAsked(worked.Day, roster.Brief.Horizon)
            group worked by (worked.Day, worked.Shift.Id) into together
            let range = together.First().Range
            let beside = mentors
                .SelectMany(roster.Timeline)
                .Count(other => other.Range.Overlap(range) >= Least * range.Minutes)
            let beyond = together.Count() - most * beside
            where beyond > 0
            select new Violation(
                Id,
                null,
                together.Key.Day,
                beyond,
                Price is { } price ? price * beyond : null,
                $"{string.Join(" and ", together.Select(worked => worked.Agent))} start {together.Key.Id} on "
                    + $"{roster.Brief.Horizon.DayName(together.Key.Day)} beside {beside} "
                    + $"{(beside == 1 ? "mentor" : "mentors")}; a mentor is for {most}"
            );
    }

    private IEnumerable<Violation> CheckEach(Roster roster)
    {
        var mentors = roster.Brief.Agents.Where(IsMentor).ToList();
        return from agent in Concerned(roster)
            from worked in roster.Of(agent)
            where IsAsked(worked.Day, roster.Brief.Horizon)
            let beside = mentors
                .Where(mentor => mentor != agent)
                .SelectMany(roster.Timeline)
                .Select(other => worked.Range.Overlap(other.Range))
                .DefaultIfEmpty(0)
                .Max()
            where beside < Least * worked.Range.Minutes
            select new Violation(
                Id,
                null,
                worked.Day,
                1,
                Price,
                $"{agent.Id} has {worked.Shift.Id} on {roster.Brief.Horizon.DayName(worked.Day)}, and no "
                    + $"mentor is there for more than "
                    + $"{beside} of {worked.Range.Minutes} min"
            );
    }

    /// <inheritdoc/>
    public override IEnumerable<PeopleNamed> PeopleNamed() =>
        By.Select((name, place) => new PeopleNamed(name, "by", place));
}
