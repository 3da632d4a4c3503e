using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The scenario that a command names; whatever is to be said about it goes to standard error.</summary>
internal static class ScenarioInput
{
    /// <summary>The scenario, its warnings printed; null when it has faults, which are printed too.</summary>
    public static Scenario? Read(string path)
    {
        var read = ScenarioReader.Read(path, Disk.Read);
        if (!read.Ok)
        {
            Faults.Print(read.Errors);
            return null;
        }

        return Warned(read.Value);
    }

    /// <summary>As <see cref="Read"/>, of a scenario that has queues of calls; without any, that is printed.</summary>
    public static Scenario? WithQueues(string path)
    {
        if (Read(path) is not { } read)
            return null;
        if (read.Queues.Count > 0)
            return read;
        Console.Error.WriteLine($"roster: {path} has no queues: nobody calls, people are asked for by heads");
        return null;
    }

    /// <summary>As <see cref="WithQueues"/>, of a scenario in which no cost that a recommendation needs is missing.</summary>
    public static Scenario? WithCosts(string path) =>
        WithQueues(path) is { } read && HasCosts([read]) ? read : null;

    /// <summary>Whether no cost that a recommendation needs is missing in any of them; those that are, are printed.</summary>
    public static bool HasCosts(IEnumerable<Scenario> scenarios)
    {
        List<ScenarioError> missing = [.. scenarios.SelectMany(MissingCosts.Of).Distinct()];
        if (missing.Count > 0)
            Faults.Print(missing);
        return missing.Count == 0;
    }

    private static Scenario Warned(Scenario read)
    {
        MoneyText.Use(read.Currency);
        foreach (var warning in read.Warnings)
            Console.Error.WriteLine(warning);
        return read;
    }
}
