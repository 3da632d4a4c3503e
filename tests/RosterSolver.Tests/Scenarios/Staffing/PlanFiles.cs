using System.Text;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

/// <summary>
/// Staffing plans for tests: the smallest that is sound, with keys laid over it and files beside it.
/// </summary>
internal static class PlanFiles
{
    /// <summary>The smallest plan that has everything.</summary>
    public const string Base = """
        plan: small
        start: 2026-12-07
        weeks: 26
        demand: { hours: [20 x 1000, 6 x 1200] }
        staff:
          full-time:
            heads: 33
            hours: 40/week
            productive: 75%
            pay: 30/h
            loaded: 40/h
            attrition: 1%/week
            hire: { lead-time: 2, class: 0..6, recruiting: 4000, training-cost: 2000, leaving: 0, class-cost: 0, training: 3,
                    attrition-in-training: 2%/week, weeks: [3, 9, 15], ramp: [] }
        overtime:
          workday: { pay: 150%, at-most: 4/week, productive: 85%, fatigue: 97% }
        outsourcing: { price: 90/h, at-most: 60 }
        understaffed: 250/h
        """;

    /// <summary>Reads the smallest plan with keys laid over it.</summary>
    public static Result<StaffingScenario> Over(string keys, params (string Name, string Text)[] files) =>
        Read([("x.yaml", $"extends: base.yaml\n{keys}\n"), ("base.yaml", Base), .. files]);

    /// <summary>Reads the smallest plan with one of its lines written otherwise.</summary>
    public static Result<StaffingScenario> Instead(string of, string written) =>
        Base.Contains(of, StringComparison.Ordinal)
            ? Read(("base.yaml", Base.Replace(of, written, StringComparison.Ordinal)))
            : throw new ArgumentException($"the smallest plan has no {of}", nameof(of));

    /// <summary>Reads the first of the files, which may name the others.</summary>
    public static Result<StaffingScenario> Read(params (string Name, string Text)[] files) =>
        StaffingReader.Read(
            files[0].Name,
            path =>
                Array.Find(files, file => file.Name == path).Text is { } text
                    ? Encoding.UTF8.GetBytes(text)
                    : null
        );
}
