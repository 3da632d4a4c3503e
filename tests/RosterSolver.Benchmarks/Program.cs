using RosterSolver.Benchmarks;
using RosterSolver.Solver;

const int Done = 0;
const int BadInput = 2;

if (args is not [var name, .. var arguments])
{
    Console.WriteLine("roster-bench STUDY [ARGUMENT...]\n");
    foreach (var each in Study.All)
        Console.WriteLine($"  {each.Name, -20} {each.Asks}");
    return Done;
}

if (Study.All.FirstOrDefault(each => each.Name == name) is not { } study)
{
    Console.Error.WriteLine($"roster-bench: there is no study '{name}'; run without a name to list them");
    return BadInput;
}

NativeMemory.ShareOneArena();
var table = study.Run(arguments);
Console.WriteLine($"{study.Asks}\n");
Console.WriteLine(
    $"{DateTime.UtcNow:yyyy-MM-dd}, `roster-bench {string.Join(' ', args)}`, {Machine.Description}\n"
);
Console.Write(table);
return Done;
