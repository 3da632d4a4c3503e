namespace RosterSolver.Web.Jobs;

/// <summary>The name of a job: 32 hexadecimal digits, later ones after earlier ones.</summary>
/// <param name="Text">The digits.</param>
public readonly record struct JobId(string Text)
{
    /// <summary>A new one, unlike any other.</summary>
    public static JobId New() => new(Guid.CreateVersion7().ToString("N"));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
