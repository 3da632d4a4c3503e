using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Rotas;

/// <summary>The twenty published instances, judged from their text.</summary>
public sealed class PublishedRotaTests
{
    private static readonly TimeSpan time = TimeSpan.FromMinutes(10);

    public static TheoryData<int> Instances => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Instances))]
    public void A_rota_is_found_and_keeps_the_text(int number)
    {
        var brief = InstanceText.Read(Text(number)) with { Points = RotaPoints.None };
        var outcome = RotaSolve.Run(brief, time);
        Assert.NotNull(outcome.Rota);
        Assert.Empty(new RotaChecker(Text(number)).Broken(Names(outcome.Rota)));
        Assert.Empty(RotaAudit.Of(outcome.Rota).Breaches);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(17)]
    public void Points_are_those_of_the_audit(int number)
    {
        var outcome = RotaSolve.Run(InstanceText.Read(Text(number)), time);
        Assert.NotNull(outcome.Rota);
        Assert.Empty(new RotaChecker(Text(number)).Broken(Names(outcome.Rota)));
        Assert.Equal(RotaAudit.Of(outcome.Rota).Points, outcome.Points);
        Assert.InRange(outcome.Bound, 0, outcome.Points);
    }

    /// <summary>Both checkers say the same of rotas that are wrong on one day.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    public void Audit_and_checker_find_the_same_rotas_wrong(int number)
    {
        var brief = InstanceText.Read(Text(number)) with { Points = RotaPoints.None };
        var checker = new RotaChecker(Text(number));
        var rota = RotaSolve.Run(brief, time).Rota!;
        for (var day = 0; day < rota.Days.Count; day++)
        for (var next = day + 1; next < Math.Min(day + 9, rota.Days.Count); next++)
        {
            var days = rota.Days.ToArray();
            (days[day], days[next]) = (days[next], days[day]);
            var changed = new Rota(brief, days);
            Assert.Equal(checker.Broken(Names(changed)).Any(), RotaAudit.Of(changed).Breaches.Count > 0);
        }
    }

    private static string Text(int number) =>
        File.ReadAllText(
            GoldenFile.PathOf("tests", "RosterSolver.Tests", "Rotas", "Instances", $"Example{number}.txt")
        );

    private static List<string> Names(Rota rota) =>
        [.. rota.Days.Select(shift => shift is { } index ? rota.Brief.Shifts[index].Name : "-")];
}
