namespace RosterSolver.Tests.Cli;

public sealed class KeysCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("roster-keys-").FullName;

    [Fact]
    public void Beyond_the_loopback_serve_refuses_to_start_without_keys()
    {
        var run = RosterProcess.RunIn(folder, "serve", "--host", "0.0.0.0", "--port", "0", "--data", "data");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("roster keys add", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_printed_once_listed_by_its_id_and_revoked()
    {
        var added = RosterProcess.RunIn(
            folder,
            "keys",
            "add",
            "--tenant",
            "acme",
            "--role",
            "viewer",
            "--note",
            "Ann"
        );
        var text = added.Output.Trim();
        Assert.Equal(0, added.ExitCode);
        Assert.Matches("^roster_[0-9a-f]{8}_[0-9a-f]{64}$", text);
        var id = text.Split('_')[1];

        var listed = RosterProcess.RunIn(folder, "keys", "list");
        Assert.Contains(id, listed.Output, StringComparison.Ordinal);
        Assert.Contains("acme", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('_')[2], listed.Output + listed.Errors, StringComparison.Ordinal);

        Assert.Equal(0, RosterProcess.RunIn(folder, "keys", "revoke", id).ExitCode);
        Assert.Equal(2, RosterProcess.RunIn(folder, "keys", "revoke", id).ExitCode);
        Assert.Equal(2, RosterProcess.RunIn(folder, "keys", "add", "--tenant", "../etc").ExitCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
