using RosterSolver.Domain;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary>Replaces the file of a roster, and keeps what it was beside it.</summary>
internal static class KeptRoster
{
    /// <summary>Whether a roster can be written over a file: it is CSV; if not, that is printed.</summary>
    public static bool MayReplace(string file)
    {
        if (string.Equals(Path.GetExtension(file), ".csv", StringComparison.OrdinalIgnoreCase))
            return true;
        Console.Error.WriteLine(
            $"roster: --apply writes CSV, and {file} is none; roster export makes one of it"
        );
        return false;
    }

    /// <summary>Writes a roster over its file; both files appear whole or not at all.</summary>
    /// <param name="file">The roster's file.</param>
    /// <param name="roster">What it is to be.</param>
    /// <param name="language">The language of what is told.</param>
    /// <returns>Whether it was written; what was kept, or went wrong, is told on standard error.</returns>
    public static bool Replace(string file, Roster roster, Language language)
    {
        var kept = Free(file);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        OutputFile before = new(Path.GetFileName(kept), File.ReadAllBytes(file));
        if (!Output.Folder(folder, [before]) || !Output.File(file, RosterFile.Text(roster)))
            return false;
        Console.Error.WriteLine(Sentence.In(language, $"Written to {file}; what it was is kept as {kept}"));
        return true;
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
