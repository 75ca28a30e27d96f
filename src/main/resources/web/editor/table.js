// Shows results as a table whose IRIs are links with labels. YASR's own table adds a style sheet to
// the page, which the Content Security Policy forbids.

import { linkTo, showLabels } from "./labels.js";

const ROWS_AT_ONCE = 200;

const COLLATOR = new Intl.Collator("en", { numeric: true });

const NUMERIC =
  /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(decimal|double|float|byte|short|int|long|integer|unsigned\w+|(non)?(Positive|Negative|positive|negative)Integer)$/;

export function showTables(Yasr) {
  Yasr.registerPlugin("table", ResultTable);
}

class ResultTable {
  label = "Table";
  priority = 10;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return (this.yasr.results?.getVariables() ?? []).length > 0;
  }

  download(name) {
    return {
      getData: () => this.yasr.results.asCsv(),
      contentType: "text/csv",
      title: "Download the result as CSV",
      filename: `${name || "result"}.csv`,
    };
  }

  draw() {
    this.rows = [...(this.yasr.results.getBindings() ?? [])];
    this.order = { variable: null, direction: 1 };
    this.body = document.createElement("tbody");
    this.heads = this.yasr.results.getVariables().map((variable) => this.head(variable));
    this.more = document.createElement("button");
    this.more.type = "button";
    this.more.className = "secondary";
    this.more.addEventListener("click", () => this.showMore());
    const headRow = document.createElement("tr");
    headRow.append(...this.heads);
    const head = document.createElement("thead");
    head.append(headRow);
    const table = document.createElement("table");
    table.append(head, this.body);
    this.yasr.resultsEl.append(container(table), this.more);
    this.showMore();
  }

  head(variable) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = variable;
    button.addEventListener("click", () => this.sortBy(variable));
    const head = document.createElement("th");
    head.scope = "col";
    head.append(button);
    return head;
  }

  sortBy(variable) {
    const direction = this.order.variable === variable ? -this.order.direction : 1;
    this.order = { variable, direction };
    this.rows.sort((one, other) => direction * compare(one[variable], other[variable]));
    for (const head of this.heads) {
      head.removeAttribute("aria-sort");
      if (head.textContent === variable) {
        head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
      }
    }
    this.body.replaceChildren();
    this.showMore();
  }

  showMore() {
    const prefixes = this.yasr.getPrefixes();
    const variables = this.yasr.results.getVariables();
    const shown = this.body.childElementCount;
    for (const binding of this.rows.slice(shown, shown + ROWS_AT_ONCE)) {
      const row = document.createElement("tr");
      row.append(...variables.map((variable) => cell(binding[variable], prefixes)));
      this.body.append(row);
    }
    const left = this.rows.length - this.body.childElementCount;
    this.more.hidden = left === 0;
    this.more.textContent = `Show ${Math.min(left, ROWS_AT_ONCE)} of ${left} more rows`;
    // Without labels the links have shortened IRIs.
    showLabels(this.body).catch(() => {});
  }
}

function container(table) {
  const element = document.createElement("div");
  element.className = "table-container";
  element.tabIndex = 0;
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", "Result");
  element.append(table);
  return element;
}

function cell(term, prefixes) {
  const element = document.createElement("td");
  if (term?.type === "uri") {
    element.append(linkTo(term.value, prefixes));
  } else if (term) {
    element.textContent = term.type === "bnode" ? `_:${term.value}` : term.value;
    element.title = term["xml:lang"] ?? term.datatype ?? "";
  }
  element.className = widthOf(element.textContent);
  return element;
}

// The style sheet breaks lines by these classes.
function widthOf(text) {
  if (text.length < 22) {
    return "short";
  }
  return text.length < 80 ? "medium" : "long";
}

// Numbers have their order by value: the collator would put 1.5 before 1.25, and ignore a minus sign.
function compare(one, other) {
  const difference = numberOf(one) - numberOf(other);
  return Number.isNaN(difference) ? COLLATOR.compare(one?.value ?? "", other?.value ?? "") : difference;
}

function numberOf(term) {
  return NUMERIC.test(term?.datatype) ? Number(term.value.replace("INF", "Infinity")) : NaN;
}
