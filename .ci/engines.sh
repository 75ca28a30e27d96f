#!/usr/bin/env bash
# Compares the rows of the prebuilt queries on Jena, RDF4J and Oxigraph over a graph, and prints the
# milliseconds of each query.
#
# engines.sh GRAPH.nq COUNCIL: COUNCIL is the council of the queries that need one.
set -euo pipefail
cd "$(dirname "$0")/.."

graph=$(realpath "$1")
if command -v npm >/dev/null; then
  npm ci --silent --no-audit --no-fund --prefix .ci/engines
else
  echo "engines: no npm: Oxigraph is skipped"
fi
mvn --batch-mode --no-transfer-progress --quiet test -Djacoco.skip -Dtest=EnginesTest \
  -Dengines.graph="$graph" -Dengines.council="$2"
cat target/engines.tsv
