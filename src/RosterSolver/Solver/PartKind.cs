namespace RosterSolver.Solver;

/// <summary>A kind of part that is set free, and how well it has done.</summary>
/// <param name="Days">Days in a row.</param>
/// <param name="FromMonday">Whether they begin with a calendar week, within which weekly limits hold.</param>
/// <param name="AllBreaks">Whether everybody's breaks on those days are free too.</param>
/// <param name="People">Whether some people's shifts are free; otherwise only breaks are.</param>
internal sealed record PartKind(int Days, bool FromMonday, bool AllBreaks, bool People = true)
{
    private const double Memory = 0.8;
    private const double Growth = 1.25;
    private const double Shrinkage = 0.85;

    private double gain = double.NaN;

    /// <summary>Days of people that are set free.</summary>
    public double Cells { get; private set; } = 140;

    /// <summary>What a unit of work saved of late, in units of money; infinite when it was never tried.</summary>
    public double Gain => double.IsNaN(gain) ? double.PositiveInfinity : gain;

    /// <summary>Remembers how a part of this kind did.</summary>
    /// <param name="saved">What it saved, in units of money.</param>
    /// <param name="work">The work that it took.</param>
    /// <param name="proven">Whether it was solved to proof: then the next may be larger.</param>
    public void Learn(double saved, double work, bool proven)
    {
        gain = double.IsNaN(gain) ? saved / work : Memory * gain + (1 - Memory) * saved / work;
        Cells *= proven ? Growth : Shrinkage;
    }
}
