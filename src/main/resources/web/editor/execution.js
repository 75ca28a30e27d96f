// Sends queries to this server's endpoint, and shows its problem documents beside the query.
// YASGUI's own function would drop the status and the body of a response that is not a success.

const ACCEPT = "application/sparql-results+json, text/turtle";

// Longer queries go by POST, whose responses the server does not cache.
const MAX_GET_LENGTH = 8000;

// A larger result would make the page slow or exhaust its memory.
const MAX_RESULT_BYTES = 20_000_000;
const TOO_LARGE = "The result is larger than 20 MB. Add a LIMIT, or download it as CSV.";

export function executeQueries(Yasqe, Yasr, endpoint) {
  Yasqe.prototype.query = function query() {
    return execute(this, endpoint);
  };
  Yasr.defaults.errorRenderers = [renderProblem];
}

async function execute(yasqe, endpoint) {
  yasqe.abortQuery();
  const start = performance.now();
  const controller = new AbortController();
  const request = requestFor(yasqe.getValue(), endpoint, controller.signal);
  yasqe.emit("queryBefore", yasqe);
  yasqe.emit("query", request, controller);
  const summary = await send(request);
  if (!controller.signal.aborted) {
    yasqe.emit("queryResponse", summary, Math.round(performance.now() - start));
  }
}

function requestFor(query, endpoint, signal) {
  const form = new URLSearchParams({ query });
  const headers = { Accept: ACCEPT };
  return form.toString().length <= MAX_GET_LENGTH
    ? new Request(`${endpoint}?${form}`, { headers, signal })
    : new Request(endpoint, { method: "POST", body: form, headers, signal });
}

// Returns what YASR shows: the data or the problem.
async function send(request) {
  let response;
  try {
    response = await fetch(request);
  } catch (failure) {
    return { error: { text: `The server cannot be reached (${failure.message}).` } };
  }
  try {
    return await summarise(response);
  } catch (failure) {
    return { error: { text: `The response is incomplete or cannot be read (${failure.message}).` } };
  }
}

async function summarise(response) {
  const text = await read(response.body);
  if (text === null) {
    return { error: { text: TOO_LARGE } };
  }
  const { status, statusText } = response;
  if (!response.ok) {
    return { error: { status, statusText, text } };
  }
  const contentType = response.headers.get("Content-Type");
  const data = contentType?.includes("json") ? JSON.parse(text) : text;
  return { status, contentType, data: withoutStorage(data) };
}

// Returns the text of a body, or cancels the response and returns null if it is too large.
async function read(body) {
  const reader = body.getReader();
  const chunks = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MAX_RESULT_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Blob(chunks).text();
}

// YASGUI stores results up to a length, and would show them again when the server has other data.
function withoutStorage(data) {
  return typeof data === "string" ? data : Object.defineProperty(data, "length", { value: Infinity });
}

// Returns the title and the detail of a problem document (RFC 9457).
async function renderProblem(error) {
  const element = document.createElement("div");
  element.setAttribute("role", "alert");
  element.append(...paragraphsOf(error));
  return element;
}

function paragraphsOf(error) {
  let problem;
  try {
    problem = JSON.parse(error.text);
  } catch {
    problem = { title: error.statusText || "No result", detail: error.text };
  }
  const title = document.createElement("p");
  title.className = "title";
  title.textContent = problem.title;
  const detail = document.createElement("p");
  detail.textContent = problem.detail;
  return [title, detail];
}
