using System.Text;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A change of the scenario after which there is a roster, verified by reading and solving the changed text.</summary>
/// <param name="Words">What changes: <c>max-consecutive-nights: nights 3 -> 4</c>.</param>
/// <param name="Patch">What is laid over the scenario.</param>
/// <param name="Minutes">
/// Fewest minutes of work by which the loosened rule has to be broken when all others hold, a shift being eight hours; null
/// when that was not found in the time.
/// </param>
public sealed record Relaxation(string Words, MapNode Patch, long? Minutes)
{
    /// <summary>Ids of the rules whose options change.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Days of leave that are taken back.</summary>
    public IReadOnlyList<RecalledDay> Recalled { get; init; } = [];

    /// <summary>By how many shifts the loosened rule has to give way; null when not known.</summary>
    public decimal? Shifts =>
        Minutes is { } minutes ? Math.Round(minutes / (decimal)Limit.MinutesOfAShift, 2) : null;

    /// <summary>A scenario that extends the other and contains the change.</summary>
    /// <param name="file">The scenario's file.</param>
    public string Text(string file)
    {
        var text = new StringBuilder()
            .Append("# ")
            .Append(Words)
            .Append('\n')
            .Append("extends: ")
            .Append(NodeText.InLine(new ScalarNode(default, Path.GetFileName(file), Quoted: true)))
            .Append('\n')
            .Append(NodeText.Of(Patch));
        return text.ToString();
    }

    /// <summary>The file that such a scenario is written to, beside the scenario.</summary>
    /// <param name="file">The scenario's file.</param>
    /// <param name="number">Place among the relaxations, from 1.</param>
    public static string FileFor(string file, int number)
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}-relaxed-{number}.yaml";
        return Path.GetDirectoryName(file) is { Length: > 0 } folder
            ? $"{folder.Replace('\\', '/')}/{name}"
            : name;
    }
}
