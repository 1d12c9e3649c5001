#compdef portfolio
# Completion of `portfolio` in zsh. Made by `portfolio completion zsh`; put this in ~/.zshrc, after compinit:
#   source <(portfolio completion zsh)
# The program says what can be written next. What it says is data: nothing of it is run or expanded.
_portfolio() {
  local candidate value about tab=$'\t'
  local -a candidates
  local files= folders=
  while IFS= read -r candidate; do
    case $candidate in
      (:files) files=yes ;;
      (:folders) folders=yes ;;
      (*)
        value=${candidate%%$tab*}
        about=${candidate#$value}
        candidates+=("${value//:/\\:}${about:+:${about#$tab}}")
        ;;
    esac
  done < <(command portfolio complete zsh -- "${(@)words[2,CURRENT]}" 2> /dev/null)
  (( $#candidates )) && _describe -V portfolio candidates
  [[ -n $files ]] && _files
  [[ -n $folders ]] && _files -/
}

if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
  _portfolio "$@"
else
  compdef _portfolio portfolio
fi
