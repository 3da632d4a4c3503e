using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Scenarios;

/// <summary>
/// A rule may stand several times, each instance for other agents, days or shifts, and is known by its name.
/// </summary>
public class RuleInstancesTests
{
    private const string Twice = """
        rules:
          max-shifts:
            - { name: nights, shifts: 2, families: night, price: 30 }
            - { shifts: 4, for: [desk, voice], dates: [2026-12-07, 2026-12-09..2026-12-10] }
        """;

    private static List<MaxShifts> Instances => [.. Files.Over(Twice).Value!.Rules.OfType<MaxShifts>()];

    [Fact]
    public void Each_has_its_options() =>
        Assert.Equal([(2, Money.Of(30)), (4, null)], Instances.Select(rule => (rule.Shifts, rule.Price)));

    [Fact]
    public void One_is_called_by_its_name_the_other_by_its_place() =>
        Assert.Equal(["max-shifts#nights", "max-shifts#2"], Instances.Select(rule => rule.Id));

    [Fact]
    public void Alone_in_a_list_it_is_called_by_the_name_of_the_rule() =>
        Assert.Contains(
            Files.Over("rules: { max-shifts: [{ shifts: 2 }] }").Value!.Rules,
            rule => rule.Id == "max-shifts"
        );

    [Fact]
    public void What_is_no_contract_group_or_agent_is_a_skill()
    {
        Assert.Equal(["desk"], Instances[1].For);
        Assert.Equal(["voice"], Instances[1].Skilled);
    }

    [Fact]
    public void Dates_and_families_may_be_written_without_brackets()
    {
        Assert.Equal([ShiftFamily.Night], Instances[0].Families);
        Assert.Equal(
            ["2026-12-07", "2026-12-09..2026-12-10"],
            Instances[1].Dates!.Select(range => $"{range}")
        );
    }

    [Fact]
    public void Each_keeps_its_place_in_the_text()
    {
        var scenario = Files.Over(Twice).Value!;
        Assert.Equal(
            [4, 5],
            scenario
                .Rules.Zip(scenario.RuleOrigins)
                .Where(rule => rule.First is MaxShifts)
                .Select(rule => rule.Second!.At.Line)
        );
    }

    [Theory]
    [InlineData("max-shifts", "max-shifts#nights max-shifts#2")]
    [InlineData("max-shifts#2", "max-shifts#2")]
    public void The_objective_names_one_or_all(string level, string meant) =>
        Assert.Equal(
            meant,
            string.Join(
                ' ',
                Files.Over($"{Twice}\nsolve: {{ objective: [coverage, \"{level}\"] }}").Value!.Solve.Levels[1]
            )
        );

    [Fact]
    public void An_instance_stands_in_one_level_only() =>
        Assert.Single(Files.Over($"{Twice}\nsolve: {{ objective: [\"max-shifts#2\", max-shifts] }}").Errors);

    /// <summary>A weekday that stands in two ranges of the same map would have two answers.</summary>
    [Theory]
    [InlineData("mon-fri: 07:00-23:00, sat: 07:00-12:00", null)]
    [InlineData("mon-fri: 07:00-23:00, fri: 07:00-12:00", "'fri' overlaps 'mon-fri'")]
    [InlineData("sat-mon: 07:00-23:00, mon-tue: 07:00-12:00", "'mon-tue' overlaps 'sat-mon'")]
    [InlineData("mon: 07:00-23:00, mon: 07:00-12:00", "'mon' stands here a second time, first at line 2")]
    public void Weekdays_that_overlap_are_a_fault(string windows, string? what) =>
        Assert.Equal(
            what,
            Files
                .Over($"rules: {{ availability: {{ windows: {{ {windows} }} }} }}")
                .Errors.SingleOrDefault()
                ?.What
        );
}
