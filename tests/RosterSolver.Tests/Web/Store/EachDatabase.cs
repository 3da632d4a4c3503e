using System.Reflection;
using Xunit.Sdk;

namespace RosterSolver.Tests.Web;

/// <summary>A theory runs on SQLite, and on PostgreSQL where it is installed; where not, one test says so by being skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PostgresServer.Missing is null
            ?
            [
                ["SQLite"],
                ["PostgreSQL"],
            ]
            :
            [
                ["SQLite"],
            ];
}

/// <summary>A test that needs PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Skips it where there is none.</summary>
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}
