#!/usr/bin/env bash
# Uses the server, which serves the sample, in a browser: its pages, its editor, and SPARQL editors on
# another origin.
# Needs a build, npm and Chromium; CHROMIUM names another program.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

npm ci --silent --no-audit --no-fund --prefix .ci/browser
target/scrutiny/bin/scrutiny serve --port 0 >"$work/out" &
server=$!
url=
for _ in $(seq 120); do
  url=$(sed -n 's/^serving \(http[^ ]*\).*/\1/p' "$work/out")
  [ -n "$url" ] && break
  kill -0 "$server"
  sleep 0.5
done
[ -n "$url" ] || { echo "browser: the server did not start" >&2; exit 1; }
node .ci/browser/query.mjs "${url}sparql"
node .ci/browser/editor.mjs "${url}sparql/edit"
node .ci/browser/pages.mjs "$url"
