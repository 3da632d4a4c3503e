using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The keys that a record takes: the parameters of its widest constructor, in their order, and then those that it shares
/// with others of its kind: documented properties of its bases that are set as it is made.
/// </summary>
/// <param name="Constructor">Takes the first keys.</param>
/// <param name="Shared">Receive the keys after those of the constructor.</param>
/// <param name="Keys">All keys.</param>
internal sealed record RecordShape(
    ConstructorInfo Constructor,
    IReadOnlyList<PropertyInfo> Shared,
    IReadOnlyList<KeyShape> Keys
)
{
    private static readonly ConcurrentDictionary<Type, RecordShape> s_known = new();

    public static RecordShape Of(Type record) => s_known.GetOrAdd(record, Read);

    private static RecordShape Read(Type record)
    {
        var constructor =
            record.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new InvalidOperationException($"{record.Name} has no public constructor to bind");
        var own = constructor.GetParameters().Select(KeyShape.Of).ToList();
        var shared = Bases(record)
            .SelectMany(type =>
                type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            )
            .Where(property => property.IsDefined(typeof(DocAttribute)))
            .Where(property => own.TrueForAll(key => key.Name != KebabCase.Of(property.Name)))
            .ToList();
        return new RecordShape(constructor, shared, [.. own, .. shared.Select(KeyShape.Of)]);
    }

    /// <summary>The record and what it derives from, the most general first.</summary>
    private static IReadOnlyList<Type> Bases(Type record)
    {
        var bases = new List<Type>();
        for (var type = record; type is not null; type = type.BaseType)
            bases.Insert(0, type);
        return bases;
    }

    /// <summary>The value of each key in a record that was made.</summary>
    public object?[] ValuesOf(object made) =>
        [
            .. Constructor
                .GetParameters()
                .Select(own => made.GetType().GetProperty(own.Name!)!.GetValue(made)),
            .. Shared.Select(property => property.GetValue(made)),
        ];

    /// <summary>Makes the record of a value for each key.</summary>
    public object Make(object?[] values)
    {
        var own = Keys.Count - Shared.Count;
        var made = Constructor.Invoke(values[..own]);
        foreach (var (place, property) in Shared.Index())
            property.SetValue(made, values[own + place]);
        return made;
    }
}

/// <summary>One key of a record.</summary>
/// <param name="Name">The key as planners write it.</param>
/// <param name="Value">What may stand after it.</param>
/// <param name="Required">Whether it must be written.</param>
/// <param name="Default">The value where it is left out.</param>
/// <param name="Range">The limits of its number or numbers, if any.</param>
/// <param name="Doc">Its meaning, if it has been given one.</param>
internal sealed record KeyShape(
    string Name,
    ValueShape Value,
    bool Required,
    object? Default,
    RangeAttribute? Range,
    DocAttribute? Doc
)
{
    /// <summary>Whether a single value in place of the record is the value of this key.</summary>
    public bool IsShort { get; init; }

    /// <summary>The limits as people write them, or null.</summary>
    public string? Limits => Doc?.Range ?? (Range is null ? null : $"{Range.Minimum}..{Range.Maximum}");

    /// <summary>A key that may be left out, as its property has a value then.</summary>
    public static KeyShape Of(PropertyInfo property) =>
        new(
            KebabCase.Of(property.Name),
            ValueShape.Of(property.PropertyType, property),
            Required: false,
            Default: null,
            property.GetCustomAttribute<RangeAttribute>(),
            DocOf(property)
        );

    public static KeyShape Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var nullable =
            Nullable.GetUnderlyingType(type) is not null
            || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        return new KeyShape(
            parameter.GetCustomAttribute<KeyAttribute>()?.Key ?? KebabCase.Of(parameter.Name!),
            ValueShape.Of(type, parameter),
            Required: !parameter.HasDefaultValue && !nullable,
            DefaultOf(parameter),
            parameter.GetCustomAttribute<RangeAttribute>(),
            DocOf(parameter)
        )
        {
            IsShort = parameter.IsDefined(typeof(ShortAttribute), inherit: false),
        };
    }

    public static DocAttribute? DocOf(ICustomAttributeProvider documented) =>
        documented.GetCustomAttributes(inherit: false) switch
        {
            var all when all.OfType<DocAttribute>().FirstOrDefault() is { } doc => doc,
            var all when all.OfType<DescriptionAttribute>().FirstOrDefault() is { } text => new(
                text.Description
            ),
            _ => null,
        };

    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter is { HasDefaultValue: true, DefaultValue: { } value })
            return Nullable.GetUnderlyingType(type) is { IsEnum: true } member
                ? Enum.ToObject(member, value)
                : value;
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
