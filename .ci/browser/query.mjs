// Queries a SPARQL endpoint from the editors YASGUI of Zazuko and of Triply in a browser, on another
// origin than the endpoint's.
//
// node query.mjs ENDPOINT
//
// Serves the editors on a free port of its own, opens each in Chromium (CHROMIUM names the program),
// sends a query by GET and one by POST, and checks that the rows appear, that an invalid query shows
// the endpoint's message, that the endpoint describes itself to the page, and that a page that knows its
// address alone learns prefixes, examples and terms by queries. Exits with 1 otherwise.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const endpoint = process.argv[2];
if (!endpoint) {
  console.error("usage: node query.mjs ENDPOINT");
  process.exit(2);
}

const EDITORS = ["@zazuko/yasgui", "@triply/yasgui"];
const MODULES = new URL("./node_modules/", import.meta.url);
const FILES = { "/": [new URL("./editor.html", import.meta.url), "text/html"] };
for (const editor of EDITORS) {
  FILES[`/${editor}/editor.js`] = [new URL(`${editor}/build/yasgui.min.js`, MODULES), "text/javascript"];
  FILES[`/${editor}/editor.css`] = [new URL(`${editor}/build/yasgui.min.css`, MODULES), "text/css"];
}
const SECONDS = 1000;
const LABEL = "Sunderland";
const QUERY = `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?council ?label WHERE { ?council rdfs:label ?label FILTER(STR(?label) = "${LABEL}") } LIMIT 5`;

const server = createServer(async (request, response) => {
  const file = FILES[new URL(request.url, "http://localhost").pathname];
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "Content-Type": file[1] }).end(await readFile(fileURLToPath(file[0])));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

// Opens an editor, sends a query and waits for its result.
async function run(editor, method, query) {
  const page = await browser.newPage();
  const address = new URLSearchParams({ editor, endpoint, method });
  await page.goto(`${origin}/?${address}`);
  await page.waitForFunction(() => window.yasgui?.getTab()?.getYasqe());
  const answered = page.waitForResponse(
    (response) => response.url().startsWith(endpoint) && response.request().method() === method,
    { timeout: 60 * SECONDS },
  );
  await page.evaluate(
    ([text, to, by]) => {
      const tab = window.yasgui.getTab();
      tab.setEndpoint(to);
      tab.setRequestConfig({ method: by });
      tab.getYasqe().setValue(text);
      void tab.query().catch(() => {});
    },
    [query, endpoint, method],
  );
  const response = await answered;
  return { page, status: response.status() };
}

async function showsRows(editor, method) {
  const { page, status } = await run(editor, method, QUERY);
  await page.locator(".yasr_results td", { hasText: LABEL }).first().waitFor({ timeout: 60 * SECONDS });
  console.log(`${editor}, ${method}: status ${status}, rows shown`);
  await page.close();
}

async function showsError(editor) {
  const { page, status } = await run(editor, "POST", "SELECT * { ?s ?p ");
  if (status !== 400) {
    throw new Error(`an invalid query got status ${status}`);
  }
  await page.locator(".yasr_results .errorResult, .yasr .errorResult").first().waitFor({ timeout: 60 * SECONDS });
  console.log(`${editor}, invalid query: status ${status}, message shown`);
  await page.close();
}

// What an editor reads to complete terms and to list examples.
async function readsDescription() {
  const page = await browser.newPage();
  await page.goto(origin);
  const types = await page.evaluate(async (address) => {
    const base = new URL("/", address);
    const read = async (url) => {
      const response = await fetch(url, { headers: { Accept: "text/turtle" } });
      return `${response.status} ${response.headers.get("Content-Type")}`;
    };
    return Promise.all([
      read(address),
      read(new URL(".well-known/void", base)),
      read(new URL(".well-known/sparql-examples", base)),
    ]);
  }, endpoint);
  if (!types.every((type) => type.startsWith("200 text/turtle"))) {
    throw new Error(`descriptions: ${types.join("; ")}`);
  }
  console.log("service description, VoID and examples: read");
  await page.close();
}

// What an editor asks that learns everything from the endpoint, and what must be among the answers.
const SCR = "https://w3id.org/scrutiny/ontology#";
const LESSONS = {
  prefixes: {
    query: `PREFIX sh: <http://www.w3.org/ns/shacl#>
SELECT ?name ?start { ?declaration sh:prefix ?name ; sh:namespace ?start }`,
    expected: { name: "scr", start: SCR },
  },
  examples: {
    query: `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?example ?purpose ?text {
  ?example a sh:SPARQLExecutable ; rdfs:comment ?purpose ; sh:select|sh:construct|sh:ask ?text
} ORDER BY ?example`,
    expected: { example: new URL("/.well-known/sparql-examples#reports", endpoint).href },
  },
  terms: {
    query: `PREFIX void: <http://rdfs.org/ns/void#>
SELECT DISTINCT ?type ?property ?valueType {
  ?ofType void:class ?type ; void:propertyPartition ?ofProperty .
  ?ofProperty void:property ?property .
  OPTIONAL { ?ofProperty void:classPartition/void:class ?valueType }
}`,
    expected: { type: `${SCR}Inspection`, property: `${SCR}authority`, valueType: `${SCR}Authority` },
  },
};

// Sends a query from a page, as an editor does, and returns the rows with the values alone.
async function ask(page, query) {
  const { status, text } = await page.evaluate(
    async ([address, asked]) => {
      const response = await fetch(`${address}?${new URLSearchParams({ query: asked })}`, {
        headers: { Accept: "application/sparql-results+json" },
      });
      return { status: response.status, text: await response.text() };
    },
    [endpoint, query],
  );
  if (status !== 200) {
    throw new Error(`status ${status} for ${query}: ${text}`);
  }
  return JSON.parse(text).results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])),
  );
}

async function learnsFromEndpoint() {
  const page = await browser.newPage();
  await page.goto(origin);
  const learnt = {};
  for (const [subject, { query, expected }] of Object.entries(LESSONS)) {
    learnt[subject] = await ask(page, query);
    const isExpected = (row) => Object.entries(expected).every(([name, value]) => row[name] === value);
    if (!learnt[subject].some(isExpected)) {
      throw new Error(`${subject}: none of ${learnt[subject].length} rows is ${JSON.stringify(expected)}`);
    }
  }
  for (const { text } of learnt.examples) {
    await ask(page, text);
  }
  const counts = Object.entries(learnt).map(([subject, rows]) => `${rows.length} ${subject}`);
  console.log(`learnt by queries: ${counts.join(", ")}; all examples run`);
  await page.close();
}

let failed = false;
try {
  for (const editor of EDITORS) {
    await showsRows(editor, "GET");
    await showsRows(editor, "POST");
    await showsError(editor);
  }
  await readsDescription();
  await learnsFromEndpoint();
} catch (error) {
  console.error(`browser: ${error.message}`);
  failed = true;
} finally {
  await browser.close();
  server.close();
}
process.exit(failed ? 1 : 0);
