// Puts the SPARQL editor YASGUI in the place of the plain form, which stays if anything here fails.

import { completeTerms } from "./completion.js";
import { executeQueries } from "./execution.js";
import { showTables } from "./table.js";

const ENDPOINT = new URL("/sparql", location.href).href;
const EDITOR = "/sparql/edit";

// The server accepts 32 kB of headers, of which the browser needs some.
const MAX_ADDRESS_LENGTH = 24_000;

const { Yasgui } = window;
const form = document.getElementById("sparql-form");
const field = form.elements.query;
const buttons = form.querySelector("p:last-child");
const runButton = buttons.querySelector("button");
const running = new Set();
const linked = form.dataset.name
  ? { name: form.dataset.name, query: field.value, address: location.pathname + location.search }
  : null;

// Returns an address that opens the editor with a query, or null if it would be too long.
function addressOf(query) {
  if (query === linked?.query) {
    return linked.address;
  }
  const address = `${EDITOR}?${new URLSearchParams({ query })}`;
  return address.length <= MAX_ADDRESS_LENGTH ? address : null;
}

function createEditor(terms) {
  // The style sheet limits the height.
  Yasgui.Yasqe.defaults.editorHeight = "auto";
  return new Yasgui(document.getElementById("editor"), {
    autofocus: false,
    // Only the server reads the address: a link must not name another endpoint.
    populateFromUrl: false,
    autoAddOnInit: !linked,
    copyEndpointOnNewTab: false,
    persistenceId: "scrutiny-sparql",
    requestConfig: { endpoint: ENDPOINT },
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: {
      value: form.dataset.example,
      resizeable: false,
      // The button of the form takes its place.
      showQueryButton: false,
      // The keyboard must be able to leave the text.
      extraKeys: { Tab: false, "Shift-Tab": false },
    },
    yasr: { prefixes: terms.prefixes },
  });
}

// Shows the query of the address, in the tab that contains it already or in a new one.
function openLinked(yasgui) {
  const { persistentConfig } = yasgui;
  const known = persistentConfig
    .getTabs()
    .find((id) => persistentConfig.getTab(id).yasqe.value === linked.query);
  if (known) {
    yasgui.selectTabId(known);
  } else {
    yasgui.addTab(true, {
      name: yasgui.createTabName(linked.name),
      yasqe: { value: linked.query },
    });
  }
  run(yasgui);
}

function run(yasgui) {
  const yasqe = yasgui.getTab().getYasqe();
  if (running.has(yasqe)) {
    yasqe.abortQuery();
  } else {
    void yasqe.query();
  }
}

// Keeps the link, and after a run the address of the page, in step with the query. The page names the
// prebuilt query of its address only while the editor shows it.
function keepAddress(yasgui) {
  const origin = document.getElementById("query-origin");
  const link = document.createElement("a");
  link.textContent = "Link to this query";
  buttons.append(" ", link);
  const update = () => {
    const query = yasgui.getTab()?.getQuery() ?? "";
    const address = addressOf(query);
    if (origin) {
      origin.hidden = query !== linked.query;
    }
    link.hidden = address === null;
    link.href = address ?? EDITOR;
    return address;
  };
  ["tabChange", "tabSelect", "tabClose"].forEach((event) => yasgui.on(event, () => setTimeout(update)));
  ["focus", "pointerenter"].forEach((event) => link.addEventListener(event, update));
  yasgui.on("query", () => {
    const address = update();
    if (address !== null) {
      history.replaceState(null, "", address);
    }
  });
  update();
}

// The buttons of the form run the query of the editor, or download its result.
function connectForm(yasgui) {
  form.addEventListener("submit", (event) => {
    field.value = yasgui.getTab().getQuery();
    form.method = addressOf(field.value) === null ? "post" : "get";
    if (event.submitter === runButton) {
      event.preventDefault();
      run(yasgui);
    }
  });
  field.closest(".field").hidden = true;
  document.getElementById("editor-keys").hidden = false;
}

// The button that runs the query stops it while it runs.
function showRunning(yasgui) {
  const update = () => {
    runButton.textContent = running.has(yasgui.getTab()?.getYasqe()) ? "Stop" : "Run";
  };
  yasgui.on("query", (_, tab) => {
    running.add(tab.getYasqe());
    update();
  });
  ["queryResponse", "queryAbort"].forEach((event) =>
    yasgui.on(event, (_, tab) => {
      running.delete(tab.getYasqe());
      update();
    }),
  );
  yasgui.on("tabSelect", () => setTimeout(update));
}

// Names the parts of the editor for screen readers.
function nameParts(yasgui) {
  for (const { CodeMirror } of yasgui.rootEl.querySelectorAll(".yasqe .CodeMirror")) {
    const input = CodeMirror.getInputField();
    input.setAttribute("aria-label", "SPARQL query");
    input.setAttribute("aria-describedby", "editor-keys");
  }
  for (const summary of yasgui.rootEl.querySelectorAll(".yasr_response_chip")) {
    summary.setAttribute("role", "status");
  }
  nameTabs(yasgui.rootEl.querySelector(".tabsList"));
}

// YASGUI puts the button that adds a tab into the list of tabs, which may contain only tabs: an empty
// element that owns the tabs takes its place as the list.
function nameTabs(bar) {
  bar.removeAttribute("role");
  let list = bar.querySelector("[role=tablist]");
  if (!list) {
    list = document.createElement("span");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Queries");
    bar.append(list);
  }
  const ids = [...bar.querySelectorAll("[role=tab]")].map((tab) => tab.id);
  list.setAttribute("aria-owns", ids.join(" "));
}

async function readTerms() {
  const response = await fetch("/sparql/terms");
  return response.ok ? response.json() : { prefixes: {}, classes: [], properties: [] };
}

const terms = await readTerms();
completeTerms(Yasgui.Yasqe, terms);
executeQueries(Yasgui.Yasqe, Yasgui.Yasr, ENDPOINT);
showTables(Yasgui.Yasr);
const yasgui = createEditor(terms);
["tabSelect", "tabAdd"].forEach((event) => yasgui.on(event, () => setTimeout(() => nameParts(yasgui))));
yasgui.on("tabClose", () =>
  setTimeout(() => {
    if (!yasgui.getTab()) {
      yasgui.addTab(true);
    }
    nameParts(yasgui);
  }),
);
showRunning(yasgui);
connectForm(yasgui);
if (linked) {
  openLinked(yasgui);
}
nameParts(yasgui);
keepAddress(yasgui);
window.yasgui = yasgui;
