using RosterSolver.Demand;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What callers meet under a finished roster, queue by queue.</summary>
/// <param name="Queues">One a queue, in the order of the scenario; work that can wait has no callers to judge for.</param>
public sealed record ServiceJudgement(IReadOnlyList<QueueJudgement> Queues)
{
    /// <summary>Judges a plan.</summary>
    public static ServiceJudgement Of(Plan plan)
    {
        var (scenario, roster) = (plan.Scenario, plan.Roster);
        if (roster.Brief.Queues.Count == 1)
            return new([Judged(scenario.Queues[0], PhoneStaffing.Of(roster, scenario.Queues[0].Shrinkage))]);
        var shares = scenario.Rules.OfType<Coverage>().Single().Shares(roster);
        return new([
            .. scenario.Queues.Select(
                (queue, index) =>
                    Judged(queue, PhoneStaffing.Of(shares, index, queue.Shrinkage, scenario.Horizon))
            ),
        ]);

        QueueJudgement Judged(QueueDemand queue, IReadOnlyList<StaffedStretch> staffing) =>
            QueueJudgement.Of(queue, staffing, scenario.Horizon);
    }
}
