using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

/// <summary>The rule fair with a ledger: what was borne before counts against the share of the time available.</summary>
public sealed class FairLedgerTests
{
    private const int Week = 40 * 60;

    private static readonly Fair nights = new(
        [Burden.Nights],
        Spread: 1,
        Price: Money.Of(10),
        Ledger: "fairness.csv"
    );

    [Fact]
    public void Who_bore_more_before_bears_less_now()
    {
        var brief = With(Entry("Ann", nights: 4), Entry("Ben", nights: 0));
        Assert.Equal(3, Beyond(brief, ". . . .", ". . . ."));
        Assert.Equal(0, Beyond(brief, ". . . .", "N N N ."));
    }

    [Fact]
    public void Who_is_new_begins_at_the_mean()
    {
        var brief = With(Entry("Ann", nights: 4));
        Assert.Equal(0, Beyond(brief, ". . . .", ". . . ."));
        Assert.Equal(1, Beyond(brief, ". . . .", "N N . ."));
    }

    [Fact]
    public void Who_was_available_for_half_the_time_owes_half() =>
        Assert.Equal(
            0,
            Beyond(
                With(Entry("Ann", nights: 8), Entry("Ben", nights: 4) with { AvailableMinutes = Week / 2 }),
                ". . . .",
                ". . . ."
            )
        );

    [Fact]
    public void Leave_in_this_roster_makes_the_share_smaller()
    {
        var brief = With(Entry("Ann", nights: 7), Entry("Ben", nights: 7));
        var away = brief with
        {
            Agents =
            [
                brief.Agents[0],
                brief.Agents[1] with
                {
                    Leave = new HashSet<int> { 0, 1, 2 },
                },
            ],
        };
        Assert.Equal(2, Beyond(brief, "N N N .", ". . . ."));
        Assert.Equal(0, Beyond(away, "N N N .", ". . . ."));
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(26, 500)]
    [InlineData(52, 250)]
    public void Half_is_forgotten_after_each_half_life(int weeks, int weight) =>
        Assert.Equal(weight, Entry("Ann", 1).WeightAt(Some.Monday.AddDays(7 * weeks), 26));

    [Fact]
    public void History_that_the_ledger_holds_does_not_count_twice()
    {
        var roster = Drawn.Roster("Ann: N N | .\nBen: . . | .");
        var known = roster.Brief with { Ledger = [Entry("Ann", nights: 0), Entry("Ben", nights: 0)] };
        Assert.Equal(1, Breach(nights, roster));
        Assert.Equal(0, Breach(nights, new(known, roster.Assignments)));
    }

    [Fact]
    public void A_wish_is_refused_once_however_many_shifts_are_worked()
    {
        var off = new Fair([Burden.Wishes], Spread: 0, Price: Money.Of(10));
        var wishing = Drawn.Roster(
            "Ann: E .\nBen: . .",
            brief =>
                brief with
                {
                    Agents =
                    [
                        brief.Agents[0] with
                        {
                            Wishes = [new(0, Works: false, null, 3), new(1, Works: true, null, 2)],
                        },
                        brief.Agents[1],
                    ],
                }
        );
        var twice = new Roster(
            wishing.Brief,
            [
                .. wishing.Assignments,
                new("Ann", 0, Some.Night, []),
                new("Ann", 1, Some.Early, []),
                new("Ann", 1, Some.Late, []),
            ]
        );
        Assert.Equal(5, Breach(off, wishing));
        Assert.Equal(3, Breach(off, twice));
    }

    /// <summary>Limits and checker reckon in ways of their own and agree on any ledger.</summary>
    [Fact]
    public void Limits_and_checker_agree_on_any_ledger()
    {
        var entry =
            from agent in Gen.Int[0, 4]
            from weeks in Gen.Int[0, 60]
            from minutes in Gen.Int[0, 3 * Week]
            from counts in Gen.Int[0, 9].Array[Enum.GetValues<LedgerColumn>().Length]
            select (agent, weeks, minutes, counts);
        var any =
            from roster in Any.Roster(2)
            from rows in entry.Array[0, 8]
            from of in Gen.Enum<Burden>().Array[1, 3]
            from halfLife in Gen.Int[1, 60]
            select (roster, rows, new Fair([.. of.Distinct()], 1, Money.Of(7), "fairness.csv", halfLife));
        any.Sample(
            (roster, rows, rule) =>
            {
                var brief = roster.Brief with
                {
                    Ledger =
                    [
                        .. rows.Select(row => new LedgerEntry(
                            row.agent < roster.Brief.Agents.Count
                                ? roster.Brief.Agents[row.agent].Id
                                : "gone",
                            roster.Brief.Horizon.Start.AddDays(-7 * row.weeks - 7),
                            roster.Brief.Horizon.Start.AddDays(-7 * row.weeks - 1),
                            row.minutes,
                            row.counts
                        )),
                    ],
                };
                var anew = new Roster(brief, roster.Assignments);
                var limits = RosterModel.Of(brief, [rule]).Limits;
                var chosen = new Choices(anew);
                return limits.Select(limit => limit.CostIn(chosen)).Total()
                    == rule.Check(anew).Select(violation => violation.Cost).Total();
            },
            iter: 400
        );
    }

    private static LedgerEntry Entry(string agent, int nights) =>
        new(agent, Some.Monday.AddDays(-7), Some.Monday.AddDays(-1), Week, [nights, 0, 0, 0, 0, 0]);

    private static Brief With(params IReadOnlyList<LedgerEntry> ledger) =>
        Some.Brief(4, null, Some.Agent("Ann"), Some.Agent("Ben")) with
        {
            Ledger = ledger,
        };

    private static long Beyond(Brief brief, string ann, string ben) =>
        Breach(nights, new(brief, Drawn.Roster($"Ann: {ann}\nBen: {ben}").Assignments));

    private static long Breach(Fair rule, Roster roster)
    {
        var told = rule.Check(roster).Sum(violation => violation.Amount);
        var limits = RosterModel.Of(roster.Brief, [rule]).Limits;
        Assert.Equal(told, limits.Sum(limit => limit.BreachIn(new(roster))));
        return told;
    }
}
