using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class SuggestionTests
{
    private static readonly string[] s_keys = ["horizon", "calendar", "handle-time", "shifts", "rules"];

    [Theory]
    [InlineData("hrizon", "horizon")]
    [InlineData("hoirzon", "horizon")]
    [InlineData("Calendar", "calendar")]
    [InlineData("handle_time", "handle-time")]
    [InlineData("handle time", "handle-time")]
    [InlineData("handleTime", "handle-time")]
    [InlineData("shift", "shifts")]
    [InlineData("hrzn", "horizon")]
    [InlineData("ｈorizon", "horizon")]
    public void Finds_the_word_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, Suggestion.Nearest(written, s_keys));

    [Theory]
    [InlineData("roster")]
    [InlineData("")]
    [InlineData("x")]
    public void Says_nothing_when_no_word_is_near(string written) =>
        Assert.Null(Suggestion.Nearest(written, s_keys));

    [Fact]
    public void Does_not_replace_a_single_letter_by_another() => Assert.Null(Suggestion.Nearest("a", ["b"]));

    [Fact]
    public void Takes_the_first_of_equally_near_words() =>
        Assert.Equal("late", Suggestion.Nearest("lat", ["late", "lats"]));

    [Fact]
    public void Leaves_very_long_words_alone() =>
        Assert.Null(Suggestion.Nearest(new string('a', 100_000), [new string('a', 100_001)]));
}
