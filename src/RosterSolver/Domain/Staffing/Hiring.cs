namespace RosterSolver.Domain;

/// <summary>On what terms people are hired, a class at a time.</summary>
/// <param name="Starts">Weeks in which a class may start, counted from 0, rising.</param>
/// <param name="ClassSize">Fewest and most people of a class that is held at all.</param>
/// <param name="Costs">What a hire and a class cost.</param>
/// <param name="Training">Weeks of training, paid and without output.</param>
/// <param name="Ramp">Output of the weeks after it against that of a proficient agent; then it is all.</param>
/// <param name="AttritionInTraining">How fast people leave in training.</param>
public sealed record Hiring(
    IReadOnlyList<int> Starts,
    CountRange ClassSize,
    HiringCosts Costs,
    int Training,
    IReadOnlyList<double> Ramp,
    Attrition AttritionInTraining
)
{
    /// <summary>Weeks from the start of a class to full output.</summary>
    public int WeeksToProficient => Training + Ramp.Count;
}

/// <summary>What hiring costs beside wages.</summary>
/// <param name="Recruiting">To find a hire.</param>
/// <param name="Training">To train one: trainers, rooms, material.</param>
/// <param name="Leaving">When one leaves some day, set aside at the start.</param>
/// <param name="Class">To hold a class, whatever its size.</param>
public sealed record HiringCosts(double Recruiting, double Training, double Leaving, double Class)
{
    /// <summary>Of each hire.</summary>
    public double PerHire => Recruiting + Training + Leaving;

    /// <summary>So many times as much.</summary>
    public HiringCosts Times(double factor) =>
        new(Recruiting * factor, Training * factor, Leaving * factor, Class * factor);
}
