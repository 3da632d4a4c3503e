using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster fairness</c>: what each agent bore, and the ledger that remembers it.</summary>
internal sealed class FairnessCommand
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file; its rule fair names the ledger.",
    };
    private readonly Argument<string?> roster = new("roster")
    {
        Description =
            "The roster's file, or a folder that roster solve --out wrote; without it the ledger alone is told.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> agent = new("--agent") { Description = "Only this agent's receipt." };
    private readonly Option<bool> write = new("--write")
    {
        Description = "Add the roster to the ledger, or replace the one that began on the same day.",
    };
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "fairness",
            "Show each agent's receipt: nights, weekends and the like, and the fair share."
        )
        {
            scenario,
            roster,
            agent,
            write,
        };
        format.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(write) && result.GetValue(roster) is null)
                result.AddError("--write: which roster? Name its CSV file after the scenario.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        Plan? plan = null;
        if (parsed.GetValue(roster) is { } file)
        {
            plan = JudgedRoster.Of(read, file);
            if (plan is null)
                return ExitCode.BadInput;
        }

        if (parsed.GetValue(write) && !Write(read, plan!))
            return ExitCode.BadInput;
        return Print(read, Receipt.Of(read, plan), parsed);
    }

    private int Print(Scenario read, IReadOnlyList<Receipt> receipts, ParseResult parsed)
    {
        var shown = parsed.GetValue(agent) is { } id
            ? receipts.Where(receipt => receipt.Agent.Id == id).ToList()
            : receipts;
        if (shown.Count == 0)
        {
            Console.Error.WriteLine(
                $"roster: --agent {parsed.GetValue(agent)}: the scenario has no such agent"
            );
            return ExitCode.BadInput;
        }

        format.Print(
            parsed,
            () => FairnessReport.Of(read, shown),
            () => ReceiptsFile.Json(read, shown),
            () => ReceiptsFile.Markdown(shown),
            () => FairnessReport.OneLine(read, shown)
        );
        return ExitCode.Done;
    }

    private static bool Write(Scenario read, Plan plan)
    {
        if (read.Ledger.File is { } file)
            return Output.File(file, LedgerFile.Text(LedgerPeriod.With(read.Ledger.Entries, plan)));
        Console.Error.WriteLine(
            $"roster: --write: no rule fair of {read.File} names a ledger, such as ledger: fairness.csv"
        );
        return false;
    }
}
