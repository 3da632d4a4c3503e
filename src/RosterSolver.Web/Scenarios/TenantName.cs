using System.Text.RegularExpressions;

namespace RosterSolver.Web.Scenarios;

/// <summary>Names of tenants: each has files, jobs and keys of its own, and sees nothing of the others.</summary>
public static partial class TenantName
{
    /// <summary>The tenant of a server on loopback without keys.</summary>
    public const string Own = "main";

    /// <summary>What a name looks like, in words.</summary>
    public const string Expected =
        "1 to 40 lower-case letters, digits and '-', beginning with a letter or digit";

    /// <summary>Whether a text can name a tenant; such a name is a safe name of a folder.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,39}\z", RegexOptions.None, 1000)]
    private static partial Regex Form();
}
