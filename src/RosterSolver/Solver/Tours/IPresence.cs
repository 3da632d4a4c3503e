namespace RosterSolver.Solver;

/// <summary>Who is present in each planning interval, by skill set, and what that costs.</summary>
internal interface IPresence
{
    /// <summary>The cost of an interval if a skill set had so many minutes more, in units of money.</summary>
    long With(int interval, int set, int minutes);

    /// <summary>Minutes of an interval in which agents are there who can do what a skill set does.</summary>
    int Present(int interval, int set);

    /// <summary>Adds minutes of a skill set to an interval, or takes them off.</summary>
    void Add(int interval, int set, int minutes);
}
