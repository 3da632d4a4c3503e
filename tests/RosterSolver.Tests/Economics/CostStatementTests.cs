using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class CostStatementTests
{
    private static readonly WeeklyHours Hours = new(new(1.5m), new(2), new(3), PricePerHour.Of(2));

    private static readonly Rule[] Rules =
    [
        new Wages(),
        Hours,
        new Allowances(Money.Of(60.4m), Money.Of(25)),
        new Coverage(),
        new Heads(),
        new MinRest(14, Money.Of(30)),
    ];

    /// <summary>Two weeks of two agents, each day off or one of four shifts, with leave and a holiday now and then.</summary>
    private static readonly Gen<Roster> TwoWeeks =
        from cells in Gen.OneOf('.', '.', 'E', 'M', 'L', 'N').Array[28]
        from leave in Gen.Int[0, 13].Array[0, 4]
        from holiday in Gen.Int[-1, 13]
        from hourly in Gen.Bool
        from onCost in Gen.OneOf(0m, 0.35m, 0.071m)
        select Drawn.Roster(
            $"Ann: {string.Join(' ', cells[..14])}\nBen: {string.Join(' ', cells[14..])}",
            brief =>
                brief.Each(agent =>
                    agent with
                    {
                        Leave = leave.ToHashSet(),
                        Contract = agent.Contract with
                        {
                            IsPaidByTheHour = hourly && agent.Id == "Ben",
                            OnCost = new(onCost),
                            Pay = PricePerHour.Of(28.74m),
                        },
                    }
                ) with
                {
                    Calendar = new(
                        holiday < 0 ? [] : [new SpecialDay(Some.Monday.AddDays(holiday), DayKind.Holiday)]
                    ),
                }
        );

    [Fact]
    public void All_lines_together_are_the_objective_and_the_wages_of_contracts() =>
        Any.Roster()
            .Sample(
                roster =>
                {
                    var plan = Plans.Of(roster, Rules);
                    var costs = CostStatement.Of(plan);
                    Assert.Equal(plan.Audit.Cost + costs.Fixed, costs.Total);
                    Assert.All(costs.Items, item => Assert.True(item.Amount >= Money.Zero, item.Id));
                },
                iter: 300,
                print: Drawn.Text
            );

    [Fact]
    public void Every_paid_line_can_be_recomputed_from_the_roster_file() =>
        TwoWeeks.Sample(
            roster =>
            {
                var costs = CostStatement.Of(Plans.Of(roster, Rules));
                var paid = PaidFromFile.Of(RosterFile.Text(roster), roster.Brief);
                Assert.All(paid, line => Assert.Equal(line.Value, costs[line.Key].Amount));
                Assert.Equal(paid.Values.Sum(), costs.Paid.Amount);
            },
            iter: 500,
            print: Drawn.Text
        );

    [Fact]
    public void Missing_people_and_those_bought_can_be_recomputed_from_the_roster_file() =>
        (
            from roster in TwoWeeks
            from required in Gen.Int[0, 14].Array[24 * 14]
            select (roster, required)
        ).Sample(
            drawn =>
            {
                var roster = new Roster(
                    drawn.roster.Brief with
                    {
                        Queues = [new("voice", drawn.required)],
                    },
                    drawn.roster.Assignments
                );
                var coverage = new Coverage(Outsourcing: PricePerHour.Of(MissingFromFile.Bought));
                var costs = CostStatement.Of(Plans.Of(roster, Hours, coverage));
                var (understaffing, outsourcing) = MissingFromFile.Of(
                    RosterFile.Text(roster),
                    roster.Brief.Horizon.Start,
                    drawn.required
                );
                Assert.Equal(understaffing, costs["understaffing"].Amount);
                Assert.Equal(outsourcing, costs["outsourcing"].Amount);
            },
            iter: 200,
            print: drawn => Drawn.Text(drawn.Item1)
        );

    [Theory]
    [InlineData("E E E E E . .", 0, 0, 0)]
    [InlineData("E E E E E E .", 0, 8, 0)]
    [InlineData("E E E E E E E", 0, 8, 8)]
    [InlineData("E E E E . . E", 0, 0, 8)]
    public void Overtime_falls_into_classes(string days, int workday, int rest, int holiday)
    {
        var roster = Drawn.Roster(
            $"Ann: {days}",
            brief => brief with { Calendar = new([new(Some.Monday.AddDays(6), DayKind.Holiday)]) }
        );
        var plan = Plans.Of(roster, Hours);
        var overtime = Assert.Single(Overtime.Of(plan));
        Assert.Equal(
            (workday * 60, rest * 60, holiday * 60),
            (overtime.Workday.Minutes, overtime.RestDay.Minutes, overtime.Holiday.Minutes)
        );
        Assert.Equal(overtime.Minutes, Assert.Single(Burdens.Of(plan)).OvertimeMinutes);
        Assert.Equal(8 * 60, overtime.MostMinutes);
        Assert.Equal(
            Money.Of((workday * 30) + (rest * 40) + (holiday * 60)),
            overtime.Workday.Cost + overtime.RestDay.Cost + overtime.Holiday.Cost
        );
    }

    [Fact]
    public void A_contract_is_paid_for_its_hours_whatever_is_worked() =>
        Assert.Equal(
            Money.Of(40 * 20),
            CostStatement.Of(Plans.Of(Drawn.Roster("Ann: E . . . . . ."), Rules))["base-pay"]
        );
}
