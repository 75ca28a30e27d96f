// Shows the map of grades year by year. The page works without it: the form chooses a year, too.

const form = document.querySelector("form.map-form");
const select = form.elements.year;
const years = [...select.options].map(option => option.value).filter(value => value).reverse();
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const pages = new Map();
const parts = [".map-caption", ".map-with-legend", "main details"];

/** How long a year is shown, in milliseconds. */
const PAUSE = 1400;

const slider = document.createElement("input");
slider.type = "range";
slider.min = 0;
slider.max = years.length - 1;
slider.setAttribute("aria-label", "End of the year");
const shown = document.createElement("output");
const button = document.createElement("button");
button.type = "button";
button.className = "secondary";

let playing = false;
/** The number of times that playing began or ended: an older run stops. */
let run = 0;

/** Returns the address of this page with a year. */
function address(year) {
  const url = new URL(form.action);
  url.searchParams.set("area", form.elements.area.value);
  url.searchParams.set("year", year);
  return url;
}

/** Returns the page of a year, which is fetched once. */
function page(year) {
  const url = address(year).href;
  if (!pages.has(url)) {
    const fetched = fetch(url, { headers: { Accept: "text/html" } })
      .then(response => {
        if (!response.ok) {
          throw new Error(`${url} has the status ${response.status}`);
        }
        return response.text();
      })
      .then(text => new DOMParser().parseFromString(text, "text/html"));
    fetched.catch(() => pages.delete(url));
    pages.set(url, fetched);
  }
  return pages.get(url);
}

/** Shows a year by the parts of its page. */
async function show(index) {
  const year = years[index];
  slider.value = index;
  slider.setAttribute("aria-valuetext", `End of ${year}`);
  shown.value = year;
  const fetched = await page(year);
  if (slider.value !== String(index)) {
    return;
  }
  for (const part of parts) {
    const open = document.querySelector(part).open;
    const fresh = document.importNode(fetched.querySelector(part), true);
    document.querySelector(part).replaceWith(fresh);
    fresh.open = open;
  }
  select.value = year;
  document.title = fetched.title;
  history.replaceState(null, "", address(year));
}

function pause() {
  run++;
  playing = false;
  button.textContent = "Play the years";
}

async function play(index, mine) {
  try {
    await show(index);
  } catch (failure) {
    pause();
    throw failure;
  }
  if (index + 1 === years.length && run === mine) {
    pause();
  } else if (run === mine) {
    page(years[index + 1]).catch(() => {});
    setTimeout(() => run === mine && play(index + 1, mine), PAUSE);
  }
}

function start() {
  const at = Number(slider.value);
  playing = true;
  button.textContent = "Pause";
  play(at + 1 < years.length ? at : 0, ++run);
}

button.addEventListener("click", () => (playing ? pause() : start()));
slider.addEventListener("input", () => {
  pause();
  show(Number(slider.value));
});
// Nothing moves by itself for readers who ask for that, nor below a link that has the focus.
calm.addEventListener("change", () => {
  button.hidden = calm.matches;
  pause();
});
document.querySelector("main").addEventListener("focusin", event => {
  if (event.target.closest(".map")) {
    pause();
  }
});

if (years.length > 1) {
  const current = years.indexOf(select.value);
  slider.value = current < 0 ? years.length - 1 : current;
  shown.value = current < 0 ? "latest" : years[current];
  button.hidden = calm.matches;
  pause();
  const player = document.createElement("div");
  player.className = "player";
  player.setAttribute("role", "group");
  player.setAttribute("aria-label", "Years");
  player.append(button, slider, shown);
  form.after(player);
}
