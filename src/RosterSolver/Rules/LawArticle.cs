namespace RosterSolver.Rules;

/// <summary>The article of a law that a rule comes from.</summary>
/// <param name="Law">Name of the preset: <c>cn-standard</c>.</param>
/// <param name="Id">Name of the article within the preset.</param>
/// <param name="Article">The article in English.</param>
/// <param name="Chinese">The article in Chinese; null where the law is not Chinese.</param>
/// <param name="IsVerified">Whether value and article were checked against a source.</param>
public sealed record LawArticle(string Law, string Id, string Article, string? Chinese, bool IsVerified)
{
    /// <summary>As it stands beside a breach: <c>Labour Law art. 38 劳动法第三十八条</c>, marked where it was not verified.</summary>
    public override string ToString() =>
        $"{Article}{(Chinese is null ? "" : $" {Chinese}")}{(IsVerified ? "" : ", not verified")}";
}
