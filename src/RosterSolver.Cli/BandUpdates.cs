using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>Writes bands that did not hold anew, in the files where they stand, after showing what changes.</summary>
internal static class BandUpdates
{
    /// <summary>Rewrites what can be; whether nothing is left that did not hold.</summary>
    public static bool Write(IReadOnlyList<TestResult> results)
    {
        var whole = true;
        foreach (var result in results.Where(result => result.Status == TestStatus.Failed))
        {
            var failed = result.Expectations.Where(one => !one.Holds).ToList();
            var own = failed.SelectMany(one => one.Updates).Where(one => one.At.File == result.File).ToList();
            whole &=
                failed.Count > 0
                && failed.TrueForAll(one => one.Updates.Count > 0 && one.Updates.All(own.Contains))
                && Write(result.File, own);
        }

        return whole;
    }

    private static bool Write(string file, IReadOnlyList<BandUpdate> updates)
    {
        var before = File.ReadAllText(file);
        var after = BandUpdate.Apply(before, updates);
        foreach (var (line, (old, now)) in before.Split('\n').Zip(after.Split('\n')).Index())
        {
            if (old != now)
                Console.Error.WriteLine($"{file}:{line + 1}:\n- {old.Trim()}\n+ {now.Trim()}");
        }

        return Output.File(file, after);
    }
}
