namespace RosterSolver.Domain;

/// <summary>A shift that may not follow another: on the next day, or after exactly so many days off.</summary>
/// <param name="First">Index of the earlier shift.</param>
/// <param name="DaysOff">Days off between the two, from 0.</param>
/// <param name="Then">Index of the shift that may not follow.</param>
public readonly record struct ForbiddenSequence(int First, int DaysOff, int Then);
