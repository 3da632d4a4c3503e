using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Makes rule tests of maps: a scenario of what is written and what is usual, and the drawing in it.</summary>
internal sealed class RuleTestBuild(
    string path,
    string[] lines,
    MapNode usual,
    ReadFile read,
    List<ScenarioError> errors
)
{
    private static readonly string[] own = [.. KeysOf(typeof(RuleTestSection))];

    /// <summary>The keys of a scenario that make no sense in a rule test.</summary>
    private static readonly string[] barred =
    [
        "scenario",
        "horizon",
        "history",
        "rota",
        "hiring",
        "solve",
        "expect",
    ];

    private static readonly string[] shared = [.. KeysOf(typeof(ScenarioSection)).Except(barred)];

    private static IEnumerable<string> KeysOf(Type record) =>
        RecordShape.Of(record).Keys.Select(key => key.Name);

    /// <summary>The test; null where it has faults.</summary>
    public RuleTest? Of(MapNode map)
    {
        var before = errors.Count;
        var section = new Binder(errors).Bind<RuleTestSection>(
            map with
            {
                Entries = [.. map.Entries.Where(entry => !IsOfScenario(entry.Key))],
            }
        );
        if (map.Find("rules") is null)
            errors.Add(new(map.At, "missing key 'rules'", "a map of the rules that are asked"));
        if (section is null || errors.Count > before)
            return null;
        var node = (ScalarNode)map.Find("roster")!.Value;
        if (RosterDrawing.Of(node, lines, errors) is not { } drawing)
            return null;
        var written = map with { Entries = [.. map.Entries.Where(entry => IsOfScenario(entry.Key))] };
        return Written(section, drawing, written) is not { } scenario || Build(scenario) is not { } built
            ? null
            : Test(section, drawing, built);
    }

    /// <summary>Whether a key, or the one that was meant by it, is one of a scenario's.</summary>
    private static bool IsOfScenario(string key) =>
        shared.Contains(key)
        || !own.Contains(key)
            && Suggestion.Nearest(key, own) is null
            && Suggestion.Nearest(key, shared) is not null;

    private ScenarioSection? Written(RuleTestSection section, RosterDrawing drawing, MapNode written)
    {
        var before = errors.Count;
        var horizon = Patch.Map(
            ("start", Patch.Scalar($"{section.Start ?? RuleTestSection.UsualStart:yyyy-MM-dd}")),
            ("days", Patch.Scalar(drawing.Days)),
            ("interval", Patch.Scalar($"{section.Interval}m"))
        );
        if (section.TimeZone is { } zone)
            horizon = (MapNode)Overlay.Merge(horizon, Patch.Map(("time-zone", Patch.Scalar(zone))));
        var whole = (MapNode)
            Overlay.Merge(
                Overlay.Merge(
                    usual,
                    Patch.Map(
                        ("scenario", new ScalarNode(section.At, section.RuleTest, true)),
                        ("horizon", horizon)
                    )
                ),
                written
            );
        var first = new Binder(errors).Bind<ScenarioSection>(whole);
        if (first is null || errors.Count > before)
            return null;
        var known = AgentBuild.NamesOf(first).ToHashSet(StringComparer.Ordinal);
        var contract = written.Find("contracts")?.Value is MapNode { Entries: [var own, ..] }
            ? own.Key
            : "full-time";
        var drawn = drawing
            .Lines.Where(line => !known.Contains(line.Agent))
            .Select(line => Agent(line, contract));
        var agents = (whole.Find("agents")?.Value as ListNode)?.Items ?? [];
        return new Binder(errors).Bind<ScenarioSection>(
            (MapNode)Overlay.Merge(whole, Patch.Of(Patch.List(agents.Concat(drawn)), "agents"))
        );
    }

    private static MapNode Agent(DrawnLine line, string contract) =>
        new(
            line.At,
            [
                new("id", line.At, new ScalarNode(line.At, line.Agent)),
                new("contract", line.At, new ScalarNode(line.At, contract)),
            ]
        );

    private Scenario? Build(ScenarioSection section)
    {
        var before = errors.Count;
        var built = ScenarioReader.Build(section, path, new RecordedFiles(read), errors);
        if (built is null || errors.Count > before)
            return null;
        var named = built.Rules.Index().Where(rule => built.RuleOrigins[rule.Index] is not null).ToList();
        return built with
        {
            Rules = [.. named.Select(rule => rule.Item)],
            RuleOrigins = [.. named.Select(rule => built.RuleOrigins[rule.Index])],
        };
    }

    private RuleTest? Test(RuleTestSection section, RosterDrawing drawing, Scenario scenario)
    {
        var before = errors.Count;
        var shifts = new DrawnShifts(scenario.Shifts, errors);
        var worked = drawing.Lines.SelectMany(shifts.Of).ToLookup(one => one.Agent, StringComparer.Ordinal);
        var expected = section.Violations.Select(violation => Expected(violation, scenario)).ToList();
        if (errors.Count > before)
            return null;
        var agents = scenario.Agents.Select(agent =>
            agent with
            {
                History = [.. worked[agent.Id].Where(one => one.Day < 0).OrderBy(one => one.Range.Start)],
            }
        );
        return new(
            section.RuleTest,
            section.SpanOf(RuleTestReader.One),
            scenario with
            {
                Agents = [.. agents],
                HistoryDays = drawing.PastDays,
            },
            [.. worked.SelectMany(one => one).Where(one => one.Day >= 0)],
            expected,
            Places(drawing)
        );
    }

    private static Dictionary<(string, int?), SourceSpan> Places(RosterDrawing drawing) =>
        drawing
            .Lines.SelectMany(line =>
                line.Days.Index()
                    .Select(word => ((line.Agent, (int?)word.Index), word.Item.At))
                    .Append(((line.Agent, null), line.At))
            )
            .ToDictionary(place => place.Item1, place => place.At);

    private ExpectedViolation Expected(ExpectedViolationSection written, Scenario scenario)
    {
        Report("rule", "rule", written.Rule, [.. scenario.Rules.Select(rule => rule.Id).Distinct()]);
        if (written.Agent is { } agent)
            Report("agent", "agent", agent, [.. scenario.Agents.Select(one => one.Id)]);
        return new(
            written.Rule,
            written.Agent,
            written.Day?.In(scenario.Horizon),
            written.Amount,
            written.Cost,
            written.At
        );

        void Report(string key, string what, string name, IReadOnlyList<string> known)
        {
            if (!known.Contains(name))
                errors.Add(
                    new(
                        written.SpanOf(key),
                        $"unknown {what} '{name}' in this test",
                        Expectation.OneOf(known),
                        Suggestion.Nearest(name, known)
                    )
                );
        }
    }
}
