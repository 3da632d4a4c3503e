namespace RosterSolver.Demand;

/// <summary>A way to forecast.</summary>
public enum ForecastMethod
{
    /// <summary>Level × weekday × profile.</summary>
    Baseline,

    /// <summary>The same with a damped trend of the level.</summary>
    Trend,

    /// <summary>The same weekday last week.</summary>
    SeasonalNaive,
}
