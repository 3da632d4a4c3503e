using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Security;

public sealed class KeyringTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("roster-keys-").FullName;

    [Fact]
    public void A_key_opens_until_it_is_revoked_and_a_server_sees_it_at_once()
    {
        var serving = new Keyring(data);
        Assert.Empty(serving.All);
        var (kept, text) = new Keyring(data).Add("acme", Role.Planner, "Ann", DateTimeOffset.UnixEpoch);
        Assert.Equal(kept, serving.Find(text));
        Assert.True(new Keyring(data).Revoke(kept.Id));
        Assert.Null(serving.Find(text));
        Assert.False(new Keyring(data).Revoke(kept.Id));
    }

    [Fact]
    public void The_secret_is_kept_nowhere()
    {
        var (kept, text) = new Keyring(data).Add("acme", Role.Admin, "", DateTimeOffset.UnixEpoch);
        var secret = text.Split('_')[2];
        Assert.DoesNotContain(
            secret,
            File.ReadAllText(Path.Combine(data, "keys.json")),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(secret, $"{kept}", StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(Path.Combine(data, "keys.json"))
            );
    }

    [Fact]
    public void What_is_nearly_a_key_opens_nothing()
    {
        var keyring = new Keyring(data);
        var (kept, text) = keyring.Add("acme", Role.Viewer, "", DateTimeOffset.UnixEpoch);
        var other = keyring.Add("acme", Role.Viewer, "", DateTimeOffset.UnixEpoch).Text;
        foreach (
            var wrong in (string[])
                [
                    "",
                    "roster",
                    kept.Hash,
                    text + "0",
                    text[..^1] + (text[^1] == '0' ? '1' : '0'),
                    $"roster_{kept.Id}_{other.Split('_')[2]}",
                    $"roster_{kept.Id}_{kept.Hash}",
                    text.ToUpperInvariant(),
                ]
        )
            Assert.Null(keyring.Find(wrong));
    }

    public void Dispose() => Directory.Delete(data, recursive: true);
}
