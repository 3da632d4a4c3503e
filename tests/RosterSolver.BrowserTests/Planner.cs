using System.Text.RegularExpressions;

namespace RosterSolver.BrowserTests;

/// <summary>A server and a browser before it, for all tests: Debian's Chromium, which Playwright drives.</summary>
public sealed partial class Planner : IAsyncLifetime
{
    /// <summary>Longest wait for a solve, on a machine that has other work.</summary>
    public const float Patience = 180_000;

    /// <summary>Longest wait for a page or for what it is to show, in milliseconds, on a machine that has other work.</summary>
    private const float Load = 30_000;

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private IBrowserContext? window;
    private ServedRoster served = null!;

    /// <summary>A scenario that is solved in seconds.</summary>
    public const string Quick = "quick-desk.yaml";

    /// <summary>The same with one person more.</summary>
    public const string Larger = "larger-desk.yaml";

    /// <summary>One whose rules contradict each other.</summary>
    public const string Contradictory = "contradictory-desk.yaml";

    /// <summary>Where screenshots go, to be looked at.</summary>
    public static string Screenshots { get; } =
        Environment.GetEnvironmentVariable("ROSTER_SCREENSHOTS")
        ?? Path.Combine(AppContext.BaseDirectory, "screenshots");

    public async Task InitializeAsync()
    {
        served = await ServedRoster.Start();
        await served.Write(
            Quick,
            "extends: six-agent-desk.yaml\nscenario: quick-desk\nsolve: { time: 4s }\n"
        );
        await served.Write(
            Larger,
            "extends: seven-agent-desk.yaml\nscenario: larger-desk\nsolve: { time: 4s }\n"
        );
        await served.Write(
            Contradictory,
            "extends: impossible-desk.yaml\nscenario: contradictory-desk\nsolve: { time: 5s }\n"
        );
        Assertions.SetDefaultExpectTimeout(Load);
        playwright = await Playwright.CreateAsync();
        browser = await Browser(playwright);
    }

    /// <summary>Debian's Chromium.</summary>
    internal static Task<IBrowser> Browser(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] }
        );

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        await served.DisposeAsync();
    }

    /// <summary>
    /// A new browser window; nothing is remembered from others. That of the test before closes: left open, they ask for news of their
    /// jobs until the end, and slow down all that follows.
    /// </summary>
    public async Task<IPage> Open(
        string path,
        int width = 1200,
        bool script = true,
        ColorScheme colours = ColorScheme.Light
    )
    {
        if (window is not null)
            await window.CloseAsync();
        window = await browser.NewContextAsync(
            new()
            {
                BaseURL = served.Address.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                JavaScriptEnabled = script,
                ColorScheme = colours,
                Locale = "en-GB",
            }
        );
        window.SetDefaultTimeout(Load);
        var page = await window.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                errors.Add($"{page.Url}: {message.Text}");
        };
        await page.GotoAsync(path);
        return page;
    }

    private readonly List<string> errors = [];

    /// <summary>What browsers complained about: a refused style or script among it.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Submits a scenario from the list and waits for its end; the page of the job is open then.</summary>
    public static async Task Solve(IPage page, string file)
    {
        await page.GotoAsync("/scenarios");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Solve {file}", Exact = true }).ClickAsync();
        await Arrived(page, JobAddress());
        await Ended(page);
    }

    /// <summary>
    /// Waits until a page with such an address is open and loaded. It asks again and again: a wait for the event of arriving
    /// misses a page that arrives between the key that leads there and the wait.
    /// </summary>
    public static async Task Arrived(IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address);
        await Assertions
            .Expect(page.Locator(":root"))
            .ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
    }

    /// <summary>Waits until the job whose page is open has ended.</summary>
    public static Task Ended(IPage page) =>
        page.WaitForSelectorAsync(
            "#progress .state:not(.queued):not(.running)",
            new() { Timeout = Patience }
        );

    /// <summary>The address of a job's page.</summary>
    [GeneratedRegex("/jobs/[0-9a-f]+$", RegexOptions.None, 1000)]
    public static partial Regex JobAddress();

    /// <summary>The address of the editor with a file.</summary>
    [GeneratedRegex("/edit\\?file=", RegexOptions.None, 1000)]
    public static partial Regex EditorAddress();

    /// <summary>Keeps what is shown, to be looked at.</summary>
    public static Task Photograph(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}.png"), FullPage = true });
}

/// <summary>All tests share one server and one browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Office : ICollectionFixture<Planner>
{
    public const string Name = "office";
}
