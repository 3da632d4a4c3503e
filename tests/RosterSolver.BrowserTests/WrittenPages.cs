using System.Diagnostics;

namespace RosterSolver.BrowserTests;

/// <summary>The pages that commands write, made once in a folder that goes with them, and a browser to open them in.</summary>
public sealed class WrittenPages : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("roster-pages-").FullName;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private IBrowserContext? window;

    /// <summary>A page and the command that writes it; <c>{out}</c> is its folder.</summary>
    public static IReadOnlyDictionary<string, string> Commands { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["report"] = "solve scenarios/six-agent-desk.yaml --time 3 --out {out}",
            ["conflict"] = "solve scenarios/impossible-desk.yaml --time 3 --out {out}",
            ["hire"] =
                "hire-or-overtime scenarios/desk-in-spring.yaml --time 1 --share 10 --html {out}/hire.html",
            ["plan"] = "plan scenarios/two-sites-plan.yaml --out {out}",
            ["matrix"] = "matrix scenarios/desk-matrix.yaml --time 1 --html {out}/matrix.html",
            ["price"] = "price scenarios/six-agent-desk.yaml --time 1 --html {out}/price.html",
            ["rota"] = "rota scenarios/rota.yaml --out {out}",
            ["actuals"] =
                "actuals scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv scenarios/data/desk-actuals.csv "
                + "--html {out}/actuals.html",
            ["compare"] =
                "compare scenarios/six-agent-desk.yaml scenarios/seven-agent-desk.yaml --time 2 --html {out}/compare.html",
            ["plan-zh"] = "plan scenarios/staffing-plan.yaml --lang zh --out {out}",
            ["replan"] =
                "replan scenarios/six-agent-desk.yaml scenarios/data/desk-week.csv --absent li-na@12-10 --html {out}/replan.html",
        };

    public async Task InitializeAsync()
    {
        foreach (var (name, command) in Commands)
            await Run(command.Replace("{out}", Path.Combine(folder, name), StringComparison.Ordinal));
        playwright = await Playwright.CreateAsync();
        browser = await Planner.Browser(playwright);
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens a page, all that is folded unfolded.</summary>
    public async Task<IPage> Open(string name, int width, ColorScheme colours)
    {
        if (window is not null)
            await window.CloseAsync();
        window = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = colours,
            }
        );
        var page = await window.NewPageAsync();
        var file = Directory.EnumerateFiles(Path.Combine(folder, name), "*.html").Single();
        await page.GotoAsync($"file://{file}");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach((one) => one.open = true)");
        return page;
    }

    private async Task Run(string command)
    {
        Directory.CreateDirectory(folder);
        var start = new ProcessStartInfo("dotnet", [ServedRoster.Executable(), .. command.Split(' ')])
        {
            WorkingDirectory = ServedRoster.Root(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // 3: a conflict is a page, too.
        Assert.True(process.ExitCode is 0 or 3, $"{command}: {await said}");
    }
}
