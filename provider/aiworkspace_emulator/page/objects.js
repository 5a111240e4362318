// Objects: the tree of what is there, and one object with its place, its fields and its past.
import { call, element, moment, onceMore, short } from "./calls.js";
import { picture } from "./picture.js";

const AT_ONCE = 100;
const state = { objects: new Map(), children: new Map(), shown: new Map(), open: new Set(), chosen: null };
const address = (one) => `${one.collection}/${one.key}`;

export const loadObjects = onceMore(async () => {
  const all = await call("GET", "objects");
  state.objects = new Map(all.map((one) => [address(one), one]));
  state.children = new Map();
  for (const one of all) {
    const parent = one.parent && state.objects.has(one.parent) ? one.parent : "";
    if (!state.children.has(parent)) state.children.set(parent, new Map());
    const kinds = state.children.get(parent);
    if (!kinds.has(one.collection)) kinds.set(one.collection, []);
    kinds.get(one.collection).push(one);
  }
  drawTree();
  if (state.chosen) await choose(state.chosen, false);
  else drawOverview();
});

let timer = null;
export function objectChanged() {
  if (timer === null) timer = setTimeout(() => { timer = null; loadObjects(); }, 200);
}

export async function choose(place, move = true) {
  state.chosen = place;
  let one;
  try {
    const [collection, ...key] = place.split("/");
    one = await call("GET", `objects/${collection}/${encodeURIComponent(key.join("/"))}`);
  } catch (error) {
    if (state.chosen !== place) return;
    document.getElementById("object").replaceChildren(element("p", { class: "error" }, error.message));
    return;
  }
  if (state.chosen !== place) return; // another one was chosen while this answer was on its way
  for (let parent = one.parent; parent; parent = state.objects.get(parent)?.parent) state.open.add(parent);
  drawTree();
  drawObject(one);
  if (move) history.replaceState(null, "", `#objects=${encodeURIComponent(place)}`);
}

function drawTree() {
  const text = document.getElementById("search").value.trim().toLowerCase();
  document.getElementById("count").textContent = `${state.objects.size} objects`;
  const tree = document.getElementById("tree");
  if (!text) { tree.replaceChildren(groups("", true)); return; }
  const found = [...state.objects.values()].filter((one) => `${one.name}\n${one.key}`.toLowerCase().includes(text));
  document.getElementById("count").textContent = `${found.length} of ${state.objects.size} objects`;
  const list = element("ul", { class: "tree" }, ...found.slice(0, AT_ONCE).map((one) => node(one, false)));
  if (found.length > AT_ONCE) list.append(element("li", {}, `and ${found.length - AT_ONCE} more: write more of the name`));
  tree.replaceChildren(list);
}

function groups(parent, top = false) {
  const list = element("ul", top ? { class: "tree" } : {});
  for (const [kind, members] of [...(state.children.get(parent) || new Map())]) {
    const place = `${parent}|${kind}`;
    const isOpen = state.open.has(place) || (top && members.length <= AT_ONCE && !state.open.has(`-${place}`));
    const item = element("li", {}, element("button", {
      type: "button", class: "kind", "aria-expanded": String(isOpen),
      onclick: () => {
        if (isOpen) { state.open.delete(place); state.open.add(`-${place}`); }
        else { state.open.add(place); state.open.delete(`-${place}`); }
        drawTree();
      },
    }, `${isOpen ? "\u25be" : "\u25b8"} ${kind} (${members.length})`));
    if (isOpen) {
      const most = state.shown.get(place) || AT_ONCE;
      const inner = element("ul", {}, ...members.slice(0, most).map((one) => node(one, true)));
      if (members.length > most) {
        inner.append(element("li", {}, element("button", {
          type: "button", onclick: () => { state.shown.set(place, most + AT_ONCE); drawTree(); },
        }, `Show ${Math.min(AT_ONCE, members.length - most)} more of ${members.length - most}`)));
      }
      item.append(inner);
    }
    list.append(item);
  }
  return list;
}

function node(one, nested) {
  const place = address(one);
  const has = nested && state.children.has(place);
  const isOpen = has && state.open.has(place);
  const item = element("li", {}, element("button", {
    type: "button", "data-place": place, "aria-current": state.chosen === place ? "true" : null,
    "aria-expanded": has ? String(isOpen) : null,
    onclick: () => { if (isOpen && state.chosen === place) state.open.delete(place); else state.open.add(place); choose(place); },
  }, element("span", { class: "name" }, has ? (isOpen ? "\u25be " : "\u25b8 ") : "", short(one.name, 80)), " ", element("span", { class: "id" }, short(one.key, 60))));
  if (isOpen) item.append(groups(place));
  return item;
}

function drawOverview() {
  const place = document.getElementById("object");
  const intro = state.objects.size
    ? "Choose an object on the left, or in the picture."
    : "Nothing is here yet. Run a program against this emulator, and it appears while it is made.";
  place.replaceChildren(element("p", {}, intro), picture(null, state));
}

function drawObject(one) {
  const place = `${one.collection}/${one.key}`;
  const parts = [
    element("h3", {}, element("span", { class: "name" }, short(one.name, 200))),
    element("p", {}, element("span", { class: "id" }, place), one.gone ? " (gone)" : ""),
    picture(place, state),
  ];
  if (one.fields) parts.push(element("h3", {}, "Fields"), fieldsTable(one.fields));
  parts.push(element("h3", {}, "Past"), one.past.length ? pastTable(one.past) : element("p", {}, "It was there before the emulator began to look."));
  document.getElementById("object").replaceChildren(...parts);
}

function written(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}

function fieldsTable(fields) {
  return element("table", {}, element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Field"), element("th", { scope: "col" }, "Value"))),
    element("tbody", {}, ...Object.keys(fields).sort().map((name) =>
      element("tr", {}, element("th", { scope: "row" }, name), element("td", { class: "value" }, written(fields[name]))))));
}

function pastTable(past) {
  const rows = past.map((one, index) => {
    const before = (past[index - 1] || {}).fields || {};
    const now = one.fields || {};
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
    const what = one.fields === null ? "deleted" : index === 0 || past[index - 1].fields === null ? "made" : changed.join(", ") || "written again";
    const by = one.call ? element("a", { href: `#requests=${one.call}` }, `request ${one.call}`) : "the control interface";
    return element("tr", {}, element("td", {}, moment(one.at)), element("td", {}, by), element("td", { class: "value" }, what));
  });
  return element("table", {}, element("thead", {}, element("tr", {}, ...["When", "By", "What"].map((title) => element("th", { scope: "col" }, title)))), element("tbody", {}, ...rows));
}

document.getElementById("search").addEventListener("input", drawTree);
