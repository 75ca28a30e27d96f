// Executes SPARQL queries with Oxigraph.
//
// node rows.mjs GRAPH.nq QUERIES RESULTS
//
// Reads N-Quads and every NAME.rq of the folder QUERIES, whose first line is "# columns: a b c".
// Writes RESULTS/NAME.tsv: a line for each row, its cells separated by tabs; an unbound cell is
// "-", and backslashes, tabs and line breaks are escaped. The last line is "# " and the
// milliseconds that the query took.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import oxigraph from "oxigraph";

const [graph, queries, results] = process.argv.slice(2);
if (!results) {
  console.error("usage: node rows.mjs GRAPH.nq QUERIES RESULTS");
  process.exit(2);
}

const ESCAPES = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const cell = (term) => (term === undefined ? "-" : term.value.replace(/[\\\t\n\r]/g, (c) => ESCAPES[c]));

const store = new oxigraph.Store();
store.load(readFileSync(graph, "utf8"), { format: "application/n-quads", lenient: true });
for (const file of readdirSync(queries).filter((name) => name.endsWith(".rq")).sort()) {
  const text = readFileSync(join(queries, file), "utf8");
  const columns = text.slice("# columns: ".length, text.indexOf("\n")).split(" ");
  const start = performance.now();
  const rows = store.query(text, { use_default_graph_as_union: true });
  const lines = rows.map((row) => columns.map((column) => cell(row.get(column))).join("\t"));
  lines.push(`# ${Math.round(performance.now() - start)}`);
  writeFileSync(join(results, file.replace(/rq$/, "tsv")), lines.join("\n") + "\n");
}
