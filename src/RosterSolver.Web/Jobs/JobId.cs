namespace RosterSolver.Web.Jobs;

/// <summary>The name of a job: 32 hexadecimal digits, later ones after earlier ones.</summary>
/// <param name="Text">The digits.</param>
public readonly record struct JobId(string Text)
{
    /// <summary>A new one, unlike any other.</summary>
    public static JobId New() => new(Guid.CreateVersion7().ToString("N"));

    /// <summary>When it was made, to the millisecond: the first 48 bits of a version 7 identifier.</summary>
    public DateTimeOffset Made => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(Text[..12], 16));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
