using Microsoft.AspNetCore.Http;

namespace RosterSolver.Web.Api;

/// <summary>The body of a request as bytes.</summary>
internal static class Bodies
{
    /// <summary>All of it; null where it is longer than it may be.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">Most bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<byte[]?> Read(HttpRequest request, long most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
            return null;
        using var whole = new MemoryStream();
        var part = new byte[81920];
        while (await request.Body.ReadAsync(part, cancellation) is > 0 and var read)
        {
            if (whole.Length + read > most)
                return null;
            whole.Write(part, 0, read);
        }

        return whole.ToArray();
    }
}
