#!/usr/bin/env bash
# Makes the program of this checkout ready to run. A checkout has no built program (docs/decisions/0009-what-is-committed.md), so it is
# built from what the lockfile names by checksum. No package may run anything while it is installed.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
if [[ -f dist/main.js && -d node_modules ]]; then
  echo 'The program is built already.'
  exit 0
fi
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
npm run --silent build
