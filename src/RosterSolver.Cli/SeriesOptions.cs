using System.CommandLine;

namespace RosterSolver.Cli;

/// <summary>Options of the commands that solve several scenarios.</summary>
internal static class SeriesOptions
{
    /// <summary>The seed of every search.</summary>
    public static Option<int?> Seed()
    {
        var option = new Option<int?>("--seed")
        {
            Description = "Seed of every search; comes before the scenario's.",
        };
        OptionRange.Require(option, 0, 1_000_000);
        return option;
    }

    /// <summary>How many are solved at a time.</summary>
    public static Option<int?> Jobs()
    {
        var option = new Option<int?>("--jobs")
        {
            Description =
                "How many are solved at a time; a solve keeps two cores busy. Without it half the cores.",
        };
        OptionRange.Require(option, 1, 64);
        return option;
    }

    /// <summary>The page to write.</summary>
    public static Option<string?> Page()
    {
        var option = new Option<string?>("--html") { Description = "HTML file to write, with charts." };
        OutputPath.Require(option);
        return option;
    }
}
