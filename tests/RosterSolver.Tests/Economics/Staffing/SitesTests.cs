using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>A need by site: what its own staff works, what others may, and what it costs.</summary>
public sealed class SitesTests
{
    private static readonly StaffingSettings exactly = new(TimeSpan.FromSeconds(60));

    [Fact]
    public void Hours_are_sent_where_that_is_cheaper_and_only_as_far_as_they_may()
    {
        var plan = Solved(new(5, 0.3));
        Assert.Empty(plan.Faults);
        var week = Assert.Single(plan.Ledger.Weeks);
        // There 100 h are needed, 40 worked: 30 come from here, 60 of whose hours are spare; the rest is bought.
        Assert.Equal(30, week.Sites[1].Cover.Received, 1e-6);
        Assert.Equal(30, week.Sites[0].Cover.Sent, 1e-6);
        Assert.Equal(30, week.Sites[1].Cover.Outsourced, 1e-6);
        Assert.Equal(30, week.Sites[0].Spare, 1e-6);
        Assert.Equal((30 * 5) + (30 * 50), plan.Cost, 1e-6);
        Assert.Equal(150, plan.Ledger.Costs.Transfers, 1e-6);
        Assert.Equal(plan.Cost, StaffingCostLine.Of(plan.Ledger).Sum(line => line.Amount), 1e-9);
    }

    [Fact]
    public void Without_transfer_each_site_works_its_own()
    {
        var plan = Solved(null);
        Assert.Empty(plan.Faults);
        Assert.Equal(60 * 50, plan.Cost, 1e-6);
        Assert.Equal(60, SiteSum.Of(plan.Ledger)[0].Spare, 1e-6);
    }

    [Fact]
    public void A_transfer_that_is_dearer_than_buying_is_not_made() =>
        Assert.Equal(0, Solved(new(51, 1)).Ledger.Weeks[0].Sites[0].Cover.Sent, 1e-6);

    /// <summary>One need is what sites are that may work everything for each other at no price.</summary>
    [Fact]
    public void Sites_that_share_everything_are_one() =>
        AnyStaffing
            .Question.Where(brief => brief.Needs.Count == 2)
            .Sample(
                brief =>
                {
                    var shared = brief with { Transfer = new(0, 1) };
                    var one = brief with
                    {
                        Transfer = null,
                        Needs = [new(null, [.. Enumerable.Range(0, brief.Weeks).Select(brief.Need)])],
                    };
                    var cost = StaffingSolve.Of(one, exactly).Cost;
                    Assert.Equal(cost, StaffingSolve.Of(shared, exactly).Cost, 1e-6 * (1 + Math.Abs(cost)));
                },
                iter: 6
            );

    [Fact]
    public void More_may_be_done_with_a_transfer_so_it_never_costs_more() =>
        AnyStaffing
            .Question.Where(brief => brief is { Needs.Count: 2, Transfer: not null })
            .Sample(
                brief =>
                {
                    var without = StaffingSolve.Of(brief with { Transfer = null }, exactly).Cost;
                    Assert.True(
                        StaffingSolve.Of(brief, exactly).Cost <= without + (1e-6 * (1 + Math.Abs(without)))
                    );
                },
                iter: 6
            );

    [Theory]
    [InlineData(10, 0, "the sites do not receive what is sent")]
    [InlineData(60, 60, "other sites work more at there than they may")]
    [InlineData(120, 120, "more is sent than is worked at here")]
    [InlineData(0, 0, "not every hour that is needed at there is covered")]
    public void A_plan_that_is_spoilt_is_found_out(double sent, double received, string fault)
    {
        var brief = Brief(new(5, 0.3));
        var sound = StaffingSolve.Of(brief, exactly);
        var spoilt = sound.Plan with
        {
            Cover =
            [
                sound.Plan.Cover[0] with
                {
                    Sites = [new(0, 0, sent), new(received > 0 ? 60 : 0, 0, 0, received)],
                },
            ],
        };
        Assert.Contains(
            StaffingAudit.Faults(StaffingLedger.Of(brief, spoilt), sound),
            found => found.Contains(fault, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Sources_of_a_site_are_its_need_and_what_is_spare() =>
        Assert.All(
            SiteSum.Of(Solved(new(5, 0.3)).Ledger),
            site =>
                Assert.Equal(site.Need + site.Spare, SupplySource.Of(site).Sum(source => source.Total), 1e-6)
        );

    /// <summary>Of 50 regular hours, 20 of hires and 10 of overtime what goes elsewhere is taken in that order.</summary>
    [Theory]
    [InlineData(0, 50, 20, 10)]
    [InlineData(30, 20, 20, 10)]
    [InlineData(60, 0, 10, 10)]
    [InlineData(75, 0, 0, 5)]
    [InlineData(80, 0, 0, 0)]
    public void Hours_worked_for_other_sites_are_taken_off_todays_staff_first(
        double sent,
        double today,
        double hires,
        double overtime
    ) =>
        Assert.Equal(
            [today, hires, overtime],
            SupplySource
                .Of(new SiteSum("here", [new(40, 50, 20, 10, new(0, 0, sent))]))
                .Take(3)
                .Select(source => source.Total)
        );

    private static StaffingCase Solved(Transfer? transfer) => StaffingCase.Of("", Brief(transfer), exactly);

    /// <summary>A week: 40 of 100 hours here, 100 of 40 there; what is missing can be bought at 50.</summary>
    private static StaffingBrief Brief(Transfer? transfer) =>
        new(
            new DateOnly(2026, 12, 7),
            [new("here", [40]), new("there", [100])],
            [Group("here", 100), Group("there", 40)],
            new(50, 0, 1000),
            200,
            new Dictionary<string, int>(),
            0
        )
        {
            Transfer = transfer,
        };

    private static StaffGroup Group(string site, int hours) =>
        new(
            site,
            site,
            1,
            hours,
            1,
            30,
            40,
            new(0, AttritionKind.Weekly),
            [],
            OvertimeLimits.None,
            null,
            null
        );
}
