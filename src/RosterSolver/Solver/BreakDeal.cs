using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// Deals break starts, decided as counts, to the agents who start the same shift on the same day. The i-th
/// earliest start of each break goes to the same agent, which keeps every gap that the counts keep; who comes
/// first is seen to at the end (<see cref="FairMeals"/>).
/// </summary>
internal static class BreakDeal
{
    /// <summary>The assignments with their breaks named.</summary>
    /// <param name="agents">Ids of the agents who start the shift on the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="shift">The shift.</param>
    /// <param name="starts">For each break of the shift, the starts to deal as offsets, one an agent, ascending.</param>
    public static IEnumerable<Assignment> Deal(
        IReadOnlyList<string> agents,
        int day,
        Shift shift,
        IReadOnlyList<IReadOnlyList<int>> starts
    ) =>
        agents.Select(
            (agent, place) =>
            {
                return new Assignment(
                    agent,
                    day,
                    shift,
                    [
                        .. shift.Breaks.Select(
                            (slot, index) => Take(slot, shift.On(day).Start + starts[index][place])
                        ),
                    ]
                );
            }
        );

    private static BreakTaken Take(BreakSlot slot, int start) =>
        new(slot.Break.Id, new(start, start + slot.Break.Minutes));
}
