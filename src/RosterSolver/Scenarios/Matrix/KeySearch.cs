using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// Finds a key of a scenario by its name, such as <c>agents.desk.count</c>: through the keys that a record may have, whether
/// written or not, and through the names that the planner gave.
/// </summary>
/// <param name="root">The whole text.</param>
internal sealed class KeySearch(MapNode root)
{
    private const int MostNamed = 12;

    /// <summary>The key.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="at">Where the name is written.</param>
    /// <param name="errors">Receives the fault where there is no such key.</param>
    public ScenarioKey? Find(string name, SourceSpan at, ICollection<ScenarioError> errors)
    {
        var steps = new List<KeyStep>();
        var here = new Choice("", default, new SectionShape(typeof(ScenarioSection)), root);
        for (var rest = name; rest.Length > 0; )
        {
            var choices = Choices(here.Shape, here.Node).ToList();
            var next = choices.Where(choice => Begins(rest, choice.Name)).MaxBy(choice => choice.Name.Length);
            if (next is null)
            {
                errors.Add(Unknown(name, rest, choices, at));
                return null;
            }

            steps.Add(next.Step);
            here = next;
            rest = rest.Length == next.Name.Length ? "" : rest[(next.Name.Length + 1)..];
        }

        return new(name, steps);
    }

    private static bool Begins(string rest, string name) =>
        rest.StartsWith(name, StringComparison.Ordinal)
        && (rest.Length == name.Length || rest[name.Length] == '.');

    private static ScenarioError Unknown(string name, string rest, List<Choice> choices, SourceSpan at)
    {
        var before = name[..^rest.Length].TrimEnd('.');
        if (choices.Count == 0)
            return new(at, $"'{before}' has no keys", $"'{before}' alone");
        var names = choices.ConvertAll(choice => choice.Name);
        var word = rest.Split('.')[0];
        var nearest = Suggestion.Nearest(word, names);
        return new(
            at,
            before.Length == 0 ? $"unknown key '{word}'" : $"unknown key '{word}' in '{before}'",
            names.Count <= MostNamed
                ? Expectation.OneOf(names)
                : $"{string.Join(", ", names.Take(MostNamed))}, ... ({names.Count} names)",
            nearest is null ? null : $"{name[..^rest.Length]}{nearest}{rest[word.Length..]}"
        );
    }

    private static IEnumerable<Choice> Choices(ValueShape shape, Node? node) =>
        (shape, node) switch
        {
            (SectionShape, ListNode list) => list.Items.Select(
                (item, place) =>
                    new Choice(
                        (place + 1).ToString(CultureInfo.InvariantCulture),
                        new(null, place),
                        shape,
                        item
                    )
            ),
            (SectionShape section, _) => RecordShape
                .Of(section.Type)
                .Keys.Select(key => new Choice(
                    key.Name,
                    new(key.Name, null),
                    key.Value,
                    (node as MapNode)?.Find(key.Name)?.Value
                )),
            (MapShape map, MapNode entries) => entries.Entries.Select(entry => Named(entry, map.Item)),
            (ListShape { Item: SectionShape item }, ListNode list) => Members(list, item),
            (AnyShape, MapNode rules) => rules
                .Entries.Where(entry => RuleCatalogue.Types.ContainsKey(entry.Key))
                .Select(entry => Named(entry, new SectionShape(RuleCatalogue.Types[entry.Key]))),
            _ => [],
        };

    private static Choice Named(MapEntry entry, ValueShape shape) =>
        new(entry.Key, new(entry.Key, null), shape, entry.Value);

    private static IEnumerable<Choice> Members(ListNode list, SectionShape shape) =>
        list
            .Items.OfType<MapNode>()
            .Select(
                (item, place) =>
                    ((item.Find("id") ?? item.Find("group"))?.Value as ScalarNode)?.Text is { } name
                        ? new Choice(name, new(null, place), shape, item)
                        : null
            )
            .OfType<Choice>();

    private sealed record Choice(string Name, KeyStep Step, ValueShape Shape, Node? Node);
}
