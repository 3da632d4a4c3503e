using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Reports;
using RosterSolver.Web.Api;
using RosterSolver.Web.Scenarios;

namespace RosterSolver.Web.Pages;

/// <summary>Styles and script of the pages: files of this server, the style of the reports among them.</summary>
internal static class Assets
{
    private static readonly IReadOnlyDictionary<string, (byte[] Bytes, string Type)> all = new Dictionary<
        string,
        (byte[], string)
    >(StringComparer.Ordinal)
    {
        ["report.css"] = (Resource(typeof(Report), "report.css"), "text/css; charset=utf-8"),
        ["pages.css"] = (Resource(typeof(Assets), "assets/pages.css"), "text/css; charset=utf-8"),
        ["pages.js"] = (Resource(typeof(Assets), "assets/pages.js"), "text/javascript; charset=utf-8"),
        ["icon.svg"] = (Resource(typeof(Assets), "assets/icon.svg"), "image/svg+xml"),
    };

    /// <summary>Adds them; they say nothing of anybody, so anybody may have them.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/assets/{name}", Get).AllowAnonymous();

    private static IResult Get(string name, HttpContext context)
    {
        if (!all.TryGetValue(name, out var asset))
            return TypedResults.NotFound();
        var tag = StoredFile.TagOf(asset.Bytes);
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        return Tags.IsKnown(context.Request, tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(asset.Bytes, asset.Type);
    }

    private static byte[] Resource(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
