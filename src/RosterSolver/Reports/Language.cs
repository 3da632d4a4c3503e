namespace RosterSolver.Reports;

/// <summary>The language of a report.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese.</summary>
    Zh,
}

/// <summary>Texts that a report puts together itself, written in English where they are used.</summary>
internal static class Speaking
{
    /// <summary>The text in the language.</summary>
    public static string Say(this Language language, string english) => Phrase.In(language, english, []);

    /// <summary>The text in the language, its parts as they are.</summary>
    public static string Say(this Language language, Phrase english) => english.In(language);
}
