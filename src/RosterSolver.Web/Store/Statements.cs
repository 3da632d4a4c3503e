using System.Data.Common;
using Dapper;

namespace RosterSolver.Web.Store;

/// <summary>Statements inside a transaction.</summary>
internal static class Statements
{
    /// <summary>Runs a statement; the number of rows that it changed.</summary>
    public static Task<int> Run(this DbTransaction transaction, string sql, object? values = null) =>
        transaction.Connection!.ExecuteAsync(sql, values, transaction);

    /// <summary>The rows of a query.</summary>
    public static async Task<IReadOnlyList<T>> All<T>(
        this DbTransaction transaction,
        string sql,
        object? values = null
    ) => [.. await transaction.Connection!.QueryAsync<T>(sql, values, transaction)];

    /// <summary>The first row of a query; null or the type's default for none.</summary>
    public static Task<T?> First<T>(this DbTransaction transaction, string sql, object? values = null) =>
        transaction.Connection!.QueryFirstOrDefaultAsync<T>(sql, values, transaction);
}
