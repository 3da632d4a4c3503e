using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxStartsTests()
    : RuleTests<MaxStarts>(
        new MaxStarts(1),
        new MaxStarts(2),
        new MaxStarts(1, Money.Of(15)),
        new MaxStarts(1) { For = ["Ann", "Cem"] },
        new MaxStarts(1, Money.Of(4))
        {
            Families = [ShiftFamily.Early, ShiftFamily.Late],
            For = ["Ben", "Cem"],
        }
    )
{
    private static readonly MaxStarts Two = new(2);

    [Fact]
    public void So_many_times_are_allowed() => Keeps(Two, Drawn.Roster("Ann: E L\nBen: L E\nCem: E ."));

    [Fact]
    public void Each_time_beyond_counts()
    {
        Breaks(
            Two,
            Drawn.Roster("Ann: E .\nBen: M .\nCem: L ."),
            1,
            "begin at 3 times on Mon 12-07",
            "at most 2"
        );
        Breaks(new(1), Drawn.Roster("Ann: E .\nBen: M .\nCem: L ."), 2);
    }

    [Fact]
    public void Times_of_others_and_of_other_families_do_not_count()
    {
        var roster = Drawn.Roster("Ann: E\nBen: M\nCem: L");
        Keeps(Two with { For = ["Ann", "Ben"] }, roster);
        Breaks(new(1) { For = ["Ann", "Ben"] }, roster, 1, "of Ann, Ben begin at 2 times");
        Keeps(Two with { Families = [ShiftFamily.Early, ShiftFamily.Mid] }, roster);
        Breaks(new(1) { Families = [ShiftFamily.Early, ShiftFamily.Mid] }, roster, 1, "early or mid shifts");
    }

    [Fact]
    public void Each_day_counts_by_itself() => Keeps(Two, Drawn.Roster("Ann: E L\nBen: M N"));
}
