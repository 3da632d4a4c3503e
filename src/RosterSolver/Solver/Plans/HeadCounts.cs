namespace RosterSolver.Solver;

/// <summary>How many of some like agents are to start each shift on each day.</summary>
/// <param name="Like">The agents.</param>
/// <param name="Heads">For each choice the number of people; choices of nobody are left out.</param>
/// <param name="Kinds">How much of each kind of work each of them is to do, weeks before longer spans.</param>
internal sealed record HeadCounts(
    LikeAgents Like,
    IReadOnlyDictionary<(int Day, int Shift), int> Heads,
    IReadOnlyList<KindOfWork> Kinds
)
{
    /// <summary>The counts of a solution.</summary>
    public static HeadCounts Read(ClassCounts counts) =>
        new(
            counts.Like,
            counts
                .Heads.Select(pair => (pair.Key, People: (int)Math.Round(pair.Value.SolutionValue())))
                .Where(pair => pair.People > 0)
                .ToDictionary(pair => pair.Key, pair => pair.People),
            [.. counts.Kinds.OrderBy(kind => kind.Choices.Count).Select(kind => kind.Read())]
        );

    /// <summary>The number of people who are to make a choice.</summary>
    public int this[(int Day, int Shift) choice] => Heads.GetValueOrDefault(choice);
}
