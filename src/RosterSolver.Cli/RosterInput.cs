using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The scenario and the roster that a command of the week begins with.</summary>
/// <param name="isRosterNeeded">Whether the roster has to be named, since another argument follows.</param>
internal sealed class RosterInput(bool isRosterNeeded = false)
{
    private const string RosterName = "roster.csv";

    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Argument<string?> roster = new("roster")
    {
        Description =
            "The roster's CSV, Excel or JSON file, or a folder that roster solve --out wrote"
            + (
                isRosterNeeded
                    ? "."
                    : "; without it out/NAME/roster.csv, where NAME is that of the scenario's file."
            ),
        Arity = isRosterNeeded ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
    };

    /// <summary>Adds both arguments.</summary>
    public void AddTo(Command command)
    {
        command.Add(scenario);
        command.Add(roster);
    }

    /// <summary>The file of the roster; null, with a word on standard error, where none was named and none was saved.</summary>
    public string? File(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(scenario);
        if (parsed.GetValue(roster) is { } named)
            return RosterPath.Of(named);
        var saved = $"out/{Path.GetFileNameWithoutExtension(path)}/{RosterName}";
        if (System.IO.File.Exists(saved))
            return saved;
        Console.Error.WriteLine(
            $"roster: which roster? Name its CSV file after the scenario; there is no {saved} of a run that was saved"
        );
        return null;
    }

    /// <summary>
    /// The roster, judged, its shifts and breaks those of the scenario; null, with the faults printed, where it cannot be
    /// worked with.
    /// </summary>
    public Plan? Read(ParseResult parsed)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return null;
        if (File(parsed) is not { } file)
            return null;
        if (JudgedRoster.Of(read, file) is not { } plan)
            return null;
        if (plan.Roster.Assignments.Count == 0)
        {
            Console.Error.WriteLine(
                $"{file}:1:1: the roster has no rows, so nobody works; expected a row for each shift with agent, date and shift, as "
                    + "roster solve --out writes them"
            );
            return null;
        }

        var faults = plan.Audit.Violations.Where(one => one.Rule == Structure.Id).ToList();
        foreach (var fault in faults)
            Console.Error.WriteLine($"{file}: {fault.Sentence}");
        if (faults.Count > 0)
            return null;
        Warn(file, plan);
        return plan;
    }

    private static void Warn(string file, Plan plan)
    {
        if (plan.Audit.Hard.ToList() is [var first, ..] broken)
            Console.Error.WriteLine(
                $"{file}: warning: breaks rules that must hold, {broken.Count} times, such as: {first.Sentence}; roster check lists "
                    + "them. What is solved from here mends them, too, so that more days change than are asked about"
            );
    }

    /// <summary>Prints what was asked and not understood; whether there was any.</summary>
    public static bool Refused(Asked asked)
    {
        foreach (var fault in asked.Faults)
            Console.Error.WriteLine($"roster: {fault}");
        return asked.Faults.Count > 0;
    }
}
