namespace RosterSolver.Domain;

/// <summary>One of the things that a brief asks of a rota.</summary>
/// <param name="Of">What kind of thing.</param>
/// <param name="Place">Index of the shift, or of the forbidden sequence; 0 of other kinds.</param>
public readonly record struct RotaDemand(RotaDemand.Kind Of, int Place = 0)
{
    /// <summary>Longest block where a demand on blocks is taken away.</summary>
    private const int LongBlock = 10;

    /// <summary>Everything that a brief asks.</summary>
    public static IReadOnlyList<RotaDemand> All(RotaBrief brief) =>
        [
            new(Kind.Positions),
            .. Enumerable
                .Range(0, brief.Shifts.Count)
                .Select(shift => new RotaDemand(Kind.Requirement, shift)),
            .. Enumerable.Range(0, brief.Shifts.Count).Select(shift => new RotaDemand(Kind.Blocks, shift)),
            new(Kind.WorkBlock),
            new(Kind.OffBlock),
            .. Enumerable
                .Range(0, brief.Forbidden.Count)
                .Select(place => new RotaDemand(Kind.Forbidden, place)),
            .. brief.WeekendsOff > 0 ? [new RotaDemand(Kind.WeekendsOff)] : Array.Empty<RotaDemand>(),
        ];

    /// <summary>
    /// The brief without some of its demands. Without that on positions it has any number of them, which its own number does
    /// not say.
    /// </summary>
    public static RotaBrief Without(RotaBrief brief, IReadOnlyCollection<RotaDemand> demands)
    {
        var any = new CountRange(0, int.MaxValue);
        return brief with
        {
            Shifts =
            [
                .. brief.Shifts.Select(
                    (shift, place) =>
                        shift with
                        {
                            Asked = Has(Kind.Requirement, place)
                                ? [.. shift.Asked.Select(_ => any)]
                                : shift.Asked,
                            Block = Has(Kind.Blocks, place) ? new(1, LongBlock) : shift.Block,
                        }
                ),
            ],
            WorkBlock = Has(Kind.WorkBlock, 0)
                ? new(1, Math.Max(LongBlock, brief.WorkBlock.AtMost))
                : brief.WorkBlock,
            OffBlock = Has(Kind.OffBlock, 0)
                ? new(1, Math.Max(LongBlock, brief.OffBlock.AtMost))
                : brief.OffBlock,
            Forbidden = [.. brief.Forbidden.Where((_, place) => !Has(Kind.Forbidden, place))],
            WeekendsOff = Has(Kind.WeekendsOff, 0) ? 0 : brief.WeekendsOff,
            AnyPositions = Has(Kind.Positions, 0),
        };

        bool Has(Kind kind, int place) => demands.Contains(new(kind, place));
    }

    /// <summary>Kinds of demand.</summary>
    public enum Kind
    {
        /// <summary>As many weeks as there are positions.</summary>
        Positions,

        /// <summary>People in a shift.</summary>
        Requirement,

        /// <summary>Days in a row with a shift.</summary>
        Blocks,

        /// <summary>Days worked in a row.</summary>
        WorkBlock,

        /// <summary>Days off in a row.</summary>
        OffBlock,

        /// <summary>A forbidden sequence.</summary>
        Forbidden,

        /// <summary>Weekends off.</summary>
        WeekendsOff,
    }
}
