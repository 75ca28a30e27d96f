#!/usr/bin/env bash
# Compares the rows of the prebuilt queries on Jena, RDF4J and Oxigraph, on a graph of real documents.
#
# engines.sh GRAPH.nq COUNCIL: COUNCIL is the council of the queries that need one.
set -euo pipefail
cd "$(dirname "$0")/.."

graph=$(realpath "$1")
command -v node >/dev/null && command -v npm >/dev/null || { echo "engines: no Node.js: Oxigraph is skipped" >&2; }
if command -v npm >/dev/null; then
  npm ci --silent --no-audit --no-fund --prefix .ci/engines
fi
mvn --batch-mode --no-transfer-progress --quiet -Djacoco.skip surefire:test \
  -Dtest=EnginesTest -DargLine="-Xmx3g -Dengines.graph=$graph -Dengines.council=$2"
column -t -s "$(printf '\t')" target/engines.tsv
