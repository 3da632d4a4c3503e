namespace RosterSolver.Rules;

/// <summary>Something unkind in a rota: how often, and the points for it.</summary>
/// <param name="Id">Its key under <c>points</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Chinese">Its name in Chinese.</param>
/// <param name="Times">How often it happens in the whole pattern.</param>
/// <param name="Each">Points each time.</param>
public sealed record RotaStrain(string Id, string Name, string Chinese, int Times, int Each)
{
    /// <summary>Points together.</summary>
    public long Points => (long)Times * Each;
}
