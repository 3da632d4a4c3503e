namespace RosterSolver.Demand;

/// <summary>The exponential where its plain form loses digits.</summary>
internal static class Exponential
{
    /// <summary>1 - e^-x without the cancellation for small x (Kahan): the rounding of e^-x divides out.</summary>
    public static double OneLess(double x)
    {
        var power = Math.Exp(-x);
        if (power is 1 or 0)
            return power == 1 ? x : 1;
        return (1 - power) * -x / Math.Log(power);
    }
}
