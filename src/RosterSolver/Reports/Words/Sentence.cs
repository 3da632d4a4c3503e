namespace RosterSolver.Reports;

/// <summary>Sentences of results, which are stored in English, as a page says them.</summary>
public static class Sentence
{
    /// <summary>The sentence in a language; as it is where it is not known.</summary>
    public static string In(Language language, string english) => PageTranslation.Into(language, english);
}
