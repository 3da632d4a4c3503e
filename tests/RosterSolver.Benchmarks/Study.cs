namespace RosterSolver.Benchmarks;

/// <summary>
/// One question about speed or quality, answered by measuring and told as a table. Studies are found by reflection:
/// adding one is adding one file under Studies/.
/// </summary>
public abstract class Study
{
    /// <summary>The word that names it on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What it asks, one sentence.</summary>
    public abstract string Asks { get; }

    /// <summary>Measures; nothing else may run on the machine meanwhile.</summary>
    /// <param name="arguments">The words after the name, such as a time limit; a study says in Asks which it takes.</param>
    public abstract StudyTable Run(IReadOnlyList<string> arguments);

    /// <summary>Every study, by name.</summary>
    public static IReadOnlyList<Study> All { get; } =
    [
        .. typeof(Study)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Study)) && !type.IsAbstract)
            .Select(type => (Study)Activator.CreateInstance(type)!)
            .OrderBy(study => study.Name, StringComparer.Ordinal),
    ];
}
