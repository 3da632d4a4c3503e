using System.Reflection;

namespace RosterSolver.Rules;

/// <summary>Every rule there is, found by reflection over this assembly.</summary>
public static class RuleCatalogue
{
    /// <summary>The types of rule by the name that planners write, in the order of the names.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } =
        new SortedDictionary<string, Type>(
            typeof(Rule)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
                .ToDictionary(Rule.IdOf, type => type, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>The attribute that describes a type of rule.</summary>
    public static RuleAttribute Describe(Type rule) => rule.GetCustomAttribute<RuleAttribute>()!;

    /// <summary>The rules that hold with default options unless a scenario says otherwise.</summary>
    public static IEnumerable<Type> Always => Types.Values.Where(type => Describe(type).Always);

    /// <summary>A rule with all its options at their defaults.</summary>
    public static Rule WithDefaults(Type rule)
    {
        var constructor = rule.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return (Rule)constructor.Invoke([.. constructor.GetParameters().Select(Default)]);
    }

    private static object? Default(ParameterInfo parameter) =>
        parameter.HasDefaultValue
            ? parameter.DefaultValue ?? Empty(parameter.ParameterType)
            : throw new InvalidOperationException($"option {parameter.Name} has no default");

    private static object? Empty(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}
