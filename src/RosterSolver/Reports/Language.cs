namespace RosterSolver.Reports;

/// <summary>The language of a report.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese.</summary>
    Zh,
}

/// <summary>Texts in both languages, side by side where they are used.</summary>
internal static class Speaking
{
    /// <summary>The text of the language.</summary>
    public static string Say(this Language language, string english, string chinese) =>
        language == Language.Zh ? chinese : english;
}
