using System.Security.Cryptography;

namespace RosterSolver.Web.Scenarios;

/// <summary>A file of a tenant as it is now.</summary>
/// <param name="Name">Its name: <c>data/calls.csv</c>.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Changed">When it was last written.</param>
public sealed record StoredFile(string Name, byte[] Bytes, DateTimeOffset Changed)
{
    /// <summary>The tag of the content: the same for the same bytes, whenever they were written.</summary>
    public string Tag => TagOf(Bytes);

    /// <summary>The tag of a content, as an ETag, with its quotes.</summary>
    public static string TagOf(ReadOnlySpan<byte> bytes) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"";
}

/// <summary>A file of a tenant in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsScenario">Whether it is a scenario; others are tables.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Changed">When it was last written.</param>
public sealed record ListedFile(string Name, bool IsScenario, long Bytes, DateTimeOffset Changed);
