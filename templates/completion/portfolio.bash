# Completion of `portfolio` in bash. Made by `portfolio completion bash`; put this in ~/.bashrc:
#   source <(portfolio completion bash)
# The program says what can be written next. What it says is data: nothing of it is run or expanded.
_portfolio() {
  local candidate
  COMPREPLY=()
  while IFS= read -r candidate; do
    case $candidate in
      :files) compopt -o default 2> /dev/null ;;
      :folders) compopt -o dirnames 2> /dev/null ;;
      *) COMPREPLY+=("$candidate") ;;
    esac
  done < <(command portfolio complete bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
}

complete -F _portfolio portfolio
