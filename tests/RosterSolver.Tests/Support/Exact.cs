using System.Numerics;

namespace RosterSolver.Tests.Support;

/// <summary>A number from 0 on, held to 600 binary places (180 digits): against it double is judged.</summary>
internal readonly record struct Exact(BigInteger Scaled)
{
    private const int Places = 600;

    public static Exact Zero { get; } = new(BigInteger.Zero);

    public static Exact One { get; } = new(BigInteger.One << Places);

    /// <summary>A decimal as it is written, without a detour through binary.</summary>
    public static Exact Of(decimal value)
    {
        var digits = new BigInteger(value * (decimal)Math.Pow(10, value.Scale));
        return new((digits << Places) / BigInteger.Pow(10, value.Scale));
    }

    public double AsDouble
    {
        get
        {
            var beyond = (int)Math.Max(0, Scaled.GetBitLength() - 64);
            return Math.ScaleB((double)(Scaled >> beyond), beyond - Places);
        }
    }

    public static Exact operator +(Exact left, Exact right) => new(left.Scaled + right.Scaled);

    public static Exact operator -(Exact left, Exact right) => new(left.Scaled - right.Scaled);

    public static Exact operator *(Exact left, Exact right) => new((left.Scaled * right.Scaled) >> Places);

    public static Exact operator /(Exact left, Exact right) => new((left.Scaled << Places) / right.Scaled);

    public static bool operator <(Exact left, Exact right) => left.Scaled < right.Scaled;

    public static bool operator >(Exact left, Exact right) => left.Scaled > right.Scaled;

    public static bool operator <=(Exact left, Exact right) => left.Scaled <= right.Scaled;

    public static bool operator >=(Exact left, Exact right) => left.Scaled >= right.Scaled;

    /// <summary>e to the power of minus this: the series of a small part of it, then squared up.</summary>
    public Exact ExpOfMinus()
    {
        const int Squarings = 20;
        var (part, sum, term) = (new Exact(Scaled >> Squarings), One, One);
        for (var k = 1; !term.Scaled.IsZero; k++)
        {
            term = new((term * part).Scaled / k);
            sum = k % 2 == 0 ? sum + term : sum - term;
        }
        for (var squared = 0; squared < Squarings; squared++)
            sum *= sum;
        return sum;
    }
}
