using System.Reflection;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Two rules of a kind compared by those of their options that have a stricter way.</summary>
internal static class Strictness
{
    private static readonly string[] scopes = [nameof(PersonRule.For), nameof(Rule.Price)];

    /// <summary>Whether both demand the same but for how strictly, and for whom: overtime of a day and of a month do not.</summary>
    public static bool IsSameDemand(Rule one, Rule other) =>
        one.GetType() == other.GetType()
        && Parameters(one)
            .Where(option => StricterWay(option) is null && !scopes.Contains(option.Name))
            .All(option => Equals(Value(one, option), Value(other, option)));

    /// <summary>The options, in YAML, by which a rule is looser than the law, what both say, and the stricter way.</summary>
    public static IEnumerable<(string Option, object Own, object Law, When Stricter)> Looser(
        Rule own,
        Rule law
    )
    {
        foreach (var option in Parameters(own))
        {
            if (
                StricterWay(option) is not { } way
                || Number(Value(own, option)) is not { } number
                || Number(Value(law, option)) is not { } bound
            )
                continue;
            if (way == When.Less ? number > bound : number < bound)
                yield return (KebabCase.Of(option.Name!), Value(own, option)!, Value(law, option)!, way);
        }
    }

    private static ParameterInfo[] Parameters(Rule rule) =>
        rule.GetType().GetConstructors().MaxBy(one => one.GetParameters().Length)!.GetParameters();

    private static When? StricterWay(ParameterInfo option) =>
        option.GetCustomAttribute<StricterAttribute>()?.When;

    private static object? Value(Rule rule, ParameterInfo option) =>
        rule.GetType().GetProperty(option.Name!)!.GetValue(rule);

    private static decimal? Number(object? value) =>
        value switch
        {
            int number => number,
            Fraction share => share.Value,
            TimeLength length => length.Minutes,
            _ => null,
        };
}
