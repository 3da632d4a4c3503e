namespace RosterSolver.Scenarios;

/// <summary>Picks the way a parameter is written where its type leaves a choice, as a decimal or an int does.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class SyntaxAttribute(Syntax syntax) : Attribute
{
    /// <summary>The way to write it.</summary>
    public Syntax Syntax { get; } = syntax;
}

/// <inheritdoc/>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SyntaxAttribute<TSyntax>() : SyntaxAttribute(new TSyntax())
    where TSyntax : Syntax, new();
