namespace RosterSolver.Scenarios;

/// <summary>A row of a history: when it began, and what was counted; null calls were lost.</summary>
internal readonly record struct HistoryRow(int Line, double? Offered, double Handled, double HandleSeconds);

/// <summary>When a row began by the wall clock; <paramref name="Again"/> when the clock showed it a second time.</summary>
internal readonly record struct HistoryTime(DateOnly Date, int Minute, bool Again);
