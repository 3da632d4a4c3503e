using System.CommandLine;
using RosterSolver.Web;

namespace RosterSolver.Cli;

/// <summary>What may be asked of a server, where it is not the usual.</summary>
internal sealed class LimitOptions
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly ServerLimits usual = new();

    private readonly Option<int> body = Limit(
        "--max-body",
        "Largest body of a request, in MiB.",
        (int)(usual.BodyBytes / Mebibyte),
        256
    );
    private readonly Option<int> agents = Limit(
        "--max-agents",
        "Most agents of a scenario.",
        usual.Agents,
        100_000
    );
    private readonly Option<int> days = Limit("--max-days", "Most days of a horizon.", usual.Days, 371);
    private readonly Option<int> solve = Limit(
        "--max-solve",
        "Longest search, in seconds.",
        usual.SolveSeconds,
        86_400
    );
    private readonly Option<int> queue = Limit(
        "--max-queue",
        "Most jobs that wait or run.",
        usual.QueuedJobs,
        1_000_000
    );
    private readonly Option<int> rate = Limit(
        "--max-rate",
        "Requests that a key, or an address without one, may make in a second.",
        usual.RequestsPerSecond,
        1_000_000
    );

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[body, agents, days, solve, queue, rate])
            command.Options.Add(option);
    }

    /// <summary>The limits that were given.</summary>
    public ServerLimits Of(ParseResult parsed) =>
        usual with
        {
            BodyBytes = (long)parsed.GetRequiredValue(body) * Mebibyte,
            Agents = parsed.GetRequiredValue(agents),
            Days = parsed.GetRequiredValue(days),
            SolveSeconds = parsed.GetRequiredValue(solve),
            QueuedJobs = parsed.GetRequiredValue(queue),
            RequestsPerSecond = parsed.GetRequiredValue(rate),
        };

    private static Option<int> Limit(string name, string says, int usually, int most)
    {
        var option = new Option<int>(name) { Description = says, DefaultValueFactory = _ => usually };
        OptionRange.Require(option, 1, most);
        return option;
    }
}
