using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A rota that is asked for, read and found sound.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Brief">What it has to answer to.</param>
/// <param name="People">How its people are called.</param>
/// <param name="Horizon">The days to unfold it for, or null.</param>
/// <param name="Section">Where its demands are written.</param>
public sealed record RotaRequest(
    string Name,
    RotaBrief Brief,
    RotaPeople People,
    Horizon? Horizon,
    RotaSection Section
)
{
    /// <summary>Where a demand is written.</summary>
    public SourceSpan PlaceOf(RotaDemand demand)
    {
        var shift = Brief.Shifts[
            demand.Of is RotaDemand.Kind.Requirement or RotaDemand.Kind.Blocks ? demand.Place : 0
        ];
        return demand.Of switch
        {
            RotaDemand.Kind.Positions => Section.SpanOf("positions"),
            RotaDemand.Kind.Requirement => Section.KeySpan("requirement", shift.Name),
            RotaDemand.Kind.Blocks => Section.SpanOf("blocks", shift.Name),
            RotaDemand.Kind.WorkBlock => Section.SpanOf("work-block"),
            RotaDemand.Kind.OffBlock => Section.SpanOf("off-block"),
            RotaDemand.Kind.Forbidden => Section.SpanOf("forbidden", demand.Place),
            _ => Section.SpanOf("weekends-off"),
        };
    }
}
