using System.Runtime.InteropServices;

namespace RosterSolver.Solver;

/// <summary>
/// How the native solvers hold memory. On Linux the C library gives each thread an arena of its own and keeps what the
/// thread frees; a search starts thousands of threads, and a fifth of its memory was such arenas. One arena does.
/// </summary>
public static class NativeMemory
{
    /// <summary>The parameter M_ARENA_MAX of <c>mallopt(3)</c>.</summary>
    private const int ArenaMax = -8;

    /// <summary>Lets threads share one arena from now on; does nothing where the C library has none.</summary>
    public static void ShareOneArena()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetOption(ArenaMax, 1);
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library without mallopt, such as musl, has no arenas either.
        }
    }

    /// <summary>
    /// Gives memory back that the native solvers have freed, which the C library would keep between what is still in use;
    /// after a stage whose models were large. Does nothing where the C library cannot.
    /// </summary>
    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = Trim(0);
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library keeps books of its own.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);

    [DllImport("libc", EntryPoint = "mallopt", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetOption(int parameter, int value);
}
