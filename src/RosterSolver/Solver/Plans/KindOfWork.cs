namespace RosterSolver.Solver;

/// <summary>Choices that weigh alike in the limits of a week, and how many of them each member of a class is to make.</summary>
/// <param name="choices">The choices.</param>
/// <param name="starts">For each member the number to be expected; it need not be whole.</param>
internal sealed class KindOfWork(
    IReadOnlySet<(int Day, int Shift)> choices,
    IReadOnlyDictionary<int, double> starts
)
{
    private readonly HashSet<int> days = [.. choices.Select(choice => choice.Day)];

    /// <summary>The choices.</summary>
    public IReadOnlySet<(int Day, int Shift)> Choices { get; } = choices;

    /// <summary>How many some of the members are to make.</summary>
    public double Of(LikeAgents part) => part.Members.Sum(member => starts[member]);

    /// <summary>How many some of the members are to make on a day, if each spreads them over the days open to them.</summary>
    public double Of(LikeAgents part, int day) =>
        part
            .Members.Where(member => part.DaysOpen(member).Contains(day))
            .Sum(member => starts[member] / part.DaysOpen(member).Count(days.Contains));
}
