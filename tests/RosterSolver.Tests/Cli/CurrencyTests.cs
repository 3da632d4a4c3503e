namespace RosterSolver.Tests.Cli;

/// <summary>The currency of the scenario that is read says how a run writes money.</summary>
public sealed class CurrencyTests
{
    [Theory]
    [InlineData("JPY", @"cost \d{1,3}(,\d{3})* JPY, bound [\d,]+, ")]
    [InlineData("CNY", @"cost [\d,]+\.\d\d CNY, bound [\d,]+\.\d\d, ")]
    public void A_solve_writes_money_as_its_currency_does(string currency, string line)
    {
        var folder = Directory.CreateTempSubdirectory("roster-currency");
        try
        {
            foreach (var file in new[] { "base.yaml", "calls.csv" })
                File.Copy(
                    GoldenFile.PathOf("tests", "RosterSolver.Tests", "Golden", "Broken", file),
                    Path.Combine(folder.FullName, file)
                );
            File.WriteAllText(
                Path.Combine(folder.FullName, "desk.yaml"),
                $"extends: base.yaml\ncurrency: {currency}\n"
            );
            var run = RosterProcess.RunIn(folder.FullName, "solve", "desk.yaml", "--time", "2");
            Assert.Matches(line, run.Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
