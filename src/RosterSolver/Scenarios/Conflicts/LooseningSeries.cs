using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>What may be changed where something takes part in a conflict.</summary>
internal sealed class LooseningSeries(Scenario scenario, ClaimPage page)
{
    private readonly FactLoosenings facts = new(scenario, new(scenario));

    /// <summary>Changes of one thing, each giving more room than the one before.</summary>
    /// <param name="Steps">The changes, from the smallest; not empty.</param>
    /// <param name="Claims">The claims that are given room.</param>
    public sealed record Series(IReadOnlyList<Loosening> Steps, HashSet<Claim> Claims)
    {
        /// <summary>The change that gives most room.</summary>
        public Loosening Largest => Steps[^1];
    }

    /// <summary>The series of changes of a part; none for what nobody can change any more.</summary>
    public IEnumerable<Series> Of(ConflictPart part)
    {
        if (part.Claims is not [var first, ..])
            return [];
        var rule = scenario.Rules[first.Rule];
        var claims =
            rule is Leave
                ? part.Claims.ToHashSet()
                : page.All.Where(claim => (claim.Rule, claim.Side) == (first.Rule, first.Side)).ToHashSet();
        var options = new OptionLoosenings(scenario, first.Rule).Series();
        IEnumerable<IReadOnlyList<Loosening>> all = rule switch
        {
            Leave => facts.OfLeave(part.Claims).Concat(options),
            WeeklyHours => facts.OfHours(part.Claims),
            Eligibility => facts.OfShifts(part.Claims).Concat(options),
            _ => options,
        };
        return all.Select(steps => new Series(steps, claims));
    }
}
