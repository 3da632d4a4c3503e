using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A rota in a document of its own.</summary>
[Doc("A rota in a document of its own, without demand and agents")]
public sealed record RotaDocumentSection(
    [Doc("The rota")] RotaSection Rota,
    [Doc("Name of it, printed on every result", Default = "`rota`")] string Scenario = "rota",
    [Doc("The days for which it is unfolded into dates", Default = "`--start` says it")]
        HorizonSection? Horizon = null,
    [Doc("Shift templates by name; of a rota only their family matters", Default = "any names")]
        IReadOnlyDictionary<string, TemplateSection>? Shifts = null
) : Section;
