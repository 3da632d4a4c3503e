using System.Text;
using RosterSolver.Web.Scenarios;

namespace RosterSolver.Tests.Web.Scenarios;

public sealed class TenantFolderTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("roster-folder-").FullName;
    private readonly TenantFolder folder;

    public TenantFolderTests()
    {
        folder = new(data, "acme");
        Directory.CreateDirectory(Path.Combine(folder.Root, "data"));
        File.WriteAllText(Path.Combine(folder.Root, "desk.yaml"), "scenario: desk");
        File.WriteAllText(Path.Combine(folder.Root, "data", "calls.csv"), "calls");
        File.WriteAllText(Path.Combine(data, "keys.json"), "secret");
        Directory.CreateDirectory(Path.Combine(data, "tenants", "other", "scenarios"));
        File.WriteAllText(Path.Combine(data, "tenants", "other", "scenarios", "desk.yaml"), "secret");
    }

    [Theory]
    [InlineData("desk.yaml")]
    [InlineData("data/calls.csv")]
    public void Reads_what_is_in_it(string name) => Assert.NotNull(folder.Read(name));

    [Theory]
    [InlineData("../../../keys.json")]
    [InlineData("data/../../../../keys.json")]
    [InlineData("../../other/scenarios/desk.yaml")]
    [InlineData("..\\..\\other\\scenarios\\desk.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("/etc/hosts.csv")]
    [InlineData("//etc/hosts.csv")]
    [InlineData("C:/Windows/win.csv")]
    [InlineData("C:desk.yaml")]
    [InlineData("desk.yaml\0.csv")]
    [InlineData("desk.yaml\n")]
    [InlineData("./desk.yaml")]
    [InlineData("data//calls.csv")]
    [InlineData("data/")]
    [InlineData("~/desk.yaml")]
    [InlineData("%2e%2e/keys.json")]
    [InlineData("....//....//keys.json")]
    [InlineData(".hidden.yaml")]
    [InlineData(".yaml")]
    [InlineData("desk.yaml ")]
    [InlineData("desk.yaml.")]
    [InlineData("a/b/c/d/e.yaml")]
    [InlineData("desk.exe")]
    [InlineData("")]
    public void Reads_nothing_else(string name)
    {
        Assert.Null(folder.Locate(name));
        Assert.Null(folder.Read(name));
    }

    [Fact]
    public void Follows_no_link_to_a_file_or_a_folder()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Root, "link.yaml"), Path.Combine(data, "keys.json"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "linked"), data);
        Assert.Null(folder.Read("link.yaml"));
        Assert.Null(folder.Read("linked/keys.json"));
        Assert.DoesNotContain(folder.Names(), name => name.Contains("link", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scenario_reads_no_file_outside_whatever_it_names()
    {
        foreach (var name in (string[])["../../other/scenarios/desk.yaml", "/etc/passwd", "linked/desk.yaml"])
        {
            Directory.CreateDirectory(Path.Combine(data, "elsewhere"));
            var text = Encoding.UTF8.GetBytes($"extends: {name}\nscenario: x\n");
            var read = CheckedScenario.Of("spy.yaml", text, folder, new());
            Assert.NotEmpty(read.Faults);
            Assert.DoesNotContain(
                read.Faults,
                fault => fault.ToString().Contains("secret", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("ACME")]
    [InlineData("")]
    [InlineData("acme\n")]
    public void No_other_name_is_a_tenant(string name) =>
        Assert.Throws<ArgumentException>(() => new TenantFolder(data, name));

    public void Dispose() => Directory.Delete(data, recursive: true);
}
