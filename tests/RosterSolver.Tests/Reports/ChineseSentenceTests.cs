using System.Text.RegularExpressions;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Reports;

/// <summary>Sentences that pages take from elsewhere: of rules, whenever one of their tests breaks them, and of laws.</summary>
public sealed partial class ChineseSentenceTests
{
    private const int FewestRules = 35;

    [Fact]
    public void Whatever_a_rule_finds_can_be_said()
    {
        var found = Directory
            .EnumerateFiles(GoldenFile.PathOf("scenarios", "tests", "rules"), "*.yaml")
            .SelectMany(file => RuleTestReader.Read(file, Disk.Read).Value!)
            .SelectMany(test => test.Found(test.Scenario.Rules).Select(one => (test.Scenario, Broken: one)))
            .ToList();
        Assert.InRange(found.Select(one => one.Broken.Rule).Distinct().Count(), FewestRules, int.MaxValue);
        Assert.Empty(
            found
                .Where(one => !IsSaid(PageWords.Zh.Of(one.Broken.Sentence), one.Scenario))
                .Select(one => one.Broken.Sentence)
                .Distinct()
        );
    }

    [Fact]
    public void Whatever_a_law_demands_can_be_said() =>
        Assert.DoesNotContain(
            LawPreset.All.Values.SelectMany(law => law.Articles).Select(entry => entry.Written.Says),
            says => !Chinese().IsMatch(PageWords.Zh.Of(says))
        );

    /// <summary>Chinese, and beside names no more English than a few words.</summary>
    private static bool IsSaid(string text, Scenario scenario)
    {
        foreach (var agent in scenario.Agents)
            text = text.Replace(agent.Id, "", StringComparison.Ordinal);
        return Chinese().IsMatch(text) && !EnglishLeft.IsSentence(text);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, 1000)]
    private static partial Regex Chinese();
}
