using Google.OrTools.Sat;

namespace RosterSolver.Solver;

/// <summary>Whether the solver's native libraries are there and work.</summary>
public static class SolverProbe
{
    private const int Greatest = 10;

    /// <summary>What keeps the solver from working, a sentence without its final stop; null where it works.</summary>
    public static string? Fault()
    {
        try
        {
            var model = new CpModel();
            var days = model.NewIntVar(0, Greatest, "days");
            model.Add(days <= 5);
            model.Maximize(days);
            var solver = new CpSolver
            {
                StringParameters = "num_workers:1,max_time_in_seconds:10,catch_sigint_signal:false",
            };
            return solver.Solve(model) == CpSolverStatus.Optimal && solver.Value(days) == 5
                ? null
                : "it loads, but does not solve";
        }
        catch (Exception fault)
            when (fault
                    is DllNotFoundException
                        or TypeInitializationException
                        or BadImageFormatException
                        or EntryPointNotFoundException
            )
        {
            return $"its native library does not load ({(fault.InnerException ?? fault).Message.Split('\n')[0].Trim()})";
        }
    }
}
