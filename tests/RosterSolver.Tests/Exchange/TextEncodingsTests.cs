using System.Text;
using CsCheck;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Exchange;

public sealed class TextEncodingsTests
{
    private const string Table = "agent,date,shift\n李娜,2026-12-07,早班\n王伟,2026-12-08,夜班\n";

    static TextEncodingsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gbk", false)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Tables_of_chinese_offices_are_read(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Table)];
        var read = CsvTable.Parse("r.csv", bytes, ["agent", "date", "shift"]);
        Assert.Equal(
            ["李娜 早班", "王伟 夜班"],
            read.Value!.Select(row => $"{row["agent"].Text} {row["shift"].Text}")
        );
    }

    [Theory]
    [InlineData("agent,date,shift\nan\0n,2026-12-07,early\n", 2, 3)]
    [InlineData("\0\0\0agent,date,shift\n", 1, 1)]
    public void What_is_no_text_is_refused_at_its_place(string text, int line, int column)
    {
        var fault = Assert.Single(
            CsvTable.Parse("r.csv", Encoding.UTF8.GetBytes(text), ["agent", "date", "shift"]).Errors
        );
        Assert.Equal((line, column), (fault.At.Line, fault.At.Column));
        Assert.Contains("NUL", fault.What, StringComparison.Ordinal);
    }

    /// <summary>A few letters alone can be UTF-8 by chance, and are then read as such.</summary>
    [Fact]
    public void Any_names_in_common_use_survive_gbk() =>
        Gen.Char['\u4e00', '\u9fa5']
            .Where(letter => Encoding.GetEncoding("gb2312").GetBytes([letter]) is [>= 0xA1, >= 0xA1])
            .Array[8, 20]
            .Sample(letters =>
            {
                var text = $"agent\n{new string(letters)}\n";
                Assert.Equal(
                    text,
                    TextEncodings.Decode("r.csv", Encoding.GetEncoding("gbk").GetBytes(text)).Value
                );
            });

    [Fact]
    public void Accented_letters_of_latin_1_are_refused_and_not_guessed_at()
    {
        var read = TextEncodings.Decode("r.csv", Encoding.Latin1.GetBytes("agent\nRenée\nJörg\n"));
        Assert.Equal(
            [
                "r.csv:2:4: this is not UTF-8 text; expected a file saved as UTF-8 (in Excel: CSV UTF-8), GBK or UTF-16",
            ],
            read.Errors.Select(error => error.ToString())
        );
    }

    [Fact]
    public void Half_a_letter_of_utf_16_is_refused()
    {
        var read = TextEncodings.Decode("r.csv", [0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0]);
        Assert.StartsWith(
            "r.csv:1:1: this is not UTF-16 text; expected",
            Assert.Single(read.Errors).ToString(),
            StringComparison.Ordinal
        );
    }
}
