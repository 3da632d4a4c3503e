using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

public class ScenarioReferenceTests
{
    [Fact]
    public void The_reference_beside_the_scenarios_is_current() =>
        Assert.Null(
            GoldenFile.Difference(GoldenFile.PathOf("scenarios", "README.md"), ScenarioReference.Text())
        );

    [Fact]
    public void Every_key_has_a_meaning() =>
        Assert.DoesNotContain(
            Records().SelectMany(record => RecordShape.Of(record).Keys),
            key => key.Doc is null
        );

    [Fact]
    public void Limits_are_written_as_the_value_is_written() =>
        Assert.Empty(
            from record in Records()
            from key in RecordShape.Of(record).Keys
            where key is { Range: not null, Limits: not null } && Scalar(key.Value) is not null
            from limit in key.Limits!.Split("..")
            where !Scalar(key.Value)!.Syntax.TryRead(limit, out _)
            select $"{record.Name} {key.Name}: {key.Limits}"
        );

    private static IEnumerable<Type> Records() =>
        typeof(ScenarioSection)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Section)) && !type.IsAbstract)
            .Concat(RuleCatalogue.Types.Values);

    private static ScalarShape? Scalar(ValueShape shape) =>
        shape is ListShape list ? Scalar(list.Item) : shape as ScalarShape;
}
