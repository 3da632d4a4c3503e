using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What can be wrong with a text before it is read as YAML.</summary>
internal static class TextFaults
{
    public static ScenarioError TooLarge(string file) =>
        new(
            new SourceSpan(file, 1, 1),
            "the file is too large",
            $"at most {YamlReader.MaxBytes / 1024} KiB; large tables belong into CSV files"
        );

    /// <summary>The first byte that is not UTF-8, or null.</summary>
    public static ScenarioError? NotUtf8(ReadOnlySpan<byte> bytes, string file)
    {
        var (line, column) = (1, 1);
        while (!bytes.IsEmpty)
        {
            if (
                Rune.DecodeFromUtf8(bytes, out var rune, out var length)
                != System.Buffers.OperationStatus.Done
            )
                return new(
                    new SourceSpan(file, line, column),
                    "this is not UTF-8 text",
                    "a file saved with the encoding UTF-8"
                );
            bytes = bytes[length..];
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        return null;
    }

    /// <summary>
    /// The first control character, invisible line separator or half of a pair, or null. The parser would take
    /// some of them for the end of the text, or for a line end that editors do not count.
    /// </summary>
    public static ScenarioError? BadCharacter(string[] lines, string file)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            for (var column = 0; column < lines[line].Length; column++)
            {
                if (IsBad(lines[line], column))
                    return new(
                        new SourceSpan(file, line + 1, column + 1),
                        $"the character U+{(int)lines[line][column]:X4} cannot stand in a text",
                        "printable characters"
                    );
            }
        }

        return null;
    }

    private static bool IsBad(string line, int at)
    {
        var character = line[at];
        if (char.IsHighSurrogate(character))
            return at + 1 == line.Length || !char.IsLowSurrogate(line[at + 1]);
        if (char.IsLowSurrogate(character))
            return at == 0 || !char.IsHighSurrogate(line[at - 1]);
        return (char.IsControl(character) && character != '\t')
            || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
    }
}
