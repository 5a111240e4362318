// The page: which view is shown, and who is told what happens.
import { choose, loadObjects, objectChanged } from "./objects.js";
import { loadOrders } from "./orders.js";
import { chooseRequest, drawRequests, loadRequests, requestTold } from "./requests.js";
import { listen } from "./stream.js";

const VIEWS = ["objects", "requests", "orders"];

function show() {
  const [name, chosen] = location.hash.slice(1).split("=");
  const view = VIEWS.includes(name) ? name : "objects";
  for (const each of VIEWS) {
    document.getElementById(each).hidden = each !== view;
    const link = document.getElementById(`go-${each}`);
    if (each === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "objects" && chosen) choose(decodeURIComponent(chosen), false);
  if (view === "requests") { drawRequests(); if (chosen) chooseRequest(Number(chosen)); }
}

const loadAll = () => Promise.all([loadObjects(), loadRequests(), loadOrders()]);
const told = {
  object: objectChanged,
  request: requestTold,
  orders: loadOrders,
  reload: loadAll,
};

document.getElementById("address").textContent = location.host;
window.addEventListener("hashchange", show);
listen((kind, value) => told[kind]?.(value), (text) => { document.getElementById("connection").textContent = text; });
loadAll().then(show, (error) => { document.getElementById("connection").textContent = error.message; });
