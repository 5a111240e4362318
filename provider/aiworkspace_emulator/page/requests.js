// Requests as they come: what was asked, how it ended, how long it took, and which request it had to wait for.
import { call, drawn, element, moment, onceMore } from "./calls.js";

const FIRST = 200;
const state = { entries: new Map(), makers: new Map(), most: FIRST, chosen: null, drawn: 0, told: null };

export const loadRequests = onceMore(async () => {
  state.told = [];
  const all = await call("GET", `requests/${state.most}`);
  state.entries = new Map();
  state.makers = new Map();
  [...all, ...state.told].forEach(keep);
  state.told = null;
  draw();
});

function keep(entry) {
  state.entries.set(entry.number, entry);
  for (const place of entry.changed) {
    for (const part of place.slice(place.indexOf("/") + 1).split(":")) if (part.length > 5 && !state.makers.has(part)) state.makers.set(part, entry.number);
  }
  while (state.entries.size > state.most) state.entries.delete(state.entries.keys().next().value);
}

let waiting = null;
export function requestTold(entry) {
  state.told?.push(entry); // the answer that is on its way may be older than this entry
  keep(entry);
  if (waiting === null) waiting = requestAnimationFrame(() => { waiting = null; draw(); });
}

export function chooseRequest(number) {
  state.chosen = number;
  draw();
  document.getElementById(`request-${number}`)?.scrollIntoView({ block: "center" });
}

// A request had to wait for the last one that made something whose id it names.
function waitedFor(entry) {
  const text = `${decodeURIComponent(entry.path)} ${JSON.stringify(entry.query)} ${JSON.stringify(entry.body)}`;
  let last = 0;
  for (const word of text.split(/[^\w.-]+/)) {
    const maker = state.makers.get(word);
    if (maker && maker < entry.number && maker > last) last = maker;
  }
  return last;
}

function draw() {
  const section = document.getElementById("requests");
  if (section.hidden) return;
  const entries = [...state.entries.values()];
  const place = document.getElementById("waterfall");
  document.getElementById("older").hidden = entries.length < state.most;
  if (!entries.length) { place.replaceChildren(element("p", {}, "No request has come yet.")); return; }
  const begin = Math.min(...entries.map((one) => one.start));
  const now = Math.max(...entries.map((one) => one.start + (one.duration || 0)), begin + 0.001);
  const rows = entries.map((one) => row(one, begin, now - begin));
  const titles = ["No.", "When", "Operation", "Status", "Took", "Connection", "Waited for", "Waterfall"];
  place.replaceChildren(element("table", {}, element("thead", {}, element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title)))), element("tbody", {}, ...rows)));
  if (document.getElementById("follow").checked && !state.chosen) place.scrollTop = place.scrollHeight;
}

function row(one, begin, span) {
  const open = one.duration === null;
  const bad = !open && (one.status === null || one.status >= 400);
  const x = ((one.start - begin) / span) * 1000, width = Math.max((((open ? begin + span - one.start : one.duration)) / span) * 1000, 3);
  const bar = drawn("svg", { viewBox: "0 0 1000 24", preserveAspectRatio: "none", role: "presentation" },
    drawn("rect", { class: `took${open ? " open" : bad ? " bad" : ""}`, x: Math.min(x, 997), y: 6, width: Math.min(width, 1000 - Math.min(x, 997)), height: 12 }));
  const before = waitedFor(one);
  const status = open ? "under way" : `${one.status === null ? "no answer" : one.status}${one.code ? ` ${one.code}` : ""}`;
  return element("tr", { id: `request-${one.number}`, "aria-current": state.chosen === one.number ? "true" : null },
    element("th", { scope: "row" }, String(one.number)),
    element("td", {}, moment(one.start)),
    element("td", { class: "name" }, one.operation || `${one.method} ${one.path}`),
    element("td", { class: open ? "status-none" : bad ? "status-bad" : "status-good" }, status),
    element("td", {}, open ? "" : `${Math.round(one.duration * 1000)} ms`),
    element("td", {}, String(one.connection)),
    element("td", {}, before ? element("a", { href: `#requests=${before}` }, `\u2190 ${before} ${state.entries.get(before)?.operation || ""}`) : ""),
    element("td", { class: "bar" }, bar));
}

document.getElementById("older").addEventListener("click", () => { state.most += 500; loadRequests(); });
export { draw as drawRequests };
