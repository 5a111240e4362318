// How objects hang together: what one belongs to on the left, what belongs to it on the right.
import { drawn, short } from "./calls.js";

const WIDTH = 220, HEIGHT = 38, GAP = 12, COLUMN = 280, MOST = 8;

export function picture(place, state) {
  const columns = [];
  const here = place ? state.objects.get(place) : null;
  if (here) {
    const above = [];
    for (let parent = here.parent; parent && state.objects.has(parent); parent = state.objects.get(parent).parent) above.unshift(state.objects.get(parent));
    for (const one of above) columns.push([box(one)]);
    columns.push([{ ...box(here), here: true }]);
  } else columns.push([{ title: "the account", kind: "" , place: null }]);
  const below = [];
  for (const [kind, members] of state.children.get(here ? place : "") || new Map()) {
    const few = members.length > MOST ? 3 : members.length;
    for (const one of members.slice(0, few)) below.push(box(one));
    if (members.length > few) below.push({ title: `and ${members.length - few} more`, kind, place: null });
  }
  if (below.length) columns.push(below);
  const rows = Math.max(...columns.map((column) => column.length));
  const height = rows * (HEIGHT + GAP) + GAP;
  const svg = drawn("svg", { class: "picture", viewBox: `0 0 ${columns.length * COLUMN} ${height}`, role: "group", "aria-label": "How the objects hang together" });
  columns.forEach((column, index) => {
    const top = (height - column.length * (HEIGHT + GAP) + GAP) / 2;
    column.forEach((one, row) => {
      const x = index * COLUMN + 20, y = top + row * (HEIGHT + GAP);
      if (index) {
        const left = (index - 1) * COLUMN + 20 + WIDTH, middle = height / 2, own = y + HEIGHT / 2;
        svg.append(drawn("path", { d: `M${left} ${middle}C${left + 30} ${middle} ${x - 30} ${own} ${x} ${own}` }));
      }
      svg.append(node(one, x, y));
    });
  });
  return svg;
}

function box(one) {
  return { title: one.name, kind: one.collection, place: `${one.collection}/${one.key}` };
}

function node(one, x, y) {
  const title = drawn("text", { x: x + 10, y: y + 16 });
  title.textContent = short(one.title, 30);
  const kind = drawn("text", { x: x + 10, y: y + 31, class: "kind" });
  kind.textContent = one.kind;
  const parts = [drawn("rect", { x, y, width: WIDTH, height: HEIGHT, rx: 5 }), title, kind];
  if (!one.place || one.here) return drawn("g", { class: one.here ? "here" : "" }, ...parts);
  return drawn("a", { href: `#objects=${encodeURIComponent(one.place)}` }, ...parts);
}
