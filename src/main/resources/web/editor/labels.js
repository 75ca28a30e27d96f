// The labels of IRIs, which this server knows.

const BASE = "https://w3id.org/scrutiny/";

// More would make the address of a request too long.
const MAX_IRIS = 50;

const known = new Map();

// Returns a link to the page of an IRI: one of the graph has its page on this server.
export function linkTo(iri, prefixes) {
  const address = addressOf(iri);
  const link = document.createElement(address ? "a" : "span");
  link.className = "iri";
  link.title = iri;
  link.textContent = known.get(iri) ?? shorten(iri, prefixes);
  if (address) {
    link.setAttribute("href", address);
  }
  return link;
}

function addressOf(iri) {
  if (iri.startsWith(BASE)) {
    const path = iri.slice(BASE.length - 1);
    // A second slash would name another host. Browsers read a backslash as one, and skip white space.
    return /^\/(?![/\\\s])/.test(path) ? path : null;
  }
  return /^https?:/i.test(iri) ? iri : null;
}

function shorten(iri, prefixes) {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) {
      return `${prefix}:${iri.slice(namespace.length)}`;
    }
  }
  return iri.startsWith(`${BASE}id/`) ? iri.slice(BASE.length + "id/".length) : iri;
}

// Replaces the text of the links in an element by the labels of their IRIs.
export async function showLabels(element) {
  const links = [...element.querySelectorAll("a.iri")].filter(({ title }) => title.startsWith(BASE));
  const unknown = [...new Set(links.map(({ title }) => title))].filter((iri) => !known.has(iri));
  for (let first = 0; first < unknown.length; first += MAX_IRIS) {
    await read(unknown.slice(first, first + MAX_IRIS));
  }
  for (const link of links) {
    link.textContent = known.get(link.title) ?? link.textContent;
  }
}

async function read(iris) {
  const response = await fetch(`/sparql/labels?${new URLSearchParams(iris.map((iri) => ["iri", iri]))}`);
  if (response.ok) {
    const labels = await response.json();
    // An IRI without a label is known too, so that it is requested only once.
    iris.forEach((iri) => known.set(iri, labels[iri]));
  }
}
