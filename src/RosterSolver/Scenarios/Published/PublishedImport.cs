using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A published benchmark instance as a scenario like any other, with the file that it names.</summary>
/// <param name="Yaml">The scenario.</param>
/// <param name="HeadsFile">Name of the CSV file beside it.</param>
/// <param name="Heads">Text of that file: people asked for.</param>
public sealed record PublishedImport(string Yaml, string HeadsFile, string Heads)
{
    /// <summary>Reads an instance; its text tells the set that it belongs to.</summary>
    /// <param name="file">The instance's file.</param>
    /// <param name="scenario">Name of the scenario's file, without folder.</param>
    /// <param name="read">Access to files.</param>
    public static Result<PublishedImport> Of(string file, string scenario, ReadFile read)
    {
        if (read(file) is not { } bytes)
            return Refused(file, "there is no such file, or it cannot be read", null);
        if (TextFaults.NotUtf8(bytes, file) is { } fault)
            return new(null, [fault]);
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return text.Contains(ShiftSchedulingText.Mark, StringComparison.Ordinal)
            ? Of(ShiftSchedulingText.Read(file, text), file, scenario)
            : Refused(
                file,
                "no published set that is known has such a text",
                $"an instance of the employee shift scheduling set, with sections such as {ShiftSchedulingText.Mark}COVER"
            );
    }

    private static Result<PublishedImport> Of(Result<ShiftScheduling> instance, string file, string scenario)
    {
        if (!instance.Ok)
            return new(null, instance.Errors);
        var name = Path.GetFileNameWithoutExtension(scenario);
        var heads = $"{name}-heads.csv";
        var yaml = new ShiftSchedulingYaml(instance.Value, name, Path.GetFileName(file), heads);
        return new(new(yaml.Text(), heads, yaml.Heads()), []);
    }

    private static Result<PublishedImport> Refused(string file, string what, string? expected) =>
        new(null, [new(new(file, 1, 1), what, expected)]);
}
