namespace RosterSolver.Web.Pages;

/// <summary>Addresses of pages.</summary>
internal static class PageLinks
{
    /// <summary>The editor of a scenario.</summary>
    public static string Edit(string file) => $"/edit?file={Uri.EscapeDataString(file)}";

    /// <summary>A file of the tenant as it is.</summary>
    public static string Download(string file) =>
        $"/api/v1/scenarios/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A job.</summary>
    public static string Job(string id) => $"/jobs/{Uri.EscapeDataString(id)}";

    /// <summary>Where to go back to: a page of this server, or else the scenarios.</summary>
    public static string Back(string? asked) =>
        asked is ['/', ..]
        && !asked.StartsWith("//", StringComparison.Ordinal)
        && !asked.Contains('\\')
        && !asked.Any(char.IsControl)
            ? asked
            : "/scenarios";
}
