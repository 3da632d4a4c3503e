using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>A rule for some agents and days that counts shifts, of all kinds or of some.</summary>
/// <param name="Price">Price of a unit of breach, or null when the rule must hold.</param>
public abstract record ShiftRule(Money? Price) : DatedRule(Price)
{
    /// <summary>Names of the shift templates that count; null for all.</summary>
    [Doc("Shift templates that count", Default = "all of the families")]
    [OneOrMany]
    public IReadOnlyList<string>? Templates { get; init; }

    /// <summary>Families of the shifts that count; null for all.</summary>
    [Doc("Families of shifts that count", Default = "all")]
    [OneOrMany]
    public IReadOnlyList<ShiftFamily>? Families { get; init; }

    /// <inheritdoc/>
    public override bool IsForAll => base.IsForAll && Templates is null && Families is null;

    /// <summary>Whether the shift counts.</summary>
    protected bool Counts(Shift shift) =>
        (Templates?.Contains(shift.Template) ?? true) && (Families?.Contains(shift.Family) ?? true);

    /// <summary>The kinds of shift that count, in words before "shifts"; empty for all.</summary>
    protected string Kinds =>
        (Templates, Families) switch
        {
            (null, null) => "",
            (null, { } families) => $"{string.Join(" or ", families).ToLowerInvariant()} ",
            ({ } templates, _) => $"{string.Join(" or ", templates)} ",
        };

    /// <inheritdoc/>
    public override IEnumerable<TemplateNamed> TemplatesNamed() =>
        (Templates ?? []).Select((name, place) => new TemplateNamed(name, "templates", null, place));
}
