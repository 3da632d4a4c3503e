using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class EligibilityTests()
    : RuleTests<Eligibility>(new Eligibility(), new Eligibility(Money.Of(300)))
{
    private static readonly Eligibility Rule = new();

    [Fact]
    public void What_the_contract_allows_is_allowed() => Keeps(Rule, Drawn.Roster("Ann: E M L N"));

    [Fact]
    public void Counts_shifts_of_an_exempt_family() =>
        Breaks(Rule, Exempt("Ann: E L N"), 1, "Ann", "Wed 12-09", "night@22:00", "exempt from night shifts");

    [Fact]
    public void Counts_families_that_the_contract_lacks() =>
        Breaks(
            Rule,
            Under("Ann: E M", contract => contract with { Families = Only(ShiftFamily.Early) }),
            1,
            "Ann",
            "Tue 12-08",
            "contract full has no mid shifts"
        );

    [Fact]
    public void Counts_templates_that_the_contract_lacks() =>
        Breaks(
            Rule,
            Under("Ann: E M", contract => contract with { Templates = Only("mid") }),
            1,
            "Ann",
            "Mon 12-07",
            "contract full has no shift early"
        );

    [Fact]
    public void The_past_does_not_matter() => Keeps(Rule, Exempt("Ann: N | E"));

    [Fact]
    public void The_last_day_counts() => Breaks(Rule, Exempt("Ann: . . . N"), 1, "Thu 12-10");

    private static Roster Exempt(string drawing) =>
        Drawn.Roster(drawing, brief => brief.Each(agent => agent with { Exempt = Only(ShiftFamily.Night) }));

    private static Roster Under(string drawing, Func<Contract, Contract> contract) =>
        Drawn.Roster(
            drawing,
            brief => brief.Each(agent => agent with { Contract = contract(agent.Contract) })
        );

    private static HashSet<T> Only<T>(T thing) => [thing];
}
