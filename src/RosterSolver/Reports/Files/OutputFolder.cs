namespace RosterSolver.Reports;

/// <summary>
/// The folder that a run writes to. A file appears whole or not at all: what it holds goes to a temporary file beside it,
/// which then takes its name.
/// </summary>
public static class OutputFolder
{
    /// <summary>Writes all files; the folder is created when it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files; those of the same name are replaced.</param>
    /// <returns>What went wrong, a sentence without its final stop; null when all files were written.</returns>
    public static string? Write(string folder, IReadOnlyList<OutputFile> files)
    {
        var written = new List<(string Temporary, string Name)>();
        if (File.Exists(folder))
            return $"cannot write {folder}: it is a file, not a folder";
        var current = folder;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.Name);
                written.Add((Path.Combine(folder, $".{file.Name}.{Guid.NewGuid():N}.tmp"), current));
                File.WriteAllBytes(written[^1].Temporary, file.Bytes.Span);
            }

            foreach (var (temporary, name) in written)
            {
                current = name;
                File.Move(temporary, name, overwrite: true);
            }

            return null;
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"cannot write {current}: {fault.Message.TrimEnd('.')}";
        }
        finally
        {
            foreach (var (temporary, _) in written)
                Remove(temporary);
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What went wrong with the file itself has been reported; a leftover is not worth a second sentence.
        }
    }
}
