#!/usr/bin/env bash
# Checks a portfolio in a step of a GitHub workflow, and writes what a proposal changes. What it promises: a proposal is judged
# by the policy of its base, never by its own; nothing that a proposal contains becomes part of a command; what changed is
# written also when the check finds errors; and the check decides how the step ends: 0 fine, 1 findings, 2 could not run.
#
# All settings come from the environment, and are explained in action.yml:
#   PORTFOLIO_ROOT  PORTFOLIO_LANG  PORTFOLIO_BASE  PORTFOLIO_FAIL_ON  PORTFOLIO_FAIL_ON_CHANGE
#   PORTFOLIO_ONLY_NEW  PORTFOLIO_SUMMARY  PORTFOLIO_COMMENT
# Its argument is the program, where that is a single file and no package around this script.
# The rest is what the runner gives every step (GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, RUNNER_TEMP …).
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
program=${1:-$here/../bin/portfolio.js}
root=${PORTFOLIO_ROOT:-}
event=${GITHUB_EVENT_NAME:-}
# A summary over 1,048,576 bytes is dropped whole.
summary_limit=1000000

main() {
  shared=()
  [[ -z $root ]] || shared+=("--root=$root")
  [[ -z ${PORTFOLIO_LANG:-} ]] || shared+=("--lang=$PORTFOLIO_LANG")
  folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/portfolio-XXXXXXXX")
  if [[ $event == pull_request_target ]]; then
    stop 'Use the event pull_request. On pull_request_target, a proposal from a stranger would be read with your rights.'
  fi
  head=$(commit HEAD) || stop 'There is no commit to check here. The job must run actions/checkout first, and "root" be a folder.'
  find_base
  judged=()
  [[ -z $policy ]] || judged+=("--policy-from=$policy")
  [[ -z $since || ${PORTFOLIO_ONLY_NEW:-false} != true ]] || judged+=("--new-since=$since")

  local code=0 changed=0
  check --format=github "--fail-on=${PORTFOLIO_FAIL_ON:-error}" || code=$?
  if [[ ${PORTFOLIO_SUMMARY:-true} == true ]]; then summarise check.md check --format=markdown --fail-on=never; fi
  if [[ -n $since ]]; then compare || changed=$?; fi
  # A comparison that someone asked to stop on, stops.
  if [[ $code == 0 && -n ${PORTFOLIO_FAIL_ON_CHANGE:-} ]]; then code=$changed; fi
  exit "$code"
}

# ── What to compare with ──────────────────────────────────────────────────────────────────────────────────────────────────

# Sets `policy`, the commit whose rules judge (empty: the ones here), and `since`, the commit to compare with (empty: none).
find_base() {
  policy='' since=''
  if [[ -n ${PORTFOLIO_BASE:-} ]]; then
    policy=$(commit "refs/remotes/origin/$PORTFOLIO_BASE" || commit "$PORTFOLIO_BASE") || stop_without 'The base'
    since=$(fork_point "$policy")
    return
  fi
  case $event in
    pull_request) base_of_proposal "$(from_event pull_request base sha)" ;;
    merge_group) base_of_proposal "$(from_event merge_group base_sha)" ;;
    push) base_of_push "$(from_event before)" ;;
    *) note 'This run is not about a change: everything is checked, and nothing is compared.' ;;
  esac
}

# The runner checks out the proposal merged into its base, so the first parent is the base as it is now. That is trusted only
# for the very commit that the runner was started for: a proposal can be a merge too, with parents of its author's choice.
base_of_proposal() {
  if [[ $event == pull_request && $head == "${GITHUB_SHA:-}" ]]; then
    policy=$(commit 'HEAD^1') || stop_without 'The base of this proposal'
    since=$policy
  else
    policy=$(commit "$1") || stop_without 'The base of this proposal'
    since=$(fork_point "$policy")
  fi
}

# What is pushed has been accepted: its own policy judges it, and the commit before is only something to compare with.
base_of_push() {
  if [[ $1 =~ ^0*$ ]]; then
    note 'This is the first push of a branch: there is nothing to compare with.'
  elif ! since=$(commit "$1"); then
    note "The commit before this push is not in the checkout, so nothing is compared.$(shallow)"
  fi
}

