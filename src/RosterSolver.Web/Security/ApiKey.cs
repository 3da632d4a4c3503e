using System.Security.Cryptography;
using System.Text;

namespace RosterSolver.Web.Security;

/// <summary>
/// A key as it is kept: never itself, only its hash. A key is 256 random bits, so a fast hash without salt gives nothing away.
/// </summary>
/// <param name="Id">What it is called where it is named: 8 hexadecimal digits.</param>
/// <param name="Tenant">Whose files and jobs it opens.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Note">Who has it, in the words of who made it.</param>
/// <param name="Hash">SHA-256 of the secret, in hexadecimal.</param>
/// <param name="Made">When it was made.</param>
public sealed record ApiKey(
    string Id,
    string Tenant,
    Role Role,
    string Note,
    string Hash,
    DateTimeOffset Made
)
{
    private const string Prefix = "roster";
    private const int IdBytes = 4;
    private const int SecretBytes = 32;

    /// <summary>A new key.</summary>
    /// <returns>What is kept, and the text that its owner is given once.</returns>
    public static (ApiKey Kept, string Text) Make(string tenant, Role role, string note, DateTimeOffset now)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new(id, tenant, role, note, HashOf(secret), now), $"{Prefix}_{id}_{secret}");
    }

    /// <summary>The id and the secret of a text; null where it is no key.</summary>
    public static (string Id, string Secret)? Parse(string text) =>
        text.Split('_') is [Prefix, { Length: 2 * IdBytes } id, { Length: 2 * SecretBytes } secret]
            ? (id, secret)
            : null;

    /// <summary>Whether a secret is that of this key; takes as long whatever the secret is.</summary>
    public bool IsOpenedBy(string secret) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(HashOf(secret)),
            Encoding.ASCII.GetBytes(Hash)
        );

    private static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Says which key it is, and not what would open it.</summary>
    public override string ToString() => $"{Id} ({Role} of {Tenant})";
}
