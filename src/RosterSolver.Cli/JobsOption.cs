using System.CommandLine;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>How many scenarios are solved at a time.</summary>
internal sealed class JobsOption
{
    private const int Most = 64;

    private readonly Option<int?> jobs = new("--jobs")
    {
        Description =
            "How many are solved at a time; a solve keeps two cores busy. Without it half the cores.",
    };

    /// <summary>Adds the option.</summary>
    public void AddTo(Command command)
    {
        OptionRange.Require(jobs, 1, Most);
        command.Add(jobs);
    }

    /// <summary>How many were asked for, or as many as the cores allow.</summary>
    public int In(ParseResult parsed) => parsed.GetValue(jobs) ?? Series.UsualJobs;
}
