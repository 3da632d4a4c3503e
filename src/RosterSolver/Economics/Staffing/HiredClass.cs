using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>A class of hires that grows older and smaller.</summary>
/// <param name="terms">The terms on which they were hired.</param>
/// <param name="heads">How many began.</param>
internal sealed class HiredClass(Hiring terms, double heads)
{
    private int weeks;

    /// <summary>Who is still there.</summary>
    public double Heads { get; private set; } = heads;

    /// <summary>Whether training is behind them.</summary>
    public bool IsTrained => weeks >= terms.Training;

    /// <summary>Whether training and ramp are behind them, so that they have full output.</summary>
    public bool IsProficient => weeks >= terms.Training + terms.Ramp.Count;

    /// <summary>What each brings against a proficient agent, 0 to 1.</summary>
    public double Output
    {
        get
        {
            if (!IsTrained)
                return 0;
            var since = weeks - terms.Training;
            return since < terms.Ramp.Count ? terms.Ramp[since] : 1;
        }
    }

    /// <summary>A week passes.</summary>
    /// <param name="trained">How fast people leave once they are trained.</param>
    public void Age(Attrition trained)
    {
        Heads -= Heads * (IsTrained ? trained : terms.AttritionInTraining).Weekly;
        weeks++;
    }
}
