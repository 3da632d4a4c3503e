using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The day of an agent that a command is about.</summary>
internal sealed class CellOptions
{
    private readonly Option<string> agent = new("--agent")
    {
        Description = "The agent, as the scenario calls it.",
        Required = true,
    };
    private readonly Option<string> date = new("--date")
    {
        Description = "The date, such as 2026-12-10, or 12-10 within the roster.",
        Required = true,
    };

    /// <summary>Adds both options.</summary>
    public void AddTo(Command command)
    {
        command.Add(agent);
        command.Add(date);
    }

    /// <summary>The agent and the day; null where one of them is not known, which is then a fault of what was asked.</summary>
    public (Agent Agent, int Day)? In(ParseResult parsed, Asked asked)
    {
        var who = asked.Agent(agent.Name, parsed.GetRequiredValue(agent));
        var when = asked.Day(date.Name, parsed.GetRequiredValue(date));
        return who is not null && when is { } day ? (who, day) : null;
    }
}
