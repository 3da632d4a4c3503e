using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WishesTests() : RuleTests<Wishes>(new Wishes(), new Wishes(Money.Of(2.5m)))
{
    private static readonly Wishes Usual = new();

    /// <inheritdoc/>
    protected override int ShiftsADay => 2;

    [Fact]
    public void Two_shifts_on_a_day_refuse_one_wish() =>
        Breaks(Usual, Asking("Ann: EL", new Wish(0, false, null, 3)), 3, "not to work on Mon 12-07");

    [Fact]
    public void Granted_wishes_cost_nothing()
    {
        Keeps(Usual, Asking("Ann: . E E", new Wish(0, false, null, 1)));
        Keeps(Usual, Asking("Ann: . E L", new Wish(1, true, "early", 1), new Wish(2, true, null, 3)));
        Keeps(Usual, Asking("Ann: . E L", new Wish(1, false, "late", 1)));
    }

    [Fact]
    public void A_refused_day_off_counts_by_its_weight() =>
        Breaks(
            Usual,
            Asking("Ann: . E E", new Wish(1, false, null, 3)),
            3,
            "Ann asked not to work on Tue 12-08 and does"
        );

    [Fact]
    public void A_refused_shift_counts_on_another_shift_too() =>
        Breaks(
            Usual,
            Asking("Ann: . E E", new Wish(1, true, "late", 2)),
            2,
            "asked to work late on Tue 12-08 and does not"
        );

    [Fact]
    public void A_shift_not_wished_for_counts_only_itself() =>
        Breaks(Usual, Asking("Ann: L E E", new Wish(0, false, "late", 1)), 1, "not to work late");

    [Fact]
    public void Wishes_outside_the_horizon_do_not_matter() =>
        Keeps(Usual, Asking("Ann: E | . E", new Wish(-1, false, null, 1), new Wish(2, true, null, 1)));

    [Fact]
    public void A_refusal_costs_its_weight_times_the_price() =>
        Assert.Equal(
            Money.Of(7.5m),
            Assert
                .Single(new Wishes(Money.Of(2.5m)).Check(Asking("Ann: E", new Wish(0, false, null, 3))))
                .Cost
        );

    private static Roster Asking(string drawing, params Wish[] wishes) =>
        Drawn.Roster(drawing, brief => brief.Each(agent => agent with { Wishes = wishes }));
}
