using RosterSolver.Domain;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary>Replaces the file of a roster, and keeps what it was beside it.</summary>
internal static class KeptRoster
{
    /// <summary>Writes a roster over its file; both files appear whole or not at all.</summary>
    /// <param name="file">The roster's file.</param>
    /// <param name="roster">What it is to be.</param>
    /// <returns>The file that has what it was; null, with a word on standard error, when nothing could be written.</returns>
    public static string? Replace(string file, Roster roster)
    {
        var kept = Free(file);
        return Output.File(kept, File.ReadAllText(file)) && Output.File(file, RosterFile.Text(roster))
            ? kept
            : null;
    }

    /// <summary>The first of <c>roster.before-1.csv</c>, <c>roster.before-2.csv</c> that is not there yet.</summary>
    private static string Free(string file)
    {
        var stem = Path.ChangeExtension(file, null);
        var number = 1;
        while (File.Exists(Name(number)))
            number++;
        return Name(number);

        string Name(int place) => $"{stem}.before-{place}{Path.GetExtension(file)}";
    }
}
