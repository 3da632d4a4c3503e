using System.CommandLine;

namespace RosterSolver.Cli;

/// <summary>
/// <c>roster completion</c>: a script that lets a shell complete commands, options and their values. It asks <c>roster</c>
/// itself, by the directive <c>[suggest]</c> of System.CommandLine, so it never grows old.
/// </summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # roster: completion for bash. In ~/.bashrc: source <(roster completion bash)
        _roster_complete() {
          local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
          local offered="$(roster "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
          if [[ "$word" != -* ]]; then offered="$(grep -v '^[-/]' <<<"$offered")"; fi
          COMPREPLY=($(compgen -W "$offered" -- "$word"))
          if [[ ${#COMPREPLY[@]} -eq 0 && $COMP_CWORD -gt 1 ]]; then COMPREPLY=($(compgen -f -- "$word")); fi
        }
        complete -o filenames -F _roster_complete roster

        """;

    private const string Zsh = """
        #compdef roster
        # roster: completion for zsh. In ~/.zshrc, after compinit: source <(roster completion zsh)
        _roster_complete() {
          local -a offered
          offered=("${(@f)$(roster "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          if [[ "$PREFIX" != -* ]]; then offered=("${(@)offered:#[-/]*}"); fi
          offered=("${(@)offered:#}")
          if (( CURRENT > 2 && ${#offered} == 0 )); then _files; else compadd -a offered; fi
        }
        compdef _roster_complete roster

        """;

    private const string Fish = """
        # roster: completion for fish. roster completion fish > ~/.config/fish/completions/roster.fish
        function __roster_offers
          set -l line (commandline -cp)
          set -g __roster_offered (roster "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
          if not string match -q -- '-*' (commandline -ct)
            set __roster_offered (string match -r -- '^[^-/].*' $__roster_offered)
          end
          test (count $__roster_offered) -gt 0
        end
        complete -c roster -f -n __roster_offers -a '$__roster_offered'

        """;

    private static readonly Dictionary<string, string> scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
    };

    /// <summary>The command as the command line knows it.</summary>
    public static Command Define()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong([.. scripts.Keys]);
        var command = new Command("completion", "Print a script by which a shell completes what one types.")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            Console.Out.Write(scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command;
    }
}
