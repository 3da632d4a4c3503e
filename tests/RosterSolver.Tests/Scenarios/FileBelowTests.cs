using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class FileBelowTests
{
    [Theory]
    [InlineData("calls.csv", "calls.csv")]
    [InlineData("data/calls.csv", "data/calls.csv")]
    [InlineData("./data/./calls.csv", "data/calls.csv")]
    [InlineData("data\\calls.csv", "data/calls.csv")]
    [InlineData(" calls.csv ", "calls.csv")]
    [InlineData("..calls.csv", "..calls.csv")]
    public void Lies_in_the_folder_of_the_file_that_names_it(string name, string path)
    {
        Assert.Equal(new FileBelow(path, null), FileBelow.Of(name, new("plan.yaml", 1, 1)));
        Assert.Equal(new FileBelow($"a/b/{path}", null), FileBelow.Of(name, new("a/b/plan.yaml", 1, 1)));
    }

    [Theory]
    [InlineData("../calls.csv")]
    [InlineData("data/../../calls.csv")]
    [InlineData("data/..")]
    [InlineData("..\\calls.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("C:\\calls.csv")]
    [InlineData("file://calls.csv")]
    [InlineData(" /calls.csv")]
    [InlineData("")]
    public void Never_lies_outside(string name)
    {
        var at = new SourceSpan("a/plan.yaml", 3, 7);
        var file = FileBelow.Of(name, at);
        Assert.Equal(("", at), (file.Path, file.Fault!.At));
    }
}
