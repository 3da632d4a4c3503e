namespace RosterSolver.Demand;

/// <summary>How far ahead a day is forecast, in days after the last day known: both ends included.</summary>
public readonly record struct LeadBand(string Name, int First, int Last)
{
    /// <summary>One week ahead.</summary>
    public static readonly LeadBand Week = new("week 1", 1, 7);

    /// <summary>The rest of a four-week roster.</summary>
    public static readonly LeadBand Month = new("weeks 2-4", 8, 28);

    /// <summary>The leads that rosters use.</summary>
    public static IReadOnlyList<LeadBand> All { get; } = [Week, Month];

    /// <summary>Whether a lead lies within.</summary>
    public bool Contains(int lead) => First <= lead && lead <= Last;

    /// <summary>The band of a lead; beyond four weeks that of weeks 2-4.</summary>
    public static LeadBand Of(int lead) => lead <= Week.Last ? Week : Month;
}
