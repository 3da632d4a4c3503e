using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class ExtensionTests
{
    [Fact]
    public void Merges_maps_by_key_and_lists_by_id_or_group()
    {
        var merged = Load(
            (
                "x.yaml",
                "extends: base.yaml\nrules: { b: 9, c: 3 }\nagents: [{ id: ann, at: 2 }, { group: B }]\ndays: [3]\n"
            ),
            (
                "base.yaml",
                "rules: { a: 1, b: 2 }\nagents: [{ id: ann, skill: voice }, { id: bob }]\ndays: [1, 2]\n"
            )
        );
        Assert.Equal(
            "{rules: {a: 1, b: 9, c: 3}, agents: [{id: ann, skill: voice, at: 2}, {id: bob}, {group: B}], days: [3]}",
            Draw(merged.Value!)
        );
    }

    [Fact]
    public void Each_node_keeps_the_file_that_it_came_from()
    {
        var rules = (MapNode)
            Load(
                ("x.yaml", "extends: base.yaml\nrules: { b: 9 }\n"),
                ("base.yaml", "rules: { a: 1, b: 2 }\n")
            )
                .Value!.Find("rules")!
                .Value;
        Assert.Equal("base.yaml", rules.Find("a")!.KeyAt.File);
        Assert.Equal(new SourceSpan("x.yaml", 2, 10), rules.Find("b")!.KeyAt);
        Assert.Equal(new SourceSpan("x.yaml", 2, 13), rules.Find("b")!.Value.At);
    }

    [Fact]
    public void A_value_left_empty_takes_the_base_value_away() =>
        Assert.Equal(
            "{rules: }",
            Draw(Load(("x.yaml", "extends: b.yaml\nrules:\n"), ("b.yaml", "rules: { a: 1 }\n")).Value!)
        );

    [Fact]
    public void An_item_written_twice_stays_two_items() =>
        Assert.Equal(
            "{agents: [{id: ann, a: 1, b: 2}, {id: ann, c: 3}]}",
            Draw(
                Load(
                    ("x.yaml", "extends: b.yaml\nagents: [{ id: ann, b: 2 }, { id: ann, c: 3 }]\n"),
                    ("b.yaml", "agents: [{ id: ann, a: 1 }]\n")
                ).Value!
            )
        );

    [Fact]
    public void Finds_the_base_beside_or_below_the_file_that_names_it() =>
        Assert.Equal(
            "{a: 1, b: 2, c: 3}",
            Draw(
                Load(
                    ("plans/x.yaml", "extends: shared/b.yaml\nc: 3\n"),
                    ("plans/shared/b.yaml", "extends: ./c.yaml\nb: 2\n"),
                    ("plans/shared/c.yaml", "a: 1\n")
                ).Value!
            )
        );

    [Theory]
    [InlineData("../b.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("shared/../../b.yaml")]
    [InlineData("..\\b.yaml")]
    [InlineData("C:\\b.yaml")]
    [InlineData("file:///etc/passwd")]
    public void Refuses_a_base_outside_the_folder(string path) =>
        Assert.Equal(
            $"x.yaml:1:10: '{path}' is outside the scenario's folder; expected a file in the same folder or below it",
            Fault(("x.yaml", $"extends: {path}\n"))
        );

    [Fact]
    public void Refuses_files_that_extend_each_other() =>
        Assert.Equal(
            "b.yaml:1:10: the files extend each other: x.yaml extends b.yaml extends x.yaml",
            Fault(("x.yaml", "extends: b.yaml\n"), ("b.yaml", "extends: x.yaml\n"))
        );

    [Fact]
    public void Refuses_a_base_that_is_not_there() =>
        Assert.Equal(
            "x.yaml:1:10: there is no file 'b.yaml', or it cannot be read",
            Fault(("x.yaml", "extends: b.yaml\n"))
        );

    [Fact]
    public void Refuses_a_list_of_bases() =>
        Assert.Equal(
            "x.yaml:1:10: found a list; expected the name of a scenario file",
            Fault(("x.yaml", "extends: [b.yaml]\n"))
        );

    [Fact]
    public void Reports_the_faults_of_the_base_in_the_base() =>
        Assert.StartsWith("b.yaml:1:4: ", Fault(("x.yaml", "extends: b.yaml\n"), ("b.yaml", "a: \"\n")));

    [Fact]
    public void Reads_a_text_that_is_not_in_a_file()
    {
        var read = Extension.Load("extends: b.yaml\nb: 2\n", "form", Files(("b.yaml", "a: 1\n")));
        Assert.Equal("{a: 1, b: 2}", Draw(read.Value!));
    }

    [Fact]
    public void Takes_a_path_that_the_disk_cannot_read_for_no_file()
    {
        Assert.Null(Disk.Read("no/such/file.yaml"));
        Assert.Null(Disk.Read(Path.GetTempPath()));
        Assert.Null(Disk.Read("a\0b"));
    }

    private static ReadFile Files(params (string Path, string Text)[] files) =>
        path =>
            files
                .Where(file => file.Path == path)
                .Select(file => Encoding.UTF8.GetBytes(file.Text))
                .FirstOrDefault();

    private static Result<MapNode> Load(params (string Path, string Text)[] files) =>
        Extension.Load(files[0].Path, Files(files));

    private static string Fault(params (string Path, string Text)[] files) =>
        Load(files).Errors[0].ToString();

    private static string Draw(Node node) =>
        node switch
        {
            ScalarNode scalar => scalar.Text,
            ListNode list => $"[{string.Join(", ", list.Items.Select(Draw))}]",
            MapNode map =>
                $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Draw(entry.Value)}"))}}}",
            _ => "?",
        };
}
