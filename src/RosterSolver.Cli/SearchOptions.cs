using System.CommandLine;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary>How long and from which seed a command searches; both come before what the scenario says.</summary>
internal sealed class SearchOptions
{
    private const int MostSeed = 1_000_000;

    private readonly Option<int?> time = SearchTime.Option();
    private readonly Option<int?> seed = new("--seed")
    {
        Description =
            "Seed of every search, the number from which its chance starts; comes before the scenario's.",
    };

    /// <summary>Adds both options.</summary>
    public void AddTo(Command command)
    {
        OptionRange.Require(seed, 0, MostSeed);
        command.Add(time);
        command.Add(seed);
    }

    /// <summary>A scenario's own settings, with what the command line says before them.</summary>
    public SolveSettings Settings(SolveSettings own, ParseResult parsed) =>
        own with
        {
            Time = Time(parsed) ?? own.Time,
            Seed = Seed(parsed) ?? own.Seed,
        };

    /// <summary>The time that was asked for.</summary>
    public TimeSpan? Time(ParseResult parsed) =>
        parsed.GetValue(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The seed that was asked for.</summary>
    public int? Seed(ParseResult parsed) => parsed.GetValue(seed);
}
