using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>Asks scenarios about the changes of rules that no rule test notices: each is solved anew under each of them.</summary>
internal sealed class ScenarioMutations(IReadOnlyList<ScenarioTest> tests)
{
    /// <summary>The study with what the scenarios notice.</summary>
    public MutationStudy Added(MutationStudy study, CancellationToken cancellation)
    {
        var open = study.Unnoticed.Select(one => one.Kind).ToHashSet();
        var found = new List<(MutationKind, bool)>();
        foreach (var test in tests)
        {
            foreach (
                var mutation in RuleMutation.Of(test.Scenario.Rules).Where(one => open.Contains(one.Kind))
            )
            {
                if (cancellation.IsCancellationRequested)
                    return study.With(found);
                var noticed = test.Notices(mutation, cancellation);
                var (rule, option, change) = mutation.Kind;
                Console.Error.WriteLine(
                    $"{(noticed ? "noticed" : "not"), -7}  {test.Scenario.Name}: {rule} {option ?? "as a whole"} {change}"
                );
                found.Add((mutation.Kind, noticed));
                if (noticed)
                    open.Remove(mutation.Kind);
            }
        }

        return study.With(found);
    }
}
