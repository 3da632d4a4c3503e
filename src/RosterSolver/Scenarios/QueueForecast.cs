using RosterSolver.Demand;

namespace RosterSolver.Scenarios;

/// <summary>The forecast of one queue.</summary>
/// <param name="Queue">Its name.</param>
/// <param name="Forecast">The forecast.</param>
/// <param name="Notices">What the planner should know of the history, a sentence each without its final stop.</param>
public sealed record QueueForecast(string Queue, Forecast Forecast, IReadOnlyList<string> Notices);
