using Microsoft.AspNetCore.Http;

namespace RosterSolver.Web.Security;

/// <summary>Which paths are for programs; the others are pages.</summary>
internal static class PathKind
{
    /// <summary>Whether a path belongs to the API, which answers with problem details instead of pages.</summary>
    public static bool IsApi(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal)
        || path.StartsWithSegments("/openapi", StringComparison.Ordinal);
}
