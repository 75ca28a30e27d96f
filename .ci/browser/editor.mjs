// Uses the server's own SPARQL editor in a browser, as readers do.
//
// node editor.mjs EDITOR
//
// Opens the page in Chromium (CHROMIUM names the program), runs an example, completes a term, follows a
// link to a query in a fresh profile and in one with stored tabs, provokes errors, sorts numbers, sends a long query,
// downloads a result, leaves the text by the keyboard, and uses the form without scripts. Exits with 1
// if a step fails, if any request goes to another host, or if the Content Security Policy stops anything.

import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const editor = process.argv[2];
if (!editor) {
  console.error("usage: node editor.mjs EDITOR");
  process.exit(2);
}

const ORIGIN = new URL(editor).origin;
const TIMEOUT = 60_000;
const LABEL_QUERY = `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?council ?label WHERE { ?council rdfs:label ?label FILTER(STR(?label) = "Sunderland") }`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

// Opens a fresh profile that records what must not happen.
async function openProfile(options = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(TIMEOUT);
  const faults = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== ORIGIN && url.protocol !== "blob:") {
      faults.push(`request to ${url}`);
    }
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
  context.on("console", (message) => {
    const isStatus = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatus) {
      faults.push(`console: ${message.text()}`);
    }
  });
  const page = await context.newPage();
  return { context, page, faults };
}

async function close({ context, faults }) {
  await context.close();
  assert.deepEqual(faults, []);
}

async function waitForEditor(page) {
  await page.waitForFunction(() => window.yasgui?.getTab()?.getYasqe());
}

async function open(page, address) {
  await page.goto(new URL(address, editor).href);
  await waitForEditor(page);
}

const queryOf = (page) => page.evaluate(() => window.yasgui.getTab().getQuery());

async function write(page, query) {
  await page.evaluate((text) => {
    window.yasgui.getTab().setQuery(text);
  }, query);
}

async function run(page) {
  const response = page.waitForResponse((each) => new URL(each.url()).pathname === "/sparql");
  await page.getByRole("button", { name: "Run" }).click();
  return response;
}

const cells = (page) => page.locator(".tabPanel.active .yasr_results td");

// A request to another host must be noticed, or the other steps would prove nothing.
async function noticesFaults() {
  const profile = await openProfile();
  await open(profile.page, editor);
  await profile.page.evaluate(() => fetch("http://127.0.0.1:1/").catch(() => {}));
  await profile.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("style"), { textContent: "p{}" }));
  });
  await profile.page.waitForTimeout(500);
  assert.match(profile.faults.join("\n"), /connect-src/);
  assert.match(profile.faults.join("\n"), /style-src/);
  await profile.context.close();
}

async function runsAnExample() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await page.getByText("Examples: ").click();
  await page.getByRole("link", { name: "How was a council inspected and graded over time?" }).click();
  await waitForEditor(page);
  const link = cells(page).locator("a[href^='/id/inspection/']").first();
  await link.waitFor();
  await page.waitForFunction(
    (each) => !each.textContent.startsWith("inspection/"),
    await link.elementHandle(),
  );
  await page.getByRole("button", { name: "start" }).click();
  assert.equal(await page.locator("th[aria-sort=ascending]").count(), 1);
  await page.reload();
  await waitForEditor(page);
  await link.waitFor();
  await close(profile);
}

async function completesATerm() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await write(page, "");
  await page.locator(".CodeMirror").click();
  await page.keyboard.type("SELECT * WHERE { ?visit a scr:insp");
  await page.keyboard.press("Control+Space");
  const hint = page.locator(".CodeMirror-hint", { hasText: "scr:Inspection" }).first();
  await hint.waitFor();
  await hint.click();
  await page.keyboard.type(" }");
  const query = await queryOf(page);
  assert.match(query, /PREFIX scr: <https:\/\/w3id\.org\/scrutiny\/ontology#>/);
  assert.match(query, /\?visit a scr:Inspection/);
  await close(profile);
}

async function followsALink() {
  const writer = await openProfile();
  await open(writer.page, editor);
  await write(writer.page, LABEL_QUERY);
  await run(writer.page);
  await cells(writer.page).getByText("Sunderland").first().waitFor();
  const address = writer.page.url();
  assert.ok(address.startsWith(`${editor}?query=`), address);
  assert.equal(
    await writer.page.getByRole("link", { name: "Link to this query" }).evaluate((link) => link.href),
    address,
  );

  const reader = await openProfile();
  await open(reader.page, address);
  assert.equal(await queryOf(reader.page), LABEL_QUERY);
  await cells(reader.page).getByText("Sunderland").first().waitFor();
  await close(reader);

  // The link wins over the stored tab that was in use.
  await open(writer.page, `${editor}?query=${encodeURIComponent("ASK { ?linked ?p ?o }")}`);
  assert.equal(await queryOf(writer.page), "ASK { ?linked ?p ?o }");
  await open(writer.page, address);
  assert.equal(await queryOf(writer.page), LABEL_QUERY);
  await open(writer.page, editor);
  assert.equal(await queryOf(writer.page), LABEL_QUERY);
  await close(writer);
}

