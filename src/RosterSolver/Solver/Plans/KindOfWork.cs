namespace RosterSolver.Solver;

/// <summary>Choices that weigh alike in the limits of a week, and how many of them each member of a class is to make.</summary>
/// <param name="Choices">The choices.</param>
/// <param name="Starts">For each member the number to be expected; it need not be whole.</param>
internal sealed record KindOfWork(
    IReadOnlySet<(int Day, int Shift)> Choices,
    IReadOnlyDictionary<int, double> Starts
)
{
    /// <summary>How many some of the members are to make.</summary>
    public double Of(LikeAgents part) => part.Members.Sum(member => Starts[member]);

    /// <summary>How many some of the members are to make on a day, if each spreads them over the days open to them.</summary>
    public double Of(LikeAgents part, int day) =>
        part
            .Members.Where(member => part.DaysOpen(member).Contains(day))
            .Sum(member => Starts[member] / part.DaysOpen(member).Count(Days.Contains));

    private HashSet<int> Days { get; } = [.. Choices.Select(choice => choice.Day)];
}
