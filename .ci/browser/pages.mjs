// Uses the server's pages in a browser as readers do, and checks that everybody can read them.
//
// node pages.mjs SERVER
//
// SERVER serves the bundled sample. Opens it in Chromium (CHROMIUM names the program), does tasks of
// readers, each in at most three actions, and opens pages of every kind in both colour schemes, on a
// narrow screen and without scripts. Exits with 1 if a task fails, a page scrolls sideways, or axe
// finds a violation.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const server = process.argv[2];
if (!server) {
  console.error("usage: node pages.mjs SERVER");
  process.exit(2);
}

const TIMEOUT = 30_000;
const MAX_ACTIONS = 3;
const NARROW = { width: 320, height: 700 };
const AXE = await readFile(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const PATHS = [
  "/",
  "/councils",
  "/councils?order=region",
  "/map",
  "/map?year=2018",
  "/ontology",
  "/pictures",
  "/pictures/flow-of-grades",
  "/pictures/grades-of-a-council?authority=Sunderland",
  "/pictures/grades-over-the-years",
  "/pictures/posts-over-the-years?role=director-of-childrens-services",
  "/pictures/themes-over-the-years",
  "/pictures/timeline-of-a-council?authority=Sunderland",
  "/queries/",
  "/queries/findings-on-a-theme",
  "/queries/history-of-an-authority",
  "/queries/history-of-an-authority?authority=Atlantis",
  "/queries/history-of-an-authority?authority=Sunderland",
  "/search",
  "/search?q=care",
  "/search?q=zzz",
  "/service",
  "/sparql/edit",
  "/vocab",
  "/vocab/grade/good",
  "/vocab/theme",
];

const CLASSES = [
  "Authority",
  "Claim",
  "Document",
  "Figure",
  "Finding",
  "Inspection",
  "Judgement",
  "Passage",
  "Programme",
  "Recommendation",
  "Statement",
  "Tenure",
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

async function open(options = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(TIMEOUT);
  return context.newPage();
}

// Does a task from the home page. Its steps are given functions that each count as an action.
async function task(name, steps) {
  const page = await open();
  await page.goto(server);
  let actions = 0;
  await steps(page, {
    async click(link) {
      actions++;
      await link.click();
    },
    async search(words) {
      actions++;
      await page.locator("#search").fill(words);
      await page.keyboard.press("Enter");
    },
    async choose(field, value) {
      actions++;
      await field.fill(value);
    },
  });
  assert.ok(actions <= MAX_ACTIONS, `${name} takes ${actions} actions`);
  console.log(`pages: ${name}, ${actions} actions`);
  await page.context().close();
}

const link = (page, name) => page.getByRole("link", { name, exact: true }).first();

async function doTasks() {
  await task("latest grade and the words that give it", async (page, { search, click }) => {
    await search("Sunderland");
    await click(link(page, "Sunderland"));
    const grade = page.locator(".grade-list .grade a").first();
    assert.match(await grade.textContent(), /Outstanding/);
    await click(grade);
    assert.match(await page.locator("mark:target").first().textContent(), /Outstanding/i);
  });
  await task("who was director at an inspection", async (page, { search, click }) => {
    await search("Sunderland");
    await click(link(page, "Sunderland"));
    await click(page.locator(".grade-list small a, .grade-list li > a").first());
    assert.match(await page.locator("section[aria-labelledby=director]").textContent(), /Colbert/);
  });
  await task("grades of neighbours as a spreadsheet", async (page, { choose, click }) => {
    await click(page.getByRole("link", { name: /neighbours/i }).first());
    await choose(page.getByLabel(/^Council/).first(), "Sunderland");
    const download = page.waitForEvent("download");
    await click(page.getByRole("button", { name: "XLSX" }));
    assert.match((await download).suggestedFilename(), /sunderland.*[.]xlsx$/);
  });
  await task("the map of another year", async (page, { choose, click }) => {
    await click(link(page, "Map"));
    const slider = page.locator(".player input[type=range]");
    await slider.waitFor();
    await choose(slider, await slider.getAttribute("min"));
    await page.waitForFunction(() =>
      /31 December/.test(document.querySelector(".map-caption").textContent),
    );
  });
}

// Returns a page of each class of things that the sample has.
async function pathsOfThings() {
  const paths = [];
  for (const name of CLASSES) {
    const query = `PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      SELECT (MIN(STR(?thing)) AS ?first) { ?thing a scr:${name} }`;
    const address = `${server}sparql?${new URLSearchParams({ query })}`;
    const response = await fetch(address, { headers: { Accept: "application/sparql-results+json" } });
    const [row] = (await response.json()).results.bindings;
    assert.ok(row?.first, `the sample has no ${name}`);
    const path = new URL(row.first.value.replace("/scrutiny/", "/")).pathname;
    paths.push(path, ...(name === "Document" ? [`${path}/text`, `${path}?view=data`] : []));
  }
  return paths;
}

async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

async function readsPages(paths) {
  for (const colorScheme of ["light", "dark"]) {
    // The policy of the server would stop axe, which is no part of the page.
    const page = await open({ colorScheme, bypassCSP: true });
    for (const path of paths) {
      await page.goto(new URL(path, server).href);
      assert.deepEqual(await violations(page), [], `${path}, ${colorScheme}`);
      await page.setViewportSize(NARROW);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= NARROW.width, `${path} is ${width} pixels wide`);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    console.log(`pages: ${paths.length} pages, ${colorScheme}: no violations, none scrolls sideways`);
    await page.context().close();
  }
}

// A violation must be noticed, or the checks above would prove nothing.
async function noticesViolations() {
  const page = await open({ bypassCSP: true });
  await page.goto(server);
  await page.evaluate(() => document.querySelector("main").append(document.createElement("img")));
  assert.match((await violations(page)).join("\n"), /image-alt/);
  await page.context().close();
}

async function worksWithoutScripts() {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(new URL("/map", server).href);
  await page.getByLabel("Date", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("main").getByRole("button", { name: "Show" }).first().click();
  assert.match(await page.locator(".map-caption").textContent(), /31 December/);
  await page.goto(new URL("/queries/judgements", server).href);
  await page.getByLabel("Only rows that contain").fill("zzz");
  await page.getByRole("button", { name: "Filter" }).click();
  assert.match(await page.locator(".no-results").textContent(), /No row contains/);
  console.log("pages: the map and results work without scripts");
  await page.context().close();
}

let failed = false;
try {
  await doTasks();
  await noticesViolations();
  await readsPages([...PATHS, ...(await pathsOfThings())]);
  await worksWithoutScripts();
} catch (error) {
  console.error(`pages: ${error.stack}`);
  failed = true;
} finally {
  await browser.close();
}
process.exit(failed ? 1 : 0);
