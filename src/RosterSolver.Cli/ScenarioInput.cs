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

        foreach (var warning in read.Value.Warnings)
            Console.Error.WriteLine(warning);
        return read.Value;
    }
}
