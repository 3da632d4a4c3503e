using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Queues and their work in words.</summary>
internal static class QueueText
{
    /// <summary>
    /// Names of the queues and of work that can wait, and whether people are asked for by heads:
    /// <c>queues voice, chat; back office mail</c>.
    /// </summary>
    public static string Names(Scenario scenario)
    {
        var queues = scenario.Queues.Count == 1 ? "queue" : "queues";
        string[] parts =
        [
            .. scenario.Queues.Count > 0
                ? [$"{queues} {string.Join(", ", scenario.Queues.Select(queue => queue.Name))}"]
                : (string[])[],
            .. scenario.BackOffice.Count > 0
                ? [$"back office {string.Join(", ", scenario.BackOffice.Select(work => work.Name))}"]
                : (string[])[],
            .. scenario.Heads.Count > 0 ? ["people by heads"] : (string[])[],
        ];
        return string.Join("; ", parts);
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
