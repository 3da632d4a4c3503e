using System.ComponentModel;
using System.Diagnostics;

namespace RosterSolver.Cli;

/// <summary>Whether letters beyond ASCII, Chinese ones above all, can be shown.</summary>
internal static class Script
{
    private static readonly string[] locale = ["LC_ALL", "LC_CTYPE", "LANG"];
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(5);

    /// <summary>The encoding of the terminal, as the environment names it.</summary>
    public static Diagnosis Terminal()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return new("terminal", Health.Ok, "UTF-8 is written");
        var named = locale
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        var isWide =
            named is not null
            && named
                .Replace("-", "", StringComparison.Ordinal)
                .Contains("utf8", StringComparison.OrdinalIgnoreCase);
        return isWide
            ? new("terminal", Health.Ok, named!)
            : new(
                "terminal",
                Health.Warning,
                $"the environment says {named ?? "nothing"}, and UTF-8 is written",
                "export LANG=C.UTF-8 where charts or Chinese look wrong"
            );
    }

    /// <summary>Fonts for Chinese; pages take them from the machine that shows them.</summary>
    public static Diagnosis ChineseFonts()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return new("Chinese fonts", Health.Ok, "part of the system");
        var fonts = Listed();
        return fonts switch
        {
            null => new(
                "Chinese fonts",
                Health.Warning,
                "unknown: there is no fc-list",
                "pages opened elsewhere need none here"
            ),
            0 => new(
                "Chinese fonts",
                Health.Warning,
                "none",
                "apt-get install fonts-wqy-microhei, where pages are opened on this machine"
            ),
            var count => new("Chinese fonts", Health.Ok, $"{count}"),
        };
    }

    /// <summary>How many fonts for Chinese fontconfig knows; null where it is not there.</summary>
    private static int? Listed()
    {
        try
        {
            using var list = Process.Start(
                new ProcessStartInfo("fc-list", [":lang=zh", "family"])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var text = list.StandardOutput.ReadToEnd();
            return list.WaitForExit(longest) && list.ExitCode == 0
                ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
                : null;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            return null;
        }
    }
}