# Where a branch left its base; the base itself where they have no past in common.
fork_point() {
  git_here merge-base "$1" "$head" || printf '%s\n' "$1"
}

commit() {
  git_here rev-parse --verify --quiet --end-of-options "$1^{commit}"
}

# A proposal may put something that looks like a repository among its files: git is told not to take it for one.
git_here() {
  git -c safe.bareRepository=explicit -C "${root:-.}" "$@" 2>/dev/null
}

# One value of the event, when it is a hash or a number. Titles, names of branches and all other words stay where they are.
from_event() {
  node -e '
    const [file, ...keys] = process.argv.slice(1);
    const value = keys.reduce((at, key) => at?.[key], JSON.parse(require("node:fs").readFileSync(file, "utf8")));
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64}|[1-9][0-9]{0,9})$/.test(String(value))) console.log(String(value));
  ' "${GITHUB_EVENT_PATH:?}" "$@"
}

# ── What to run ───────────────────────────────────────────────────────────────────────────────────────────────────────────

portfolio() {
  node "$program" "$@"
}

# The same findings in the log as in the summary.
check() {
  portfolio check "$@" ${judged[@]+"${judged[@]}"} ${shared[@]+"${shared[@]}"}
}

# Writes the comparison to the summary, and to a file for who posts comments. Ends as `portfolio diff` does.
compare() {
  local code=0 gate=()
  mkdir -- "$folder/comment"
  [[ -z ${PORTFOLIO_FAIL_ON_CHANGE:-} ]] || gate=("--fail-on=$PORTFOLIO_FAIL_ON_CHANGE")
  unheeded portfolio diff --format=markdown "--output=$folder/comment/comment.md" \
    ${gate[@]+"${gate[@]}"} ${shared[@]+"${shared[@]}"} "$since" "$head" >&2 || code=$?
  if [[ ! -s $folder/comment/comment.md || $code -gt 1 ]]; then
    say warning 'What this change means could not be worked out. The check itself is not affected; the log says why.'
    return "$code"
  fi
  if [[ ${PORTFOLIO_SUMMARY:-true} == true ]]; then summarise diff.md cat "$folder/comment/comment.md"; fi
  if [[ ${PORTFOLIO_COMMENT:-true} == true ]]; then hand_over; fi
  return "$code"
}

# The number lies beside the text: the workflow that posts it runs later, and is not told which proposal it is about.
hand_over() {
  if [[ $event == pull_request ]]; then from_event pull_request number > "$folder/comment/pull-request.txt"; fi
  {
    printf 'comment-file=%s\n' "$folder/comment/comment.md"
    printf 'comment-folder=%s\n' "$folder/comment"
  } >> "${GITHUB_OUTPUT:-/dev/null}"
}

# Appends what a command writes to the page of this run, as long as the page has room for it.
summarise() {
  local file=$folder/$1 page=${GITHUB_STEP_SUMMARY:-/dev/null} used=0
  shift
  unheeded "$@" > "$file" || true
  [[ ! -f $page ]] || used=$(wc -c < "$page")
  if ((used + $(wc -c < "$file") <= summary_limit)); then
    { cat -- "$file"; printf '\n'; } >> "$page"
  else
    note 'The page of this run has no room for more. Run the same command on your own machine to see the rest.'
  fi
}

# ── What to say ───────────────────────────────────────────────────────────────────────────────────────────────────────────

# Runs a command whose talk is for people: while it runs, the runner takes no line of the log for a command.
unheeded() {
  local code=0 pass
  pass=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$pass" >&2
  "$@" || code=$?
  printf '\n::%s::\n' "$pass" >&2
  return "$code"
}

stop_without() {
  stop "$1 is not in the checkout.$(shallow)"
}

shallow() {
  if [[ $(git_here rev-parse --is-shallow-repository || true) == true ]]; then
    printf ' Only a part of the history was fetched: write "fetch-depth: 0" below actions/checkout.'
  fi
}

note() {
  say notice "$1"
}

stop() {
  say error "$1"
  exit 2
}

say() {
  printf '::%s title=Portfolio::%s\n' "$1" "$2"
}

main
