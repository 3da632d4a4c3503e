using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class YamlReaderTests
{
    [Fact]
    public void Keeps_the_position_of_each_key_and_value()
    {
        var map = Map("horizon: { start: 2026-12-07 }\nskills:\n  - voice\n");
        var horizon = map.Entries[0];
        Assert.Equal(At(1, 1), horizon.KeyAt);
        Assert.Equal(At(1, 10), horizon.Value.At);
        Assert.Equal(At(1, 19), ((MapNode)horizon.Value).Find("start")!.Value.At);
        Assert.Equal(At(3, 5), ((ListNode)map.Entries[1].Value).Items[0].At);
    }

    [Fact]
    public void Places_a_value_that_was_not_written_at_its_key() =>
        Assert.Equal(new ScalarNode(At(2, 1), ""), Map("a: 1\nrules:\n").Find("rules")!.Value);

    [Fact]
    public void Knows_quoted_texts_from_missing_values()
    {
        var map = Map("a: \"\"\nb: null\nc: ~\nd: 'null'\n");
        Assert.Equal([false, true, true, false], map.Entries.Select(e => ((ScalarNode)e.Value).IsEmpty));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "x.yaml:3:1: 'a' stands here a second time, first at line 1")]
    [InlineData("", "x.yaml:1:1: the file is empty; expected lines of 'key: value'")]
    [InlineData("# only a comment\n", "x.yaml:1:1: the file is empty; expected lines of 'key: value'")]
    [InlineData("---\n", "x.yaml:1:1: the file is empty; expected lines of 'key: value'")]
    [InlineData(
        "a: 1\n---\nb: 2\n",
        "x.yaml:2:1: a second document begins here; expected one scenario in a file"
    )]
    [InlineData(
        "a:\n\tb: 1\n",
        "x.yaml:2:1: a tab indents this line; expected spaces; YAML does not allow tabs before a key"
    )]
    [InlineData(
        "a: &base { b: 1 }\n",
        "x.yaml:1:4: anchors such as '&base' are not used; "
            + "expected the value written out, or shared through 'extends: base.yaml'"
    )]
    [InlineData(
        "a: 1\n<<: { b: 1 }\n",
        "x.yaml:2:1: merge keys ('<<') are not used; "
            + "expected the value written out, or shared through 'extends: base.yaml'"
    )]
    [InlineData(
        "a: !secret b\n",
        "x.yaml:1:4: tags that begin with '!' are not used; expected quotes around such a text"
    )]
    [InlineData(
        "a: [1, 2\nb: 3\n",
        "x.yaml:1:4: this bracket is not closed, or what stands in it goes wrong; expected its closing bracket, and quotes around a text that holds ': '"
    )]
    [InlineData(
        "a: { b: 1\n",
        "x.yaml:1:4: this bracket is not closed, or what stands in it goes wrong; expected its closing bracket, and quotes around a text that holds ': '"
    )]
    [InlineData("a: \"text\n", "x.yaml:1:4: this text in quotes does not end; expected a closing quote")]
    [InlineData(
        "a: b: c\n",
        "x.yaml:1:5: a ':' stands where no key can be; "
            + "expected 'key: value' in its own column; quotes around a value that holds ': '"
    )]
    [InlineData(
        "a: 1\nb\nc: 2\n",
        "x.yaml:2:1: this line does not fit the keys above it; expected 'key: value' in the same column"
    )]
    [InlineData("a: 1\n: b\n", "x.yaml:2:3: the key is missing; expected a word before the ':'")]
    [InlineData("- : b\n", "x.yaml:1:4: the key is missing; expected a word before the ':'")]
    [InlineData("? [a]\n: b\n", "x.yaml:1:3: found a list in place of a key; expected a word before the ':'")]
    [InlineData(
        "a: \u0007\n",
        "x.yaml:1:4: the character U+0007 cannot stand in a text; expected printable characters"
    )]
    [InlineData(
        "a: [1, 2 }\n",
        "x.yaml:1:10: this list in brackets goes wrong here; expected ',' and the next item, or ']'"
    )]
    [InlineData(
        "a: @x\n",
        "x.yaml:1:4: this character cannot begin a value; expected quotes around a value that begins with @, ` or %"
    )]
    [InlineData(
        "a: \"\\q\"\n",
        "x.yaml:1:4: unknown escape after '\\'; expected the text in single quotes, which keep '\\' as it is"
    )]
    public void Says_what_is_wrong_and_where(string text, string sentence) =>
        Assert.Equal(sentence, YamlReader.Read(text, "x.yaml").Errors[0].ToString());

    [Fact]
    public void Refuses_an_alias_with_its_anchor()
    {
        var errors = YamlReader.Read("a: &x 1\nb: *x\n", "x.yaml").Errors;
        Assert.Equal([At(1, 4), At(2, 4)], errors.Select(error => error.At));
    }

    [Fact]
    public void Takes_a_nesting_as_deep_as_the_limit_and_no_deeper()
    {
        Assert.True(YamlReader.Read(Nested(YamlReader.MaxDepth), "x.yaml").Ok);
        Assert.Contains(
            "too deep",
            YamlReader.Read(Nested(YamlReader.MaxDepth + 1), "x.yaml").Errors[0].What
        );
        Assert.False(YamlReader.Read(Nested(100_000), "x.yaml").Ok);
    }

    [Fact]
    public void Takes_a_file_as_large_as_the_limit_and_no_larger()
    {
        Assert.True(YamlReader.Read("a: b #".PadRight(YamlReader.MaxBytes, 'x'), "x.yaml").Ok);
        Assert.Contains(
            "too large",
            YamlReader.Read("a: b #".PadRight(YamlReader.MaxBytes + 1, 'x'), "x.yaml").Errors[0].What
        );
    }

    [Fact]
    public void Takes_a_byte_order_mark_and_windows_line_ends()
    {
        var read = YamlReader.Read([.. Encoding.UTF8.Preamble, .. "a: 1\r\nb: 2\r\n"u8], "x.yaml");
        Assert.Equal(At(2, 1), ((MapNode)read.Value!).Find("b")!.KeyAt);
        Assert.Equal("1", ((ScalarNode)((MapNode)read.Value).Find("a")!.Value).Text);
    }

    [Fact]
    public void Points_at_the_first_byte_that_is_not_utf8()
    {
        var error = YamlReader.Read([.. "a: 1\nb: "u8, 0xE9, (byte)'\n'], "x.yaml").Errors[0];
        Assert.Equal(
            "x.yaml:2:4: this is not UTF-8 text; expected a file saved with the encoding UTF-8",
            error.ToString()
        );
    }

    private static MapNode Map(string text) => (MapNode)YamlReader.Read(text, "x.yaml").Value!;

    private static SourceSpan At(int line, int column) => new("x.yaml", line, column);

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
