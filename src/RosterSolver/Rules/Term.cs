namespace RosterSolver.Rules;

/// <summary>A weight that counts when the agent starts the shift on the day.</summary>
/// <param name="Day">Day of the horizon, from 0.</param>
/// <param name="Shift">Index of the shift in the brief.</param>
/// <param name="Weight">What it adds to the sum.</param>
public readonly record struct Term(int Day, int Shift, long Weight);
