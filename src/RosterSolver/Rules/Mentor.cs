using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works only while a mentor is at work.</summary>
[Rule(
    "mentor",
    Says = "Each shift of the agents named after `for` is overlapped, for at least the share of its length, "
        + "by a shift of one of the "
        + "agents named after `by`.",
    Unit = "shift without a mentor",
    AtTheEdges = "A mentor's night shift that began before the horizon counts; shifts after the last day do not.",
    OnDates = "Shifts that start on the dates are looked at.",
    Encoded = "Each shift is at most the sum of the mentors' shifts that overlap it enough.",
    Example = "mentor: { for: ann, by: [desk], share: 50% }"
)]
public sealed record Mentor(
    [Doc("Names of the contracts, groups or agents who are mentors")] IReadOnlyList<string> By,
    [Doc("Least share of the shift that one mentor is at work", Range = "1%..100%", Default = "`50%`")]
    [Range(0.01, 1)]
        Fraction? Share = null,
    [Doc("Price of each shift without a mentor; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    private decimal Least => Share?.Value ?? 0.5m;

    /// <summary>Each shift is at most the mentors' shifts that overlap it enough.</summary>
    public override void Encode(RosterModel model)
    {
        var brief = model.Brief;
        var mentors = model.Agents.Where(agent => IsMentor(brief.Agents[agent])).ToList();
        var agents = Concerned(model).ToList();
        foreach (var day in AskedDays(brief.Horizon))
        {
            foreach (var (index, shift) in brief.Shifts.Index())
            {
                var beside = mentors.ConvertAll(mentor => Beside(model, mentor, shift.On(day), day));
                foreach (var agent in agents)
                {
                    var own = RosterModel.Sum(agent, [new(agent, day, index, shift)], _ => 1);
                    model.AtMost(this, [own, .. beside.Where(sum => sum.Agent != agent)], 0);
                }
            }
        }
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
    public override IEnumerable<Violation> Check(Roster roster)
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
