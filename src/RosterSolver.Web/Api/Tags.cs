using Microsoft.AspNetCore.Http;
using RosterSolver.Web.Scenarios;

namespace RosterSolver.Web.Api;

/// <summary>What a request says of the content that it knows.</summary>
internal static class Tags
{
    /// <summary>The content that a write is to replace; null where it is to be new, or nothing is said.</summary>
    public static string? Replaced(HttpRequest request) =>
        request.Headers.IfMatch.ToString() is { Length: > 0 } tag ? Strong(tag) : null;

    /// <summary>Whether whoever asks has that content already.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        request
            .Headers.IfNoneMatch.ToString()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(known => known == TenantFiles.Any || Strong(known) == tag);

    private static string Strong(string tag) =>
        tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}
