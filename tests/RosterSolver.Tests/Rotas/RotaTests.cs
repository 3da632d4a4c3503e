using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Rotas;

/// <summary>Patterns drawn by hand: a letter a day, a dot off; weeks apart by a bar.</summary>
public sealed class RotaTests
{
    [Theory]
    [InlineData("EEEEE..|..NNN..", "single-day-off", 0)]
    [InlineData("EE.EE..|.NNNN.E", "single-day-off", 2)]
    [InlineData("EEEEE.E|.NNNN..", "split-weekend", 1)]
    [InlineData("NNE.E..|..EEEE.", "backward-step", 1)]
    [InlineData("NNNNN..|EEEEE..", "fourth-night", 2)]
    [InlineData("NN.NN..|EEEEE..", "short-recovery", 1)]
    [InlineData("EEEEE..|.EEEEEE", "sixth-day", 6)]
    public void Counts_what_is_unkind(string pattern, string strain, int times) =>
        Assert.Equal(times, RotaAudit.Of(Drawn(pattern)).Strains.Single(one => one.Id == strain).Times);

    [Theory]
    [InlineData("EEEEE..|..NNN..", null)]
    [InlineData("EEEEE.N|NNN..EN", "2 people in N on Sun, 0 to 1 asked for")]
    [InlineData("EEEEEE.|.......", "8 days off from week 1 Sun on, 1 to 7 allowed")]
    [InlineData("EE.....|NNNEEE.", "N E from week 2 Wed on")]
    [InlineData("EE...E.|.N.E...", "N - E from week 2 Tue on")]
    public void Says_what_is_broken(string pattern, string? breach)
    {
        var breaches = RotaAudit.Of(Drawn(pattern)).Breaches;
        if (breach is null)
            Assert.Empty(breaches);
        else
            Assert.Contains(breach, breaches);
    }

    [Fact]
    public void Positions_go_on_from_week_to_week()
    {
        var rota = Drawn("EEEEE..|..NNNN.");
        var horizon = new Horizon(new(2026, 12, 10), 12, 30);
        var dated = DatedShift.Of(rota, new("rota", 1), horizon).ToLookup(worked => worked.Agent);
        Assert.Equal(
            ["12-10 E", "12-11 E", "12-16 N", "12-17 N", "12-18 N", "12-19 N", "12-21 E"],
            Written("rota-01")
        );
        Assert.Equal(
            ["12-10 N", "12-11 N", "12-12 N", "12-14 E", "12-15 E", "12-16 E", "12-17 E", "12-18 E"],
            Written("rota-02")
        );

        IEnumerable<string> Written(string agent) =>
            dated[agent].Select(worked => $"{worked.Date:MM-dd} {rota.Brief.Shifts[worked.Shift].Name}");
    }

    [Fact]
    public void A_team_has_its_people() =>
        Assert.Equal(["desk-02-01", "desk-02-02"], new RotaPeople("desk", 2).Of(1, 9));

    [Fact]
    public void The_pattern_is_a_table() =>
        Assert.Equal(
            "week,mon,tue,wed,thu,fri,sat,sun\n1,E,E,E,E,E,,\n2,,,N,N,N,N,\n",
            RotaFile.Pattern(Drawn("EEEEE..|..NNNN."))
        );

    private static Rota Drawn(string pattern)
    {
        var days = pattern
            .Replace("|", "")
            .Select(letter => letter == '.' ? (int?)null : "EN".IndexOf(letter))
            .ToList();
        var any = Enumerable.Repeat(new CountRange(0, 2), 7).ToList();
        List<CountRange> one = [.. any.Take(6), new(0, 1)];
        return new(
            new(
                days.Count / 7,
                [new("E", any, new(1, 6)), new("N", one, new(1, 6), IsNight: true)],
                new(1, 6),
                new(1, 7),
                [new(1, 0, 0), new(1, 1, 0)]
            ),
            days
        );
    }
}
