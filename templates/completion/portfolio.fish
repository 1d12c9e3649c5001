# Completion of `portfolio` in fish. Made by `portfolio completion fish`; keep it where fish looks:
#   portfolio completion fish > ~/.config/fish/completions/portfolio.fish
# The program says what can be written next. What it says is data: nothing of it is run or expanded.
function __portfolio_candidates
    set -l before (commandline --tokenize --cut-at-cursor --current-process)
    set -l current (commandline --current-token --cut-at-cursor)
    for candidate in (command portfolio complete fish -- $before[2..-1] "$current" 2>/dev/null)
        switch $candidate
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                printf '%s\n' $candidate
        end
    end
end

complete --command portfolio --no-files --keep-order --arguments '(__portfolio_candidates)'
