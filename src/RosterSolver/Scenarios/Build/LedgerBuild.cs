using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>The fairness ledger that rules name.</summary>
/// <param name="File">The file, seen from where the scenario is; null where none is named.</param>
/// <param name="Entries">What it holds, in its order.</param>
/// <param name="Warnings">What may be a slip.</param>
public sealed record FairnessLedger(
    string? File,
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyList<ScenarioWarning> Warnings
)
{
    /// <summary>What happened before a day: rosters that began later are those to be planned anew.</summary>
    public IReadOnlyList<LedgerEntry> Before(DateOnly start) =>
        [.. Entries.Where(entry => entry.From < start)];
}

/// <summary>Reads the ledger that the rule fair names.</summary>
internal static class LedgerBuild
{
    /// <summary>The ledger; one that is not there yet holds nothing, and that is told.</summary>
    public static FairnessLedger Of(
        IReadOnlyList<WrittenRule> rules,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        var named = rules.Where(written => written.Rule is Fair { Ledger: not null }).ToList();
        if (named.Count == 0)
            return new(null, [], []);
        var (name, at) = (NameOf(named[0]), named[0].Origins!.SpanOf("ledger"));
        foreach (var other in named.Where(other => NameOf(other) != name))
            errors.Add(new(other.Origins!.SpanOf("ledger"), "a second ledger", $"'{name}', as before"));
        var (path, outside) = FileBelow.Of(name, at);
        if (outside is not null)
        {
            errors.Add(outside);
            return new(null, [], []);
        }

        if (read(path) is not { } bytes)
            return new(path, [], [new(at, $"there is no ledger '{path}' yet: everybody begins even")]);
        var entries = new LedgerCsv(errors).Parse(path, bytes);
        foreach (
            var late in entries
                .Where(entry => entry.From < horizon.Start && entry.Until >= horizon.Start)
                .Take(1)
        )
            errors.Add(
                new(
                    at,
                    $"the ledger has a roster from {late.From:yyyy-MM-dd} to {late.Until:yyyy-MM-dd}, which reaches into the horizon"
                )
            );
        return new(path, entries, []);
    }

    private static string NameOf(WrittenRule written) => ((Fair)written.Rule).Ledger!;
}
