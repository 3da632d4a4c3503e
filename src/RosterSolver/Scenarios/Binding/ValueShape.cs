using System.Reflection;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What may stand after a key, seen from the C# type that receives it.</summary>
internal abstract record ValueShape(Type Type)
{
    /// <summary>The shape of a type; a parameter may pick the syntax of the scalars in it.</summary>
    public static ValueShape Of(Type type, ICustomAttributeProvider? parameter = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsAssignableTo(typeof(Node)))
            return new AnyShape(type);
        if (Generic(type, typeof(IReadOnlyList<>)) is [var item])
            return new ListShape(type, Of(item, parameter), Has<OneOrManyAttribute>(parameter));
        if (Generic(type, typeof(IReadOnlyDictionary<,>)) is [var key, var value])
            return new MapShape(type, key, KeySyntax(key), Of(value, parameter));
        var picked = parameter?.GetCustomAttributes(typeof(SyntaxAttribute), inherit: true) ?? [];
        if (picked is [SyntaxAttribute syntax, ..] && syntax.Syntax is { } scalar)
            return new ScalarShape(type, scalar);
        return Syntaxes.Of(type) is { } usual ? new ScalarShape(type, usual) : new SectionShape(type);
    }

    private static Syntax KeySyntax(Type key) =>
        key == typeof(string)
            ? new Identifier()
            : Syntaxes.Of(key)
                ?? throw new InvalidOperationException($"{key.Name} cannot be written as a key");

    private static Type[] Generic(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GenericTypeArguments : [];

    private static bool Has<TAttribute>(ICustomAttributeProvider? parameter)
        where TAttribute : Attribute => parameter?.IsDefined(typeof(TAttribute), inherit: true) ?? false;
}

/// <summary>One value in its syntax.</summary>
internal sealed record ScalarShape(Type Type, Syntax Syntax) : ValueShape(Type);

/// <summary>Several values.</summary>
internal sealed record ListShape(Type Type, ValueShape Item, bool OneOrMany) : ValueShape(Type);

/// <summary>Values by names that the planner gives.</summary>
internal sealed record MapShape(Type Type, Type KeyType, Syntax Key, ValueShape Item) : ValueShape(Type);

/// <summary>A record with keys of its own.</summary>
internal sealed record SectionShape(Type Type) : ValueShape(Type);

/// <summary>A node that the caller binds.</summary>
internal sealed record AnyShape(Type Type) : ValueShape(Type);
