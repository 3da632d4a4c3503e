using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class BreakDealTests
{
    private static readonly string[] Names = ["Ann", "Ben", "Cem", "Dia", "Eva"];

    /// <summary>Starts of each break of a shift, one an agent, ascending: what the model's counts amount to.</summary>
    private static readonly Gen<(Shift Shift, int Day, int[][] Starts)> Counts =
        from shift in Any.Shift.Where(shift => shift.Breaks.Count > 1)
        from agents in Gen.Int[1, 5]
        from day in Gen.Int[0, 6]
        from picks in Gen.Int[0, 9_999].Array[agents].Array[shift.Breaks.Count]
        from narrow in Gen.Int[1, 4]
        let starts = shift.Breaks.Zip(
            picks,
            (slot, mine) => mine.Select(pick => Start(slot, pick, narrow)).Order().ToArray()
        )
        select (shift, day, starts.ToArray());

    [Fact]
    public void A_deal_keeps_windows_and_gaps_whenever_the_counts_do()
    {
        var (kept, broken) = (0, 0);
        Counts.Sample(
            drawn =>
            {
                var apart = RowsHold(drawn.Shift, drawn.Starts);
                Assert.Equal(apart, !Structure.Check(Dealt(drawn.Shift, drawn.Day, drawn.Starts)).Any());
                if (apart)
                    Interlocked.Increment(ref kept);
                else
                    Interlocked.Increment(ref broken);
            },
            iter: 1000
        );
        Assert.True(kept > 0 && broken > 0, $"{kept} kept, {broken} broken");
    }

    [Fact]
    public void Each_agent_has_the_shift_once_and_each_start_is_dealt_once() =>
        Counts.Sample(drawn =>
        {
            var dealt = Dealt(drawn.Shift, drawn.Day, drawn.Starts).Assignments;
            Assert.Equal(Names.Take(drawn.Starts[0].Length), dealt.Select(assignment => assignment.Agent));
            for (var place = 0; place < drawn.Starts.Length; place++)
                Assert.Equal(
                    drawn.Starts[place],
                    dealt
                        .Select(assignment => assignment.Breaks[place].Range.Start - assignment.Range.Start)
                        .Order()
                );
        });

    /// <summary>The model's rows, counted.</summary>
    private static bool RowsHold(Shift shift, int[][] starts) =>
        SpacingRow
            .Of(shift.Breaks)
            .All(row =>
                starts[row.Fewer].Count(start => start <= row.FewerUpTo)
                <= starts[row.More].Count(start => start <= row.MoreUpTo)
            );

    private static Roster Dealt(Shift shift, int day, int[][] starts)
    {
        var names = Names.Take(starts[0].Length).ToList();
        var brief = Some.Brief(7, agents: [.. names.Select(name => Some.Agent(name))]) with
        {
            Shifts = [shift],
        };
        return new(brief, BreakDeal.Deal(names, day, shift, starts));
    }

    private static int Start(BreakSlot slot, int pick, int narrow) =>
        slot.Earliest + pick % Math.Max(1, slot.StartCount / narrow) * slot.Step;
}
