namespace RosterSolver.Web.Jobs;

/// <summary>A file of a result.</summary>
public sealed record ResultFile
{
    /// <summary>Its name, without a folder.</summary>
    public required string Name { get; init; }

    /// <summary>Its bytes.</summary>
    public long Length { get; init; }

    /// <summary>The attempt that wrote it; with the job's name and the file's it names what it holds for ever.</summary>
    public long Attempt { get; init; }
}
