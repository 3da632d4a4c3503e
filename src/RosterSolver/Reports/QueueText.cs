using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Queues and their promises in words.</summary>
internal static class QueueText
{
    /// <summary>Names of the queues and of work that can wait: <c>queues voice, chat; back office mail</c>.</summary>
    public static string Names(Scenario scenario)
    {
        var queues = scenario.Queues.Count == 1 ? "queue" : "queues";
        var works = string.Join(", ", scenario.BackOffice.Select(work => work.Name));
        return $"{queues} {string.Join(", ", scenario.Queues.Select(queue => queue.Name))}"
            + (works.Length > 0 ? $"; back office {works}" : "");
    }

    /// <summary>The first promise to callers: <c>80 % in 20 s</c>.</summary>
    public static string Target(ServiceTarget target) =>
        target.ServiceLevel is { } level ? $"{level:P0} in {target.Threshold:0} s"
        : target.MaxAsa is { } wait ? $"wait {wait:0} s"
        : target.MaxAbandonment is { } lost ? $"lose {lost:P0}"
        : target.MaxOccupancy is { } busy ? $"busy {busy:P0}"
        : $"{target.MinimumAgents} agents";

    /// <summary>Agent-minutes as hours.</summary>
    public static string Hours(int minutes) => $"{minutes / 60m:N2}";
}
