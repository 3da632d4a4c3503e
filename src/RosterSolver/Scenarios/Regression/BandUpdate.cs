using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A value of a scenario that is written anew, everything around it kept.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="New">What is to stand there.</param>
public sealed record BandUpdate(SourceSpan At, string New)
{
    private static readonly char[] ends = [',', '}', ']', ' ', '\t'];

    /// <summary>The text with the values that stand in its file written anew.</summary>
    /// <param name="text">The text.</param>
    /// <param name="updates">The values, in any order.</param>
    public static string Apply(string text, IEnumerable<BandUpdate> updates)
    {
        var lines = text.Split('\n');
        foreach (var update in updates.DistinctBy(one => one.At).OrderByDescending(one => one.At.Column))
        {
            var line = lines[update.At.Line - 1];
            var from = update.At.Column - 1;
            var end = EndOf(line, from);
            lines[update.At.Line - 1] = line[..from] + update.New + line[end..];
        }

        return string.Join('\n', lines);
    }

    private static int EndOf(string line, int from)
    {
        if (line[from] is '"' or '\'')
            return line.IndexOf(line[from], from + 1) + 1;
        var end = line.TrimEnd('\r').IndexOfAny(ends, from);
        return end < 0 ? line.TrimEnd('\r').Length : end;
    }
}
