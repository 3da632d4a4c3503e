using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class FairMealsTests
{
    private static readonly BreakRule Meal = Some.Break("meal", 30, after: new(60, 300));

    private static readonly Shift WithMeal = Some.Early with
    {
        Breaks = BreakOrder.Arrange(Some.Early.StartMinute, 480, [Meal])!,
    };

    [Fact]
    public void Two_people_take_turns()
    {
        var dealt = FairMeals.Dealt(Roster(["Ann", "Ben"], [60, 120], days: 4));
        Assert.All(MealTimes.Of(dealt), one => Assert.Equal(0, one.Delay));
    }

    [Fact]
    public void Who_waited_longest_eats_first_where_a_turn_by_days_is_not_fair()
    {
        // Ann and Ben alone on even days, an hour apart; Cem joins on odd days. A turn by the day has Ben wait each time.
        var names = new[] { "Ann", "Ben", "Cem" };
        var worked = Enumerable
            .Range(0, 6)
            .SelectMany(day =>
                names.Take(day % 2 == 0 ? 2 : 3).Select((name, place) => Worked(name, day, 60 + place * 60))
            );
        var dealt = FairMeals.Dealt(new(Brief(names, 6), worked));
        Assert.InRange(MealTimes.Spread(MealTimes.Of(dealt)), 0, 15);
    }

    [Fact]
    public void Costs_and_rules_stay_to_the_unit_and_nobody_has_it_worse_together() =>
        Rosters.Sample(
            roster =>
            {
                var dealt = FairMeals.Dealt(roster);
                Assert.Empty(Structure.Check(dealt));
                foreach (var set in SkillSet.Of(roster.Brief))
                    Assert.Equal(Phone(roster, set), Phone(dealt, set));
                Assert.Equal(
                    roster.Assignments.Select(worked => (worked.Agent, worked.Range)),
                    dealt.Assignments.Select(worked => (worked.Agent, worked.Range))
                );
            },
            iter: 200
        );

    [Fact]
    public void No_exchange_between_two_people_of_a_day_evens_the_sums_out_further() =>
        Rosters.Sample(
            roster =>
            {
                var dealt = FairMeals.Dealt(roster);
                var usual = Sums(dealt);
                foreach (var same in dealt.Assignments.GroupBy(worked => (worked.Day, worked.Shift.Id)))
                {
                    foreach (var one in same)
                        Assert.All(same, other => Assert.True(StaysFair(usual, one, other)));
                }
            },
            iter: 200
        );

    /// <summary>Some days of some people in one shift, the meal anywhere.</summary>
    private static readonly Gen<Roster> Rosters =
        from days in Gen.Int[1, 10]
        from works in Gen.Int[0, 3].Array[40]
        from picks in Gen.Int[0, 99].Array[40]
        let names = new[] { "Ann", "Ben", "Cem", "Dia" }
        select new Roster(
            Brief(names, days),
            from day in Enumerable.Range(0, days)
            from place in Enumerable.Range(0, 4)
            where works[day * 4 + place] > 0
            select Worked(names[place], day, 60 + picks[day * 4 + place] % 16 * 15)
        );

    private static bool StaysFair(Dictionary<string, double> sums, Assignment one, Assignment other)
    {
        var more = other.Breaks[0].Range.Start - one.Breaks[0].Range.Start;
        var (mine, yours) = (sums[one.Agent], sums[other.Agent]);
        return Squares(mine + more, yours - more) > Squares(mine, yours) - 1e-6 || one.Agent == other.Agent;
    }

    private static double Squares(double one, double other) => one * one + other * other;

    private static Dictionary<string, double> Sums(Roster roster) =>
        roster
            .Assignments.GroupBy(worked => (worked.Day, worked.Shift.Id))
            .SelectMany(same =>
                same.Select(worked =>
                    (
                        worked.Agent,
                        Delay: worked.Breaks[0].Range.Start - same.Average(each => each.Breaks[0].Range.Start)
                    )
                )
            )
            .GroupBy(one => one.Agent, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.Sum(each => each.Delay), StringComparer.Ordinal);

    private static IReadOnlyList<int> Phone(Roster roster, SkillSet set) =>
        roster.PhoneMinutes(set.Agents.Select(agent => roster.Brief.Agents[agent]));

    private static Roster Roster(string[] names, int[] meals, int days) =>
        new(
            Brief(names, days),
            Enumerable
                .Range(0, days)
                .SelectMany(day => names.Zip(meals, (name, meal) => Worked(name, day, meal)))
        );

    private static Brief Brief(string[] names, int days) =>
        Some.Brief(days, agents: [.. names.Select(name => Some.Agent(name))]) with
        {
            Shifts = [WithMeal],
        };

    private static Assignment Worked(string agent, int day, int meal)
    {
        var start = WithMeal.On(day).Start + meal;
        return new(agent, day, WithMeal, [new("meal", new(start, start + 30))]);
    }
}
