using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster lint</c>: likely mistakes in scenarios that are sound.</summary>
internal sealed class LintCommand
{
    private readonly Argument<string[]> scenarios = new("scenarios")
    {
        Description = "The scenarios' YAML files.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Exit with 5 where anything is found.",
    };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command("lint", "Look for likely mistakes in scenarios, without solving.")
        {
            scenarios,
            strict,
            json,
        };
        scenarios.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"lint has no option {token.Value}.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var errors = new List<ScenarioError>();
        var findings = new List<LintFinding>();
        foreach (
            var read in parsed
                .GetRequiredValue(scenarios)
                .Select(path => ScenarioReader.Read(path, Disk.Read))
        )
        {
            errors.AddRange(read.Errors);
            if (!read.Ok)
                continue;
            findings.AddRange(read.Value.Warnings.Select(Told));
            findings.AddRange(Lint.Of(read.Value));
        }

        if (errors.Count > 0)
            return Faults.Print([.. errors.Distinct()]);
        Print([.. findings.Distinct()], parsed.GetValue(json));
        return findings.Count > 0 && parsed.GetValue(strict) ? ExitCode.ExpectationFailed : ExitCode.Done;
    }

    /// <summary>What reading warns of, which says already why and what to do.</summary>
    private static LintFinding Told(ScenarioWarning warning) =>
        new("warning", warning.At, warning.What, "", "");

    private static void Print(IReadOnlyList<LintFinding> findings, bool asJson)
    {
        if (asJson)
        {
            Console.Out.Write(LintFile.Json(findings));
            return;
        }

        foreach (var finding in findings)
        {
            Console.Out.WriteLine($"{finding.At}: {finding.What} ({finding.Check})");
            if (finding.Why.Length > 0)
                Console.Out.WriteLine($"  {finding.Why}: {finding.Advice}");
        }

        Console.Out.WriteLine(
            findings.Count switch
            {
                0 => "nothing found",
                1 => "1 finding",
                var count => $"{count} findings",
            }
        );
    }
}
