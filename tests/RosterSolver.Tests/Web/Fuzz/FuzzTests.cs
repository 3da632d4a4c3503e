using System.Globalization;
using System.Text;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Web.Fuzz;

/// <summary>
/// Spoilt scenarios through the reader, spoilt bodies through the API: no crash, no hang, no stack trace. What was ever found lies in
/// <c>Found</c> and is read again each time. <c>make fuzz</c> tries 100,000 instead of 2,000.
/// </summary>
public sealed class FuzzTests
{
    private const int Few = 2_000;

    /// <summary>One in so many texts goes through the API as well, in a body that is spoilt itself.</summary>
    private const int OneInApi = 8;

    private static readonly string folder = GoldenFile.PathOf("scenarios");
    private static readonly string found = GoldenFile.PathOf(
        "tests",
        "RosterSolver.Tests",
        "Web",
        "Fuzz",
        "Found"
    );

    private static readonly Dictionary<string, byte[]> files = Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            File.ReadAllBytes,
            StringComparer.Ordinal
        );

    private static readonly List<string> corpus =
    [
        .. files
            .Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal) && !file.Key.Contains('/'))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Encoding.UTF8.GetString(file.Value)),
    ];

    private static int Count =>
        int.TryParse(
            Environment.GetEnvironmentVariable("ROSTER_FUZZ"),
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : Few;

    [Fact]
    public void Spoilt_scenarios_are_read_or_refused()
    {
        var (sound, slowest) = (0, TimeSpan.Zero);
        var gate = new Lock();
        Parallel.For(
            0,
            Count,
            seed =>
            {
                var (isSound, took) = Tried(Spoilt(seed), $"seed-{seed}.yaml");
                lock (gate)
                {
                    sound += isSound ? 1 : 0;
                    slowest = took > slowest ? took : slowest;
                }
            }
        );
        // Where all are refused at the door, nothing behind it was tried.
        Assert.True(sound > Count / 100, $"only {sound} of {Count} were sound");
        Assert.True(sound < Count, "nothing was spoilt");
        Console.WriteLine(
            $"{Count} spoilt scenarios, {sound} of them sound, the slowest read in {slowest.TotalSeconds:0.00} s"
        );
    }

    [Fact]
    public void What_was_found_stays_mended()
    {
        if (!Directory.Exists(found))
            return;
        foreach (var path in Directory.EnumerateFiles(found))
            Tried(File.ReadAllText(path), Path.GetFileName(path));
    }

    [Fact]
    public async Task Spoilt_bodies_are_answered()
    {
        await using var server = await RunningServer.Start(new() { RequestsPerSecond = 100_000 });
        string[] paths = ["/api/v1/validate", "/api/v1/jobs", "/api/v1/comparisons", "/api/v1/validate"];
        for (var seed = 0; seed < Count / OneInApi; seed++)
        {
            var random = new Random(seed);
            var whole =
                $$"""{"file": "x.yaml", "scenario": "x.yaml", "scenarios": ["x.yaml", "six-agent-desk.yaml"], "text": {{Json(Spoilt(seed))}}}""";
            var body = seed % 2 == 0 ? whole : new Mutation(random, [whole]).Of(whole);
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            var effort = new Effort();
            using var answer = await server.Client.PostAsync(paths[seed % paths.Length], content);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(
                (int)answer.StatusCode < 500 || (int)answer.StatusCode == 503,
                $"seed {seed}: {answer.StatusCode}"
            );
            Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
            Assert.True(effort.Took < Effort.Hang, $"seed {seed} took {effort.Took}");
        }
    }

    private static string Spoilt(int seed)
    {
        var random = new Random(seed);
        return new Mutation(random, corpus).Of(corpus[random.Next(corpus.Count)]);
    }

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static (bool IsSound, TimeSpan Took) Tried(string text, string name)
    {
        var first = Timed(text, name);
        if (first.Took < Effort.Hang)
            return first;
        // A machine may be busy with other things: what hangs, hangs twice.
        var second = Timed(text, name);
        return second.Took < Effort.Hang
            ? second
            : throw new InvalidOperationException($"{name}: read in {second.Took}");
    }

    private static (bool IsSound, TimeSpan Took) Timed(string text, string name)
    {
        var effort = new Effort();
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var read = ScenarioReader.Read(
                "fuzz.yaml",
                path => path == "fuzz.yaml" ? bytes : files.GetValueOrDefault(path)
            );
            Assert.True(read.Ok || read.Errors.Count > 0);
            foreach (var fault in read.Errors)
                Assert.True(fault.At.Line >= 1 && fault.At.Column >= 1, $"{fault}");
            return (read.Ok, effort.Took);
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            Directory.CreateDirectory(found);
            File.WriteAllText(Path.Combine(found, name), text);
            throw new InvalidOperationException(
                $"{name}: {fault.Message}; the text is kept in {found}",
                fault
            );
        }
    }
}
