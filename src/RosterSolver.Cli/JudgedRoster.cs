using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>A roster that a command line names, judged by its scenario; what is to be said about its file goes to standard error.</summary>
internal static class JudgedRoster
{
    /// <summary>The roster, its warnings printed; null when the file has faults, which are printed too.</summary>
    /// <param name="scenario">What the roster should answer to.</param>
    /// <param name="path">Its file, or the folder that <c>roster solve --out</c> wrote.</param>
    public static Plan? Of(Scenario scenario, string path)
    {
        var plan = Planner.Check(scenario, RosterPath.Of(path), Disk.Read);
        if (!plan.Ok)
        {
            Faults.Print(plan.Errors);
            return null;
        }

        foreach (var warning in plan.Value.Warnings)
            Console.Error.WriteLine(warning);
        return plan.Value;
    }
}
