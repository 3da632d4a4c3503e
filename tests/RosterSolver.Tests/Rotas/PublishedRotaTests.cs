using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Rotas;

/// <summary>The twenty published instances, judged from their text.</summary>
public sealed class PublishedRotaTests
{
    private static readonly TimeSpan time = TimeSpan.FromSeconds(60);

    public static TheoryData<int> Instances => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Instances))]
    public void A_rota_is_found_and_keeps_the_text(int number)
    {
        var text = Text(number);
        var outcome = RotaSolve.Run(InstanceText.Read(text), time);
        Assert.NotNull(outcome.Rota);
        Assert.Empty(new RotaChecker(text).Broken(Names(outcome.Rota)));
    }

    private static string Text(int number) =>
        File.ReadAllText(
            GoldenFile.PathOf("tests", "RosterSolver.Tests", "Rotas", "Instances", $"Example{number}.txt")
        );

    private static List<string> Names(Rota rota) =>
        [.. rota.Days.Select(shift => shift is { } index ? rota.Brief.Shifts[index].Name : "-")];
}
