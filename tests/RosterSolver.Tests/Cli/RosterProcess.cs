using System.Diagnostics;

namespace RosterSolver.Tests.Cli;

/// <summary>What a run of the executable left behind.</summary>
internal sealed record RosterProcess(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs the executable beside the tests, in their golden folder of broken scenarios.</summary>
    public static RosterProcess Run(params string[] arguments) =>
        RunIn(GoldenFile.PathOf("tests", "RosterSolver.Tests", "Golden", "Broken"), arguments);

    /// <summary>Runs the executable beside the tests in a folder.</summary>
    public static RosterProcess RunIn(string folder, params string[] arguments) =>
        RunIn(folder, [], arguments);

    /// <summary>As <see cref="RunIn(string, string[])"/>, with variables of the environment set.</summary>
    public static RosterProcess RunIn(
        string folder,
        IReadOnlyList<(string Name, string Value)> environment,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "roster.dll"), .. arguments]
        )
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(longest))
            process.Kill();
        return new(process.ExitCode, output.Result, errors.Result);
    }
}
