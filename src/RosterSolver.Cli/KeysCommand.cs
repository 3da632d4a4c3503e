using System.CommandLine;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Cli;

/// <summary><c>roster keys</c>: who may use a server, and what each may do.</summary>
internal sealed class KeysCommand
{
    private readonly Option<string> data = new("--data")
    {
        Description = "Folder of the server's data.",
        DefaultValueFactory = _ => "roster-data",
        Recursive = true,
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command("keys", "API keys of a server: add, list, revoke.") { data };
        command.Add(Add());
        command.Add(List());
        command.Add(Revoke());
        return command;
    }

    private Command Add()
    {
        var tenant = new Option<string>("--tenant")
        {
            Description = "Whose scenarios and jobs it opens.",
            DefaultValueFactory = _ => TenantName.Own,
        };
        var role = new Option<Role>("--role")
        {
            Description =
                "What it allows: viewer (read), planner (write and solve), admin (read the audit log too).",
            DefaultValueFactory = _ => Role.Planner,
        };
        var note = new Option<string>("--note")
        {
            Description = "Who has it, for the list.",
            DefaultValueFactory = _ => "",
        };
        tenant.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && !TenantName.IsValid(name))
                result.AddError($"--tenant: '{name}' names no tenant; expected {TenantName.Expected}.");
        });
        var command = new Command("add", "Make a key; it is printed once and kept nowhere.")
        {
            tenant,
            role,
            note,
        };
        command.SetAction(parsed =>
        {
            var (kept, text) = new Keyring(parsed.GetRequiredValue(data)).Add(
                parsed.GetRequiredValue(tenant),
                parsed.GetRequiredValue(role),
                parsed.GetRequiredValue(note),
                TimeProvider.System.GetUtcNow()
            );
            Console.Error.WriteLine($"Key {kept}; it is shown once, here:");
            Console.Out.WriteLine(text);
            return ExitCode.Done;
        });
        return command;
    }

    private Command List()
    {
        var command = new Command("list", "List the keys by their ids; nobody can see the keys themselves.");
        command.SetAction(parsed =>
        {
            foreach (var key in new Keyring(parsed.GetRequiredValue(data)).All)
                Console.Out.WriteLine(
                    $"{key.Id}  {key.Made:yyyy-MM-dd}  {key.Role, -8} {key.Tenant, -16} {key.Note}".TrimEnd()
                );
            return ExitCode.Done;
        });
        return command;
    }

    private Command Revoke()
    {
        var id = new Argument<string>("id") { Description = "Id of the key, as keys list shows it." };
        var command = new Command("revoke", "Take a key back; its sessions end with their next request.")
        {
            id,
        };
        command.SetAction(parsed =>
        {
            if (new Keyring(parsed.GetRequiredValue(data)).Revoke(parsed.GetRequiredValue(id)))
                return ExitCode.Done;
            Console.Error.WriteLine(
                $"roster: there is no key '{parsed.GetRequiredValue(id)}'; see: roster keys list"
            );
            return ExitCode.BadInput;
        });
        return command;
    }
}
