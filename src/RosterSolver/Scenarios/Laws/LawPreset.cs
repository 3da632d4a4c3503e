using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A preset of labour law: articles with their values, embedded as data.</summary>
/// <param name="Name">The name that a scenario writes: <c>cn-standard</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Chinese">Its Chinese name; null where it has none.</param>
/// <param name="Articles">Its articles in the order of the file.</param>
public sealed record LawPreset(string Name, string Title, string? Chinese, IReadOnlyList<LawEntry> Articles)
{
    /// <summary>Its articles for each period over which hours may count; none where the law leaves no choice.</summary>
    public IReadOnlyDictionary<CountingPeriod, IReadOnlyList<LawEntry>> ByPeriod { get; private init; } =
        new Dictionary<CountingPeriod, IReadOnlyList<LawEntry>>();

    private const string Folder = "laws/";
    private const string Ending = ".yaml";

    private static readonly Lazy<IReadOnlyDictionary<string, LawPreset>> all = new(() =>
        new SortedDictionary<string, LawPreset>(
            typeof(LawPreset)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(Read)
                .ToDictionary(law => law.Name),
            StringComparer.Ordinal
        )
    );

    /// <summary>The presets by name.</summary>
    public static IReadOnlyDictionary<string, LawPreset> All => all.Value;

    /// <summary>The file of a preset, as positions in it name it.</summary>
    public static string FileOf(string law) => $"{Folder}{law}{Ending}";

    private static LawPreset Read(string resource)
    {
        using var stream = typeof(LawPreset).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var text = YamlReader.Read(copy.ToArray(), resource);
        List<ScenarioError> errors = [.. text.Errors];
        var law = text.Ok ? new Binder(errors).Bind<LawSection>(text.Value) : null;
        var entries = law is null ? [] : Entries(law, law.Per, errors);
        var periods = (law?.Articles ?? [])
            .SelectMany(article => article.ByPeriod?.Keys ?? [])
            .Distinct()
            .Order()
            .ToDictionary(period => period, period => Entries(law!, period, errors));
        if (law is null || errors.Count > 0)
            throw new InvalidOperationException(string.Join('\n', errors));
        return resource == FileOf(law.Law)
            ? new(law.Law, law.Title, law.Chinese, entries) { ByPeriod = periods }
            : throw new InvalidOperationException($"{resource} calls itself {law.Law}");
    }

    /// <summary>The law with hours counted over another period, one of <see cref="ByPeriod"/>.</summary>
    public LawPreset Over(CountingPeriod period) => this with { Articles = ByPeriod[period] };

    private static IReadOnlyList<LawEntry> Entries(
        LawSection law,
        CountingPeriod? per,
        List<ScenarioError> errors
    ) => [.. law.Articles.Select(article => LawEntry.Of(law.Law, article, per, errors))];
}

/// <summary>An article of a preset.</summary>
/// <param name="Article">How it is cited.</param>
/// <param name="Written">What the file says.</param>
/// <param name="Rule">The rule that it amounts to; null for one about contracts or breaks, or that is only told.</param>
/// <param name="Options">The options of the rule.</param>
public sealed record LawEntry(LawArticle Article, ArticleSection Written, Rule? Rule, MapNode? Options)
{
    /// <summary>What it demands in the words of a scenario; null where it is only told.</summary>
    public string? Demand =>
        Written switch
        {
            _ when Rule is not null => InWords(Rule.Id, Options!),
            { Contract: { } contract } =>
                $"contracts of at most {new TimeLength(contract.Hours).InHours} h a week",
            { Breaks: { } breaks } => $"breaks of up to {breaks.PaidUpTo} min are paid",
            _ => null,
        };

    /// <summary>How firmly it holds: it must, it costs, or it is only told.</summary>
    public LawForce Force =>
        Rule is not null ? ForceOf(Rule)
        : Demand is null ? LawForce.Told
        : LawForce.MustHold;

    /// <summary>How firmly a rule holds.</summary>
    internal static LawForce ForceOf(Rule rule) =>
        rule is { Price: not null } or WeeklyHours or OvertimePay ? LawForce.Priced : LawForce.MustHold;

    /// <summary>A rule with its options on one line.</summary>
    internal static string InWords(string rule, MapNode options) =>
        $"{rule}: {string.Join(", ", options.Entries.Select(one => $"{one.Key}: {NodeText.InLine(one.Value)}"))}";

    internal static LawEntry Of(
        string law,
        ArticleSection written,
        CountingPeriod? per,
        List<ScenarioError> errors
    )
    {
        var node = per is { } period ? written.ByPeriod?.GetValueOrDefault(period) : null;
        var article = new LawArticle(law, written.Id, written.Article, written.Chinese, written.Verified);
        if ((node ?? written.Rule)?.Entries is not [var entry])
            return new(article, written, null, null);
        if (!RuleCatalogue.Types.TryGetValue(entry.Key, out var type) || entry.Value is not MapNode options)
        {
            errors.Add(new(entry.KeyAt, $"{entry.Key} is no rule with options"));
            return new(article, written, null, null);
        }

        return new(
            article,
            written,
            new Binder(errors).Bind(type, options, entry.KeyAt)?.Value is Rule rule
                ? rule with
                {
                    Law = article,
                }
                : null,
            options
        );
    }
}

/// <summary>How firmly an article holds.</summary>
public enum LawForce
{
    /// <summary>It must hold.</summary>
    MustHold,

    /// <summary>It says what something costs, or costs a price where it is broken.</summary>
    Priced,

    /// <summary>It is told, and nothing is checked.</summary>
    Told,
}
