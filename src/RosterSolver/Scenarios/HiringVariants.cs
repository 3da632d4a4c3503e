using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>What a scenario becomes with hires, and without overtime.</summary>
public static class HiringVariants
{
    /// <summary>
    /// The scenario with so many hires more, each with full output. Burdens are shared among hires and not with those who have
    /// a history; rules that are meant for the contract hold for them too, for their group has its name.
    /// </summary>
    public static Scenario WithHires(this Scenario scenario, HiringTerms terms, int hires)
    {
        var contract = terms.Contract with { Id = $"{terms.Contract.Id} (hired)" };
        var taken = scenario.Agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        var ids = Enumerable
            .Range(1, int.MaxValue)
            .Select(number => $"hire-{number:00}")
            .Where(id => !taken.Contains(id))
            .Take(hires);
        var like = scenario.Agents.FirstOrDefault(agent => agent.Contract.Id == terms.Contract.Id);
        return scenario with
        {
            Name = hires == 0 ? scenario.Name : $"{scenario.Name} + {hires}",
            Agents =
            [
                .. scenario.Agents,
                .. ids.Select(id => new Agent(
                    id,
                    terms.Contract.Id,
                    contract,
                    new HashSet<ShiftFamily>(),
                    new HashSet<int>(),
                    [],
                    like?.At ?? scenario.Agents[0].At
                )
                {
                    Skills = terms.Skills,
                }),
            ],
        };
    }

    /// <summary>
    /// The scenario whose weeks stand for all weeks of the need: caps of overtime by the month leave each week its share of the
    /// month, and so does the cap of the terms.
    /// </summary>
    public static Scenario UnderMonthlyCaps(this Scenario scenario, HiringTerms terms)
    {
        IEnumerable<Rule> rules = scenario.Rules.Select(rule =>
            rule is OvertimeCap { Per: CountingPeriod.Month } cap ? cap with { Prorated = true } : rule
        );
        if (terms.OvertimePerMonth is { } minutes)
            rules = rules.Append(
                new OvertimeCap(new(minutes), CountingPeriod.Month, Prorated: true) { Name = "hiring" }
            );
        return scenario with { Rules = [.. rules] };
    }

    /// <summary>The scenario if nobody worked beyond the week of the contract.</summary>
    public static Scenario WithoutOvertime(this Scenario scenario) =>
        scenario with
        {
            Agents =
            [
                .. scenario.Agents.Select(agent =>
                    agent with
                    {
                        Contract = agent.Contract with { AtMostMinutes = agent.Contract.WeeklyMinutes },
                    }
                ),
            ],
        };
}
