using System.Diagnostics;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Why there is no rota, as far as solvers can say.</summary>
public enum RotaProof
{
    /// <summary>It could not be confirmed in the time given.</summary>
    None,

    /// <summary>Not even parts of blocks add up: the linear relaxation has no solution.</summary>
    Parts,

    /// <summary>Parts of blocks would add up, whole blocks do not.</summary>
    WholeBlocks,

    /// <summary>Whole blocks add up to several patterns, and never to one.</summary>
    OnePattern,
}

/// <summary>Confirms by a linear solver what CP-SAT has claimed: that no rota exists.</summary>
internal static class RotaConfirmation
{
    /// <summary>The simplest proof.</summary>
    public static RotaProof Of(StintGraph graph, RotaBrief brief, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        using (var parts = new RotaRelaxation(graph, brief, whole: false))
        {
            if (parts.IsImpossible(time) == true)
                return RotaProof.Parts;
        }

        using var whole = new RotaRelaxation(graph, brief, whole: true);
        var proof = RotaProof.WholeBlocks;
        while (whole.IsImpossible(time - clock.Elapsed) is { } impossible)
        {
            if (impossible)
                return proof;
            proof = RotaProof.OnePattern;
            if (!whole.Cut())
                return RotaProof.None;
        }

        return RotaProof.None;
    }
}
