// Completes prefixes, classes and properties from what this server's data use. YASQE's own completers
// ask other hosts.

const MAX_SUGGESTIONS = 60;

export function completeTerms(Yasqe, { prefixes, classes, properties }) {
  Yasqe.forkAutocompleter("prefixes", {
    name: "prefixes",
    get: () => Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  });
  Yasqe.forkAutocompleter("class", completer("class", classes, prefixes));
  Yasqe.forkAutocompleter("property", completer("property", properties, prefixes));
}

function completer(name, terms, prefixes) {
  const byUse = terms.toSorted((one, other) => other.uses - one.uses);
  const abbreviated = new Map(terms.map((term) => [abbreviate(term.iri, prefixes), term]));
  return {
    name,
    get: (yasqe, token) => matches(byUse, token?.autocompletionString ?? "").map(({ iri }) => iri),
    postProcessSuggestion: (yasqe, token, iri) => abbreviate(iri, prefixes),
    postprocessHints: (yasqe, hints) =>
      hints.map((hint) => ({ ...hint, displayText: describe(hint.text, abbreviated.get(hint.text)) })),
  };
}

// Returns the terms of the typed namespace whose name or label contains the rest of what is typed; those
// that start with it come first.
function matches(terms, typed) {
  const [, namespace, rest] = /^(.*[#/:])?(.*)$/.exec(typed);
  const fragment = rest.toLowerCase();
  return terms
    .filter(({ iri, label = "" }) => {
      const name = nameOf(iri);
      return (
        iri.startsWith(namespace ?? "") &&
        (name.includes(fragment) || label.toLowerCase().includes(fragment))
      );
    })
    .toSorted((one, other) => startsWith(other, fragment) - startsWith(one, fragment))
    .slice(0, MAX_SUGGESTIONS);
}

// Returns the end of an IRI in lower case.
function nameOf(iri) {
  return iri.replace(/^.*[#/]/, "").toLowerCase();
}

function startsWith({ iri }, fragment) {
  return nameOf(iri).startsWith(fragment) ? 1 : 0;
}

// The editor adds the declaration of a prefix when it is used.
function abbreviate(iri, prefixes) {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    const name = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && /^[A-Za-z_]\w*$/.test(name)) {
      return `${prefix}:${name}`;
    }
  }
  return `<${iri}>`;
}

function describe(text, term) {
  const label = term.label ? ` – ${term.label}` : "";
  return `${text}${label} (${term.uses.toLocaleString("en-GB")})`;
}
