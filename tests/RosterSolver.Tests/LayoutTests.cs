using System.Reflection;
using System.Text.RegularExpressions;

namespace RosterSolver.Tests;

/// <summary>The conventions of the house that a compiler does not see.</summary>
public sealed partial class LayoutTests
{
    private const int MostLines = 350;
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The folders of the library; each uses only what stands before it.</summary>
    private static readonly string[] Folders =
    [
        "Domain",
        "Demand",
        "Rules",
        "Solver",
        "Scenarios",
        "Economics",
        "Reports",
    ];

    private static readonly string Root = FindRoot();

    private static readonly IReadOnlyList<Source> Library = Sources("src/RosterSolver");

    [Fact]
    public void Every_file_stands_in_a_folder_that_has_a_place() =>
        Assert.All(Library, source => Assert.Contains(source.Folder, Folders));

    [Fact]
    public void Every_namespace_is_that_of_its_folder() =>
        Assert.All(Library, source => Assert.Equal($"RosterSolver.{source.Folder}", source.Namespace));

    [Fact]
    public void A_folder_uses_only_what_stands_before_it()
    {
        var wrong =
            from source in Library
            from used in source.Used
            where Array.IndexOf(Folders, used) > Array.IndexOf(Folders, source.Folder)
            select $"{source.Path} uses {used}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Google.OrTools", "src/RosterSolver/Solver/")]
    [InlineData("YamlDotNet", "src/RosterSolver/Scenarios/")]
    [InlineData("using Dapper", "src/RosterSolver.Web/Store/")]
    [InlineData("using Npgsql", "src/RosterSolver.Web/Store/")]
    [InlineData("using Microsoft.Data.Sqlite", "src/RosterSolver.Web/Store/")]
    [InlineData("using Quartz", "src/RosterSolver.Web/")]
    [InlineData("using OpenTelemetry", "src/RosterSolver.Web/Operations/")]
    public void A_package_stays_behind_its_fence(string package, string fence)
    {
        var users = Sources("src")
            .Where(source => source.Text.Contains(package, StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(users);
        Assert.All(users, source => Assert.StartsWith(fence, source.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_stay_short() =>
        Assert.All(
            Sources("src").Concat(Sources("tests")),
            source => Assert.True(source.Lines <= MostLines, $"{source.Path} has {source.Lines} lines")
        );

    [Fact]
    public void Types_are_named_by_what_they_are() =>
        Assert.All(
            typeof(RosterSolver.Rules.Rule).Assembly.GetTypes(),
            type => Assert.DoesNotMatch(VagueName(), type.Name)
        );

    /// <summary>
    /// A value that a record works out once from its parameters is that of the original in every copy made by <c>with</c>.
    /// Parameters declared anew, to check them, cannot be set by <c>with</c> either.
    /// </summary>
    [Fact]
    public void Records_remember_nothing_but_their_parameters() =>
        Assert.Empty(
            from type in typeof(RosterSolver.Rules.Rule).Assembly.GetTypes()
            where
                type.GetMethod("<Clone>$") is not null
                && type.GetProperties(Any).Any(one => one.SetMethod is { IsPrivate: false })
            let given = type.GetConstructors(Any)
                .SelectMany(constructor => constructor.GetParameters())
                .Select(parameter => parameter.Name)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
            from field in type.GetFields(Any | BindingFlags.DeclaredOnly)
            let name = BackedProperty().Match(field.Name).Groups["name"].Value
            where field.IsInitOnly && !given.Contains(name) && type.GetProperty(name, Any)?.SetMethod is null
            select $"{type.Name}.{(name.Length > 0 ? name : field.Name)}"
        );

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RosterSolver.sln")))
            folder =
                folder.Parent ?? throw new InvalidOperationException("no RosterSolver.sln above the tests");
        return folder.FullName;
    }

    private static List<Source> Sources(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
                .Where(path =>
                    !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")
                )
                .Select(path => new Source(
                    Path.GetRelativePath(Root, path).Replace('\\', '/'),
                    File.ReadAllText(path)
                )),
        ];

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Util)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VagueName();

    [GeneratedRegex("^<(?<name>.+)>k__BackingField$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BackedProperty();

    [GeneratedRegex(
        @"^namespace (?<name>[\w.]+);",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bRosterSolver\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Folderly();

    private sealed record Source(string Path, string Text)
    {
        public string Folder => Path.Split('/')[2];

        public string Namespace => NamespaceLine().Match(Text).Groups["name"].Value;

        public IEnumerable<string> Used =>
            Folderly().Matches(Text).Select(match => match.Groups["name"].Value).Where(Folders.Contains);

        public int Lines => Text.AsSpan().Count('\n');
    }
}
