using RosterSolver.Faults;

// Run on demand: `make faults` and `make load`. Prints what it saw; exit code 1 where a promise was broken.
return args switch
{
    ["cluster", .. var rest] => await new ClusterRun(Seed(rest)).Run(),
    ["disk"] => await DiskRun.Run(),
    ["load", .. var rest] => await new LoadRun(Seconds(rest)).Run(),
    _ => Usage(),
};

static int Seed(string[] rest) => rest is [var seed] ? int.Parse(seed) : 1;

static int Seconds(string[] rest) => rest is [var seconds] ? int.Parse(seconds) : 30;

static int Usage()
{
    Console.Error.WriteLine("roster-faults cluster [SEED] | disk | load [SECONDS]");
    return 2;
}
