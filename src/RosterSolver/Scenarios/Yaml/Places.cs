using RosterSolver.Domain;
using YamlDotNet.Core;

namespace RosterSolver.Scenarios;

/// <summary>Turns the parser's marks into positions that lie in the text; some of its marks lie behind the end.</summary>
internal sealed class Places(string file, string[] lines)
{
    public SourceSpan Of(Mark mark)
    {
        if (mark.Line > lines.Length)
            return new(file, lines.Length, lines[^1].Length + 1);
        var line = (int)Math.Max(1, mark.Line);
        return new(file, line, (int)Math.Clamp(mark.Column, 1, lines[line - 1].Length + 1));
    }
}
