using System.Text.RegularExpressions;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

/// <summary>Every English word that a Chinese text still has beside names, key figures and rules; stricter than <see cref="EnglishLeft"/>.</summary>
internal static partial class EnglishWords
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What is the same in any language: units, models, keys of a scenario, files, and a rule that a narrow column breaks.</summary>
    private static readonly string[] always =
    [
        "CNY",
        "FTE",
        "Erlang",
        "json",
        "min",
        "scenarios",
        "data",
        "yaml",
        "service.csv",
        "unplanned-absence",
        "forward-rota",
        "tion",
        "day-error",
    ];

    /// <summary>The words that are left, each once.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="scenario">The scenario whose names stay.</param>
    /// <param name="names">Further names, whole.</param>
    public static IReadOnlyList<string> In(
        string text,
        Scenario? scenario = null,
        params IEnumerable<string> names
    ) =>
        [
            .. Word()
                .Matches(
                    names
                        .Concat(always)
                        .Concat(scenario is null ? [] : NamesOf(scenario))
                        .OrderByDescending(name => name.Length)
                        .Aggregate(Code().Replace(text, ""), Without)
                )
                .Select(word => word.Value)
                .Distinct(),
        ];

    private static string Without(string text, string name) =>
        Regex.Replace(
            text,
            $"(?<![A-Za-z-]){Regex.Escape(name)}(?![A-Za-z-])",
            "",
            RegexOptions.None,
            Patience
        );

    private static IEnumerable<string> NamesOf(Scenario scenario) =>
        [
            scenario.Name,
            .. scenario.Agents.Select(agent => agent.Id),
            .. scenario.Agents.Select(agent => agent.Contract.Id),
            .. scenario.Queues.Select(queue => queue.Name),
            .. scenario.BackOffice.Select(work => work.Name),
            .. scenario.Shifts.Select(shift => shift.Template),
            .. scenario.Shifts.SelectMany(shift => shift.Breaks).Select(slot => slot.Break.Id),
            .. typeof(Rule)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
                .Select(Rule.IdOf),
        ];

    /// <summary>What is written as in a scenario, and the letters of a chart of bounds.</summary>
    [GeneratedRegex(@"`[^`]*`|\b[SDWAOMUL]{3,}\b", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z][A-Za-z'-]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
