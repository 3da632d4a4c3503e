using System.Numerics;

namespace RosterSolver.Demand;

/// <summary>
/// A stream of random numbers of our own (xoshiro256**, Blackman and Vigna 2018, seeded by splitmix64), so that a seed
/// gives the same numbers on every machine and with every version of the runtime.
/// </summary>
public sealed class RandomStream
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    /// <summary>The stream of a seed and a purpose: streams of other purposes have nothing to do with it.</summary>
    /// <param name="seed">The planner's seed.</param>
    /// <param name="purpose">Numbers that name the purpose, such as replication and queue.</param>
    public RandomStream(int seed, params ReadOnlySpan<int> purpose)
    {
        var state = Mixed(unchecked((ulong)seed));
        foreach (var part in purpose)
            state = Mixed(unchecked((state * 31) + (ulong)(uint)part));
        (s0, s1, s2, s3) = (Split(ref state), Split(ref state), Split(ref state), Split(ref state));
    }

    /// <summary>A number from 0 to below 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An exponential time with this mean; infinite when the mean is.</summary>
    public double Exponential(double mean) => -mean * Math.Log(1 - Uniform());

    /// <summary>A standard normal number.</summary>
    public double Gaussian() => Normal.Quantile(Math.Max(Uniform(), 1e-16));

    private ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
            var shifted = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = BitOperations.RotateLeft(s3, 45);
            return result;
        }
    }

    private static ulong Split(ref ulong state)
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        return Finished(state);
    }

    private static ulong Mixed(ulong value) => Split(ref value);

    private static ulong Finished(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
