using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary>Why there is no roster to use, on standard error.</summary>
internal static class SolveFailure
{
    /// <summary>Says why there is no roster; returns the exit code.</summary>
    public static int Print(Scenario scenario, Outcome outcome, bool interrupted, Language language)
    {
        var words =
            interrupted && outcome.Status == SolveStatus.NoRoster
                ? "interrupted before a first roster was found"
                : outcome.InWords;
        Console.Error.WriteLine($"{scenario.Name}: {Sentence.In(language, words)}");
        if (outcome.Status != SolveStatus.Impossible)
            return ExitCode.NoRoster;
        Console.Error.WriteLine(
            Sentence.In(language, "Keeping as many rules as possible, these would still be broken:")
        );
        foreach (var violation in Planner.Conflict(scenario, outcome))
            Console.Error.WriteLine($"  {violation.Rule}: {Sentence.In(language, violation.Sentence)}");
        return ExitCode.Impossible;
    }

    /// <summary>A roster that solver and audit disagree on is our fault, and nobody gets to use it.</summary>
    public static void PrintUnsound(ReplanStudy study)
    {
        PrintUnsound(study.After with { Outcome = study.Replan.Outcome });
        foreach (var fault in study.Overstepped)
            Console.Error.WriteLine($"  {fault}");
    }

    /// <inheritdoc cref="PrintUnsound(ReplanStudy)"/>
    public static void PrintUnsound(Plan plan)
    {
        Console.Error.WriteLine(
            "roster: a fault of our own: solver and audit disagree, so the roster is withheld."
        );
        Console.Error.WriteLine(
            $"  solver's cost {plan.Outcome!.Cost} (bound {plan.Outcome.Bound}), audited cost {plan.Audit.Cost}"
        );
        foreach (var violation in plan.Audit.Hard)
            Console.Error.WriteLine($"  {violation.Rule}: {violation.Sentence}");
    }
}
