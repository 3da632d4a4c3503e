using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Rotas;

/// <summary>The reports of a pattern drawn by hand for the shipped rota.</summary>
public sealed class RotaReportTests
{
    private const string Drawing = "LLLLL..|.EENNN.|.EEENNN|..LLLLN|N..EEEE|E..LLLL|NN..EEE|ENN..LL|LLNN...";

    private static readonly RotaRequest request = RotaReader
        .Read("rota.yaml", path => Disk.Read(GoldenFile.PathOf("scenarios", path)))
        .Value!;

    private static readonly Rota rota = new(
        request.Brief,
        [.. Drawing.Replace("|", "").Select(letter => letter == '.' ? (int?)null : "ELN".IndexOf(letter))]
    );

    private static readonly RotaDesign design = new(
        request,
        new(SolveStatus.Optimal, rota, 7, 7, 0, TimeSpan.FromSeconds(1.5)),
        rota,
        RotaAudit.Of(rota)
    );

    [Fact]
    public void The_drawing_is_sound() => Assert.True(design.IsSound);

    [Fact]
    public void The_terminal_report_stays() =>
        Golden.Holds("rota.txt", Terminal.Print(RotaReport.Of(design)));

    [Fact]
    public void Every_card_of_the_page_says_on_hover_how_it_is_computed() =>
        Assert.Equal(4, RotaPage.Text(design).Split("<div class=\"card\" title=\"").Length - 1);

    [Fact]
    public void Lines_fit_a_hundred_columns() =>
        Assert.All(
            Terminal.Print(RotaReport.Of(design)).Split('\n'),
            line => Assert.InRange(line.Length, 0, 100)
        );

    [Fact]
    public void The_page_has_every_week_and_needs_nothing_else()
    {
        var page = RotaPage.Text(design);
        Golden.Holds("rota.html", page);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.Equal(45, Occurrences(page, "title=\"week ") - Occurrences(page, ": off\""));
    }

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    [Fact]
    public void No_sentence_on_a_terminal_in_Chinese_stays_english() =>
        Assert.Empty(
            EnglishLeft.Printed(
                Terminal.Print(RotaReport.Of(design, Language.Zh)),
                design
                    .Audit.Strains.Select(strain => strain.Name)
                    .Concat(rota.Brief.Shifts.Select(shift => shift.Name))
            )
        );

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.On(RotaPage.Text(design, Language.Zh)));

    [Fact]
    public void The_summary_has_pattern_and_dates()
    {
        var text = RotaSummary.Text(design, new(new(2026, 12, 7), 7, 30));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(9, json.RootElement.GetProperty("pattern").GetArrayLength());
        Assert.Equal(45, json.RootElement.GetProperty("dated").GetArrayLength());
        Assert.Equal(7, json.RootElement.GetProperty("points").GetInt32());
    }

    [Fact]
    public void Dates_are_read_back_as_a_frame()
    {
        var scenario = Scenarios.Files.Shipped("rota-desk.yaml");
        Assert.Empty(scenario.Errors);
        var framed = scenario.Value!.Agents.Where(agent => agent.Frame is not null).ToList();
        Assert.Equal((9, "desk-01"), (framed.Count, framed[0].Id));
        Assert.Equal(90, framed.Sum(agent => agent.Frame!.Count));
    }
}
