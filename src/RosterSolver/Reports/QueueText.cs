using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Queues and their work in words.</summary>
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

    /// <summary>Amount and deadline of work that can wait.</summary>
    public static string Of(BackOffice work)
    {
        var due = work.Due.Minutes is null ? "due at the end of the day" : $"due {work.Due} after arrival";
        return $"{work.Items.Sum() + work.Open:N0} items of {work.Aht:0.##} s, "
            + $"{work.TotalMinutes / 60:N1} h beside the requirement, {due}";
    }

    /// <summary>Agent-minutes as hours.</summary>
    public static string Hours(int minutes) => $"{minutes / 60m:N2}";
}
