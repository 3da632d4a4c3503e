using System.Text;

namespace RosterSolver.Tests.Web.Api;

/// <summary>Small texts that are meant to grow without end once they are read.</summary>
public sealed class BombTests
{
    public static TheoryData<string> Bombs { get; } =
    [
        "aliases",
        "deep lists",
        "deep maps",
        "deep brackets",
        "long key",
        "many keys",
        "many documents",
        "tag",
        "merge",
        "itself",
        "many agents",
        "numbers",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Is_refused_at_once(string bomb)
    {
        await using var server = await RunningServer.Start();
        var effort = new Effort();
        var found = await server.Validate(Text(bomb));
        Assert.False(found.GetProperty("valid").GetBoolean());
        Assert.NotEqual(0, found.GetProperty("faults").GetArrayLength());
        Assert.True(effort.Took < Effort.Hang, $"{bomb} took {effort.Took}");
    }

    private static string Text(string bomb) =>
        bomb switch
        {
            "aliases" => Laughs(),
            "deep lists" => string.Concat(Enumerable.Repeat("- ", 100_000)) + "x",
            "deep maps" => string.Concat(
                Enumerable.Range(0, 500).Select(depth => $"{new string(' ', depth)}a:\n")
            ),
            "deep brackets" => "a: " + new string('[', 100_000),
            "long key" => new string('k', 900_000) + ": 1\n",
            "many keys" => string.Concat(Enumerable.Range(0, 60_000).Select(key => $"k{key}: 1\n")),
            "many documents" => string.Concat(Enumerable.Repeat("---\na: 1\n", 50_000)),
            "tag" => "scenario: !!python/object/apply:os.system ['ls']\n",
            "merge" => "<<: { scenario: x }\n",
            "itself" => "extends: test.yaml\n",
            "many agents" => "extends: six-agent-desk.yaml\nagents:\n"
                + string.Concat(
                    Enumerable
                        .Range(0, 600)
                        .Select(group => $"- {{ group: g{group}, count: 2000, contract: full-time }}\n")
                ),
            _ => "extends: six-agent-desk.yaml\nhorizon: { weeks: 99999999999999999999999999999999999999 }\n",
        };

    /// <summary>Ten lists, each of ten times the one before.</summary>
    private static string Laughs()
    {
        var text = new StringBuilder("a0: &a0 lol\n");
        for (var level = 1; level <= 10; level++)
            text.Append(
                $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"
            );
        return text.ToString();
    }
}
