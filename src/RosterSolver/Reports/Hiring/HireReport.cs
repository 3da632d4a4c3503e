using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>All that the answer to "overtime or hire" shows.</summary>
/// <param name="Scenario">The scenario asked about.</param>
/// <param name="Study">The rosters.</param>
/// <param name="Share">How much less and more the sensitivity tries.</param>
/// <param name="Seed">Seed of every search.</param>
/// <param name="Language">Language of the words.</param>
public sealed record HireReport(Scenario Scenario, HireStudy Study, double Share, int Seed, Language Language)
{
    /// <summary>Where hiring and overtime cost the same.</summary>
    public BreakEven BreakEven => BreakEven.Of(Study);

    /// <summary>The weeks from the first day of training to the end of the need.</summary>
    public CrewCourse Course => CrewCourse.Of(Study);

    /// <summary>What the answer rests on.</summary>
    internal IEnumerable<Assumption> Assumptions => Scenario.AssumptionsWithout("matrix");

    /// <summary>The terms of hiring.</summary>
    public HiringTerms Terms => Study.Prices.Terms;

    /// <summary>A text in the language of the report.</summary>
    internal string Say(string english) => Language.Say(english);

    /// <summary>A text with parts in it, in the language of the report.</summary>
    internal string Say(Phrase english) => Language.Say(english);
}
