namespace RosterSolver.Scenarios;

/// <summary>
/// A scenario as sheets of a workbook. People, shifts, contracts and whatever else is one kind of thing many times have a sheet
/// each, a row a thing and a column a key; all else stands in the sheet <c>scenario</c>, a row a value, under the keys that lead to it.
/// </summary>
/// <param name="Name">The key of the table, or <see cref="Main"/>.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">Under each column a value within one line; null for none.</param>
public sealed record ScenarioSheet(
    string Name,
    IReadOnlyList<string> Header,
    IReadOnlyList<IReadOnlyList<string?>> Rows
)
{
    /// <summary>The sheet of all that is no table.</summary>
    public const string Main = "scenario";

    /// <summary>The column of the keys that lead to a value.</summary>
    public const string Key = "key";

    /// <summary>The column of the values.</summary>
    public const string Value = "value";

    /// <summary>The first column of a table whose rows have names.</summary>
    public const string Named = "name";

    /// <summary>Between the keys that lead to a value.</summary>
    public const char Within = '/';

    /// <summary>The sheets of a scenario, the main one first.</summary>
    internal static IReadOnlyList<ScenarioSheet> Of(MapNode scenario)
    {
        var tables = scenario.Entries.Where(entry => MayBeTable(entry.Key) && IsTable(entry.Value)).ToList();
        return
        [
            new(
                Main,
                [Key, Value],
                [.. scenario.Entries.Except(tables).SelectMany(entry => Values(entry.Key, entry.Value))]
            ),
            .. tables.Select(entry => Table(entry.Key, entry.Value)),
        ];
    }

    /// <summary>Whether under a key of a scenario stand things of one kind, under names or in a list.</summary>
    public static bool MayBeTable(string key) =>
        RecordShape
            .Of(typeof(ScenarioSection))
            .Keys.Any(known =>
                known.Name == key
                && (known.Value is MapShape { Item: SectionShape } or ListShape { Item: SectionShape })
            );

    /// <summary>Whether something is said of each thing, or a row would be empty.</summary>
    private static bool IsTable(Node node) =>
        node switch
        {
            MapNode { Entries: [_, ..] map } => map.All(entry => entry.Value is MapNode { Entries: [_, ..] }),
            ListNode { Items: [_, ..] list } => list.All(item => item is MapNode { Entries: [_, ..] }),
            _ => false,
        };

    private static ScenarioSheet Table(string name, Node node) =>
        node is MapNode map
            ? Table(name, [Named], [.. map.Entries.Select(entry => (entry.Key, (MapNode)entry.Value))])
            : Table(name, [], [.. ((ListNode)node).Items.Select(item => ("", (MapNode)item))]);

    private static ScenarioSheet Table(
        string name,
        IReadOnlyList<string> first,
        IReadOnlyList<(string Name, MapNode Thing)> things
    )
    {
        List<string> keys =
        [
            .. things.SelectMany(thing => thing.Thing.Entries).Select(entry => entry.Key).Distinct(),
        ];
        return new(
            name,
            [.. first, .. keys],
            [
                .. things.Select(thing =>
                    (IReadOnlyList<string?>)
                        [
                            .. first.Select(_ => thing.Name),
                            .. keys.Select(key =>
                                thing.Thing.Find(key) is { } entry ? CellValue.Of(entry.Value) : null
                            ),
                        ]
                ),
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<string?>> Values(string path, Node node) =>
        node is MapNode { Entries: [_, ..] entries }
            ? entries.SelectMany(entry => Values($"{path}{Within}{entry.Key}", entry.Value))
            :
            [
                [path, CellValue.Of(node)],
            ];
}
