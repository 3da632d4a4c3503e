namespace RosterSolver.Cli;

/// <summary>A command line that works as it stands, from the folder of the product, and what it is good for.</summary>
/// <param name="Line">The line after <c>roster</c>.</param>
/// <param name="Says">What it does, without a final stop.</param>
internal readonly record struct Example(string Line, string Says);

/// <summary>
/// The examples of every command, shown by its help and in the manual. A test holds each to the parser and to the files that it
/// names.
/// </summary>
internal static class Examples
{
    private static readonly Dictionary<string, Example[]> byCommand = new(StringComparer.Ordinal)
    {
        [""] =
        [
            new("init", "write a first scenario, asking a few questions"),
            new("solve scenarios/six-agent-desk.yaml", "solve the smallest scenario"),
            new(
                "solve scenarios/hotline-week.yaml --out out/hotline",
                "write roster, Excel workbook and report too"
            ),
        ],
        ["init"] =
        [
            new("init", "ask, and write desk.yaml"),
            new(
                "init --agents 25 --hours \"mon-fri 08:00-20:00, sat 09:00-13:00\" --service-level 80%",
                "ask nothing"
            ),
            new(
                "init --from scenarios/data/desk-week.csv --out imported.yaml",
                "make a scenario of a roster that there is"
            ),
        ],
        ["lint"] =
        [
            new("lint scenarios/six-agent-desk.yaml", "likely mistakes, each with its place and what to do"),
            new(
                "lint scenarios/hotline-week.yaml --strict --json",
                "for a pipeline: exit code 5 where anything is found"
            ),
        ],
        ["solve"] =
        [
            new("solve scenarios/six-agent-desk.yaml", "print requirement, roster, figures and cost"),
            new(
                "solve scenarios/hotline-week.yaml --time 2m --out out/hotline",
                "search two minutes, write all files"
            ),
            new(
                "solve scenarios/impossible-desk.yaml --relax 1",
                "write the smallest change that makes it possible"
            ),
        ],
        ["check"] =
        [
            new(
                "check scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv",
                "judge a roster that was made by hand"
            ),
        ],
        ["evaluate"] =
        [
            new(
                "evaluate scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --simulate",
                "what callers would meet"
            ),
        ],
        ["why"] =
        [
            new(
                "why scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --agent li-na --date 12-10",
                "what each alternative of that day would break or cost"
            ),
        ],
        ["why-not"] =
        [
            new(
                "why-not scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --agent bob --date 12-11 --shift late --time 5",
                "what it costs to have it so, and what of that is proven"
            ),
        ],
        ["replan"] =
        [
            new(
                "replan scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --absent li-na@12-10..12-11 --budget 6-agents "
                    + "--frozen 12h --now 2026-12-09T18:00",
                "who stands in, why, and who is to be told; nothing is written"
            ),
        ],
        ["cover"] =
        [
            new(
                "cover scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --agent li-na --date 12-10",
                "who could stand in, the best first"
            ),
        ],
        ["move-session"] =
        [
            new(
                "move-session scenarios/training-desk.yaml scenarios/data/training-week.csv --session training@12-08",
                "when else its people can have a training session"
            ),
        ],
        ["intraday"] =
        [
            new(
                "intraday scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv scenarios/data/desk-actuals.csv --now "
                    + "2026-12-09T12:00",
                "the rest of a Wednesday with more calls than were forecast"
            ),
        ],
        ["actuals"] =
        [
            new(
                "actuals scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv scenarios/data/desk-actuals.csv",
                "why the service level came out lower than promised"
            ),
        ],
        ["compare"] =
        [
            new(
                "compare scenarios/six-agent-desk.yaml scenarios/seven-agent-desk.yaml --time 20",
                "is a seventh agent worth it"
            ),
        ],
        ["diff"] =
        [
            new(
                "diff scenarios/data/desk-published.csv scenarios/data/desk-week.csv --scenario scenarios/six-agent-desk.yaml",
                "what changes from one roster to another"
            ),
        ],
        ["export"] =
        [
            new(
                "export scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --xlsx roster.xlsx --payroll payroll.csv",
                "for Excel and for payroll"
            ),
            new(
                "export scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --ics calendars --time-zone Asia/Shanghai",
                "a calendar for each agent"
            ),
        ],
        ["convert"] =
        [
            new(
                "convert scenarios/seven-agent-desk.yaml scenarios/seven-agent-desk.xlsx",
                "a workbook to be edited in Excel and solved as it is"
            ),
            new(
                "convert scenarios/seven-agent-desk.yaml scenarios/seven-agent-desk.json",
                "for programs; roster schema describes it"
            ),
        ],
        ["matrix"] =
        [
            new(
                "matrix scenarios/desk-matrix.yaml --html matrix.html",
                "every combination of what it varies"
            ),
        ],
        ["price"] = [new("price scenarios/six-agent-desk.yaml --time 5", "what each rule costs in a week")],
        ["hire-or-overtime"] =
        [
            new(
                "hire-or-overtime scenarios/desk-in-spring.yaml --time 4",
                "which is cheaper, and what is proven"
            ),
            new(
                "hire-or-overtime scenarios/desk-in-spring.yaml --lang zh --html hire.html",
                "the same as a page in Chinese"
            ),
        ],
        ["demand"] = [new("demand scenarios/hotline-week.yaml", "agents required in every interval")],
        ["fairness"] =
        [
            new("fairness scenarios/fair-desk.yaml", "what each agent has borne so far"),
            new("fairness scenarios/fair-desk.yaml --agent ann", "one agent's receipt"),
        ],
        ["forecast"] =
        [
            new(
                "forecast scenarios/data/bank-history-1999.csv --backtest",
                "how far to trust a forecast of these calls"
            ),
        ],
        ["rota"] =
        [
            new(
                "rota scenarios/rota.yaml --start 2026-12-07 --out out/rota",
                "a repeating pattern, unfolded into dates"
            ),
        ],
        ["bench"] =
        [
            new(
                "bench import tests/RosterSolver.Tests/Published/Instance1.txt --out instance1.yaml",
                "a published instance as a scenario"
            ),
        ],
        ["bench import"] =
        [
            new(
                "bench import tests/RosterSolver.Tests/Published/Instance1.txt --out instance1.yaml",
                "a published instance as a scenario"
            ),
        ],
        ["plan"] =
        [
            new("plan scenarios/staffing-plan.yaml", "who to hire when"),
            new(
                "plan scenarios/staffing-plan.yaml --sweep attrition=-20%..+20%/10%",
                "and if more people leave"
            ),
        ],
        ["test"] =
        [
            new("test scenarios", "run every rule test and saved scenario"),
            new("test scenarios/tests/rules --mutate", "rules that no test would notice"),
        ],
        ["test add"] =
        [
            new("test add --from out/hotline", "expect of a scenario what its solved roster has shown"),
        ],
        ["law"] =
        [
            new("law", "list the presets"),
            new("law cn-standard", "articles, values and sources of one"),
        ],
        ["serve"] =
        [
            new("serve", "pages at http://127.0.0.1:5080, for this machine alone"),
            new("serve --port 8080 --data roster-data", "another port; everything is kept in the folder"),
        ],
        ["keys"] = [new("keys list", "the keys of a server")],
        ["keys add"] =
        [
            new(
                "keys add --tenant hotline --role planner --note Ann",
                "a key for a planner; it is printed once"
            ),
        ],
        ["keys list"] = [new("keys list --data roster-data", "ids, roles and tenants")],
        ["keys revoke"] = [new("keys revoke 3f9c21aa", "take a key back")],
        ["worker"] =
        [
            new(
                "worker --database \"Host=db;Database=roster;Username=roster\"",
                "solve what a server has taken"
            ),
        ],
        ["backup"] =
        [
            new(
                "backup --data roster-data --out monday.zip",
                "jobs, results and scenarios, while the server runs"
            ),
        ],
        ["restore"] = [new("restore monday.zip --data roster-again", "a data folder to serve from")],
        ["reference"] = [new("reference", "every key of a scenario")],
        ["schema"] =
        [
            new("schema", "for an editor: roster schema > roster.schema.json"),
            new("schema --of plan", "that of staffing plans"),
        ],
        ["completion"] =
        [
            new("completion bash", "in ~/.bashrc: source <(roster completion bash)"),
            new("completion zsh", "in ~/.zshrc: source <(roster completion zsh)"),
            new("completion fish", "roster completion fish > ~/.config/fish/completions/roster.fish"),
        ],
        ["man"] = [new("man", "read it with: roster man | man -l -")],
        ["doctor"] = [new("doctor", "look whether all is there that the product needs")],
    };

    /// <summary>The commands that have examples.</summary>
    public static IEnumerable<string> Commands => byCommand.Keys;

    /// <summary>The examples of a command; none for one that nobody has written any for.</summary>
    /// <param name="command">The names that lead to it; empty for <c>roster</c> itself.</param>
    public static IReadOnlyList<Example> Of(string command) => byCommand.GetValueOrDefault(command) ?? [];
}
