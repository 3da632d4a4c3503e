using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Which changes of rules tests notice: one notices a change when it fails under it.</summary>
/// <param name="Kinds">For each way to change a rule how many tests could notice it, and how many do.</param>
public sealed record MutationStudy(IReadOnlyList<MutationCount> Kinds)
{
    /// <summary>What no test notices, in the order of the catalogue.</summary>
    public IReadOnlyList<MutationCount> Unnoticed => [.. Kinds.Where(kind => kind.Noticed == 0)];

    /// <summary>Changes every rule in every test, each change alone.</summary>
    public static MutationStudy Of(IReadOnlyList<RuleTest> tests) => Of(tests, RuleCatalogue.Types);

    /// <summary>The same for some rules.</summary>
    internal static MutationStudy Of(
        IReadOnlyList<RuleTest> tests,
        IReadOnlyDictionary<string, Type> catalogue
    ) =>
        Counted(
            tests
                .AsParallel()
                .SelectMany(test =>
                    RuleMutation
                        .Of(test.Scenario.Rules)
                        .Select(mutation => (mutation.Kind, Noticed: IsNoticed(test, mutation)))
                ),
            catalogue
        );

    /// <summary>The study with what was found elsewhere.</summary>
    public MutationStudy With(IEnumerable<(MutationKind Kind, bool Noticed)> found)
    {
        var more = found.ToLookup(one => one.Kind, one => one.Noticed);
        return new([
            .. Kinds.Select(kind =>
                kind with
                {
                    Tried = kind.Tried + more[kind.Kind].Count(),
                    Noticed = kind.Noticed + more[kind.Kind].Count(noticed => noticed),
                }
            ),
        ]);
    }

    private static bool IsNoticed(RuleTest test, RuleMutation mutation) =>
        test.Judge(mutation.In(test.Scenario.Rules)).Count > 0;

    private static MutationStudy Counted(
        IEnumerable<(MutationKind Kind, bool Noticed)> tried,
        IReadOnlyDictionary<string, Type> catalogue
    )
    {
        var known = tried.ToLookup(one => one.Kind, one => one.Noticed);
        var kinds = catalogue.SelectMany(rule => Required(rule.Key, rule.Value, known));
        return new([
            .. kinds.Select(kind => new MutationCount(
                kind,
                known[kind].Count(),
                known[kind].Count(noticed => noticed)
            )),
        ]);
    }

    /// <summary>The rule switched off, and of each option every change that was tried; or that there was none to try.</summary>
    private static IEnumerable<MutationKind> Required(
        string rule,
        Type type,
        ILookup<MutationKind, bool> known
    )
    {
        yield return MutationKind.Off(rule);
        foreach (
            var option in RecordShape
                .Of(type)
                .Keys.Where(key => !OptionSteps.AreNone(key))
                .Select(key => key.Name)
        )
        {
            var tried = known
                .Select(group => group.Key)
                .Where(kind => kind.Rule == rule && kind.Option == option)
                .OrderBy(kind => kind.Change, StringComparer.Ordinal)
                .ToList();
            foreach (var kind in tried.DefaultIfEmpty(MutationKind.Unwritten(rule, option)))
                yield return kind;
        }
    }
}

/// <summary>What became of one way to change a rule.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Tried">Tests in which it could be tried.</param>
/// <param name="Noticed">Tests that failed under it.</param>
public sealed record MutationCount(MutationKind Kind, int Tried, int Noticed);
