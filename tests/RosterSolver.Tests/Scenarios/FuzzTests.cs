using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class FuzzTests
{
    private const string Valid = """
        # a plan
        days: { start: 2026-12-07, weeks: 4, interval: 15m, rounding: to-zero }
        shifts:
          late: { starts: ["14:00", '15:00'], length: 8h30m, lunch: 17:00-19:30 }
          early:
            starts: 7:00
            length: 8h
        people:
          - { id: li-na, not: [late], share: 80% }
          - id: bob
        rules: { rest: { hours: 11 } }
        """;

    private const string Marks = " \n\t\r:-,[]{}#&*!|>'\"%@`?<~.0a\\\u00e9\u0085\u2028\uFEFF\0\uD800";

    private static readonly Gen<string> s_mutant = Gen.Select(
            Gen.Int[0, Valid.Length - 1],
            Gen.Int[0, 6],
            Gen.OneOf(Gen.Char[Marks].Array[0, 4].Select(marks => new string(marks)), Gen.String)
        )
        .Array[1, 4]
        .Select(edits => edits.Aggregate(Valid, Edit));

    [Fact]
    public void Random_text_never_throws() => Gen.String.Sample(FaultsLieWithin, iter: 10_000);

    [Fact]
    public void Random_marks_never_throw() =>
        Gen.Char[Marks].Array[0, 40].Select(marks => new string(marks)).Sample(FaultsLieWithin, iter: 10_000);

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes => YamlReader.Read(bytes, "x").Errors.All(error => error.At.Line >= 1));

    [Fact]
    public void Random_mutations_of_a_valid_text_never_throw() =>
        s_mutant.Sample(FaultsLieWithin, iter: 10_000);

    [Fact]
    public void The_text_that_is_mutated_is_valid()
    {
        var errors = new List<ScenarioError>();
        new Binder(errors).Bind<PlanSection>(YamlReader.Read(Valid, "x").Value!);
        Assert.Empty(errors);
    }

    private static string Edit(string text, (int Place, int Length, string Insertion) edit)
    {
        var place = Math.Min(edit.Place, text.Length);
        return text.Remove(place, Math.Min(edit.Length, text.Length - place)).Insert(place, edit.Insertion);
    }

    private static bool FaultsLieWithin(string text)
    {
        var read = YamlReader.Read(text, "x");
        var errors = read.Errors.ToList();
        if (read.Ok)
            new Binder(errors).Bind<PlanSection>(read.Value);
        var lines = text.Replace("\r\n", "\n").Split('\n', '\r').Length;
        return read.Ok == (read.Errors.Count == 0)
            && errors.TrueForAll(error =>
                error.At.Line >= 1 && error.At.Line <= lines && error.At.Column >= 1
            );
    }
}