async function showsAnErrorBesideItsQuery() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await write(page, "SELECT * { ?s ?p ");
  const response = await run(page);
  assert.equal(response.status(), 400);
  const alert = page.getByRole("alert");
  await alert.getByText("Not valid SPARQL").waitFor();
  assert.match(await alert.textContent(), /line 1/);
  assert.ok(await page.locator(".CodeMirror").first().isVisible());
  assert.equal(await queryOf(page), "SELECT * { ?s ?p ");
  await close(profile);
}

// Sends a query in whose place a given response arrives, and returns the error that is shown.
async function errorOf(response) {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await write(page, LABEL_QUERY);
  await page.route(/\/sparql\?/, (route) => (response ? route.fulfill(response) : route.abort()));
  await page.getByRole("button", { name: "Run" }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const text = await alert.textContent();
  await page.getByRole("button", { name: "Run" }).waitFor();
  await close(profile);
  return text;
}

async function saysWhyThereIsNoResult() {
  const contentType = "application/sparql-results+json";
  assert.match(await errorOf(null), /server cannot be reached/);
  assert.match(await errorOf({ contentType, body: '{"head": {' }), /incomplete or cannot be read/);
  assert.match(await errorOf({ contentType, body: " ".repeat(20_000_001) }), /larger than 20 MB/);
}

async function sortsNumbersByValue() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await write(page, "SELECT ?size { VALUES ?size { 1.5 10 1.25 -2 1e0 -3.5 } }");
  await run(page);
  await page.getByRole("button", { name: "size" }).click();
  assert.deepEqual(await cells(page).allTextContents(), ["-3.5", "-2", "1e0", "1.25", "1.5", "10"]);
  await close(profile);
}

async function linksToNoOtherHost() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  const iris = ["/other.example", "\\\\other.example", "id/unknown"];
  const values = iris.map((iri) => `"https://w3id.org/scrutiny/${iri}"`).join(" ");
  await write(page, `SELECT ?iri { VALUES ?text { ${values} } BIND(IRI(?text) AS ?iri) }`);
  await run(page);
  await cells(page).getByText("other.example").first().waitFor();
  const links = await cells(page).locator("a").evaluateAll((all) => all.map((link) => link.href));
  assert.deepEqual(links, [`${ORIGIN}/id/unknown`]);
  await close(profile);
}

async function requestsEachLabelOnce() {
  const profile = await openProfile();
  const { page } = profile;
  let requests = 0;
  page.on("request", (request) => {
    requests += new URL(request.url()).pathname === "/sparql/labels" ? 1 : 0;
  });
  await open(page, editor);
  await write(page, "SELECT ?iri { VALUES ?iri { <https://w3id.org/scrutiny/id/unlabelled> } }");
  const labels = page.waitForResponse((each) => new URL(each.url()).pathname === "/sparql/labels");
  await run(page);
  await labels;
  await page.getByRole("button", { name: "iri" }).click();
  await page.waitForTimeout(500);
  assert.equal(requests, 1);
  await close(profile);
}

async function sendsALongQuery() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await write(page, `${"# a long comment\n".repeat(2000)}${LABEL_QUERY}`);
  const response = await run(page);
  assert.equal(response.request().method(), "POST");
  assert.equal(response.status(), 200);
  await cells(page).getByText("Sunderland").first().waitFor();
  await close(profile);
}

async function downloadsTheResult() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  await write(page, LABEL_QUERY);
  await run(page);
  for (const name of ["Download Results", "CSV"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    await download;
  }
  await close(profile);
}

async function leavesTheTextByTheKeyboard() {
  const profile = await openProfile();
  const { page } = profile;
  await open(page, editor);
  const isInText = () => page.evaluate(() => document.activeElement.closest(".CodeMirror") !== null);
  for (const key of ["Tab", "Shift+Tab"]) {
    await page.locator(".CodeMirror").click();
    assert.ok(await isInText());
    await page.keyboard.press(key);
    assert.ok(!(await isInText()), `${key} does not leave the text`);
  }
  await close(profile);
}

async function worksWithoutScripts() {
  const profile = await openProfile({ javaScriptEnabled: false });
  const { page } = profile;
  await page.goto(editor);
  await page.getByRole("textbox", { name: "Query" }).fill(LABEL_QUERY);
  const result = page.waitForResponse((each) => new URL(each.url()).pathname === "/sparql");
  await page.getByRole("button", { name: "Run" }).click();
  assert.equal((await result).status(), 200);
  await page.waitForURL(/\/sparql\?/);
  const body = await page.textContent("body");
  assert.match(body, /council/);
  assert.doesNotMatch(body, /Not valid SPARQL/);
  await close(profile);
}

const STEPS = [
  noticesFaults,
  runsAnExample,
  completesATerm,
  followsALink,
  showsAnErrorBesideItsQuery,
  saysWhyThereIsNoResult,
  sortsNumbersByValue,
  linksToNoOtherHost,
  requestsEachLabelOnce,
  sendsALongQuery,
  downloadsTheResult,
  leavesTheTextByTheKeyboard,
  worksWithoutScripts,
];

let failed = false;
try {
  for (const step of STEPS) {
    await step();
    console.log(`editor: ${step.name}`);
  }
} catch (error) {
  console.error(`editor: ${error.stack}`);
  failed = true;
} finally {
  await browser.close();
}
process.exit(failed ? 1 : 0);
