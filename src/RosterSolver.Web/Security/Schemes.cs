namespace RosterSolver.Web.Security;

/// <summary>How a caller is recognised.</summary>
internal static class Schemes
{
    /// <summary>Chooses one of the others for each request.</summary>
    public const string Chosen = "chosen";

    /// <summary>A key in the header of the request.</summary>
    public const string Key = "key";

    /// <summary>The session of a page, in a cookie.</summary>
    public const string Session = "session";

    /// <summary>Nothing: a server on loopback that has no keys.</summary>
    public const string Open = "open";
}
