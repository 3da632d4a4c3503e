using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A figure of a roster that may be held to a band.</summary>
/// <param name="Value">The value; null where the scenario has no such figure.</param>
/// <param name="IsShare">Whether it is a share, written in per cent.</param>
internal readonly record struct BandFigure(decimal? Value, bool IsShare)
{
    // What the last bits of a processor's arithmetic may differ in is no difference.
    private const int Decimals = 9;

    /// <summary>A figure as it was computed.</summary>
    public static BandFigure Of(double value, bool isShare) =>
        new(Math.Round((decimal)value, Decimals), isShare);

    /// <summary>The figure of a name in <c>summary.json</c>.</summary>
    public static BandFigure Of(Kpis kpis, string id) =>
        kpis.All.FirstOrDefault(kpi => kpi.Id == id) is { } kpi
            ? Of(kpi.Value, kpi.Unit == KpiUnit.Share)
            : default;

    private string Written =>
        Value is not { } value ? "no such figure in this scenario"
        : IsShare ? $"{value * 100:0.##}%"
        : $"{value:0.##}";

    /// <summary>The figure against a band.</summary>
    public MetExpectation In(BandSection band, string what) =>
        new(what, $"{band}", Written, IsMeasuredAlike(band) && band.Holds(Value ?? 0), band.At)
        {
            Updates = [.. Updates(band)],
        };

    private bool IsMeasuredAlike(BandSection band)
    {
        var isShare = IsShare;
        return Value is not null && band.Limits().All(limit => limit.Limit.IsShare == isShare);
    }

    /// <summary>The ends that do not hold, moved to the figure and rounded away from it.</summary>
    private IEnumerable<BandUpdate> Updates(BandSection band)
    {
        if (Value is not { } value || !IsMeasuredAlike(band))
            yield break;
        var step = IsShare ? 0.001m : 1;
        foreach (var (key, limit) in band.Limits())
        {
            var mended = key switch
            {
                "at-least" when value < limit.Value => Math.Floor(value / step) * step,
                "at-most" when value > limit.Value => Math.Ceiling(value / step) * step,
                "exactly" when value != limit.Value => value,
                _ => limit.Value,
            };
            if (mended != limit.Value)
                yield return new(band.SpanOf(key), $"{new BandLimit(mended, IsShare)}");
        }
    }
}
