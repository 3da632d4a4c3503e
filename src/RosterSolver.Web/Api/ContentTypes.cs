namespace RosterSolver.Web.Api;

/// <summary>What files are called over HTTP.</summary>
internal static class ContentTypes
{
    /// <summary>The type of a file by its name.</summary>
    public static string Of(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" => "application/yaml; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".html" => "text/html; charset=utf-8",
            ".md" => "text/markdown; charset=utf-8",
            ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => "application/octet-stream",
        };
}
