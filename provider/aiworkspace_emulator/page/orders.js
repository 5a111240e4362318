// Orders: settings, throttle, quirks, faults and reset at a click, each with the call that does the same.
import { call, copyable, element, onceMore } from "./calls.js";

const NUMBERS = {
  latencyMs: "Milliseconds by which every answer is late",
  activationSeconds: "Seconds for which a workspace is INITIALIZING",
  consistencySeconds: "Seconds for which reads may be old",
  clockOffsetSeconds: "Seconds by which the service's clock is ahead",
  recycleDays: "Days for which the name of a deleted workspace stays taken",
};
const known = { orders: null, faults: [] };
// Each field with what it shows of the orders. The forms are built once: what somebody writes in is never built anew.
const fields = [];

export const loadOrders = onceMore(async () => {
  [known.orders, known.faults] = await Promise.all([call("GET", "orders"), call("GET", "faults")]);
  const place = document.getElementById("order-forms");
  if (!place.hasChildNodes()) place.append(settings(), quirks(), faults(), reset());
  show();
});

// What somebody has begun to write stays, whatever is told meanwhile; and nothing changes in a field that has the focus.
function show() {
  for (const { input, now } of fields) {
    const value = String(now());
    if (!input.dataset.edited && input !== document.activeElement && input.value !== value) input.value = value;
  }
  showFaults();
}

function curl(method, name, body) {
  const json = body === undefined ? "" : ` -d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`;
  return `curl -X ${method} -H 'Content-Type: application/json' ${location.origin}/_emulator/${name}${json}`;
}

async function order(method, name, body, told) {
  try {
    await call(method, name, body);
    for (const one of told.closest("fieldset").querySelectorAll("[data-edited]")) delete one.dataset.edited;
    told.replaceChildren(element("p", { role: "status" }, "Done. The same from a terminal:"), copyable(curl(method, name, body)));
  } catch (error) {
    told.replaceChildren(element("p", { class: "error", role: "alert" }, error.message));
  }
}

function group(title, id, ...children) {
  return element("fieldset", { id }, element("legend", {}, title), ...children);
}

function field(id, title, hint, input, now) {
  input.id = id;
  input.addEventListener("input", () => { input.dataset.edited = "true"; });
  if (now) {
    fields.push({ input, now });
    input.addEventListener("blur", show);
  }
  return element("label", { for: id }, title, element("span", { class: "hint" }, hint), input);
}

function choice(options) {
  return element("select", {}, ...options.map((one) => element("option", { value: JSON.stringify(one) }, String(one))));
}

function settings() {
  const told = element("div", { class: "told", id: "told-settings" });
  const inputs = Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, element("input", { type: "number", step: "any" })]));
  const outcome = choice(known.orders.outcomes);
  const rate = element("input", { type: "number", min: "0", step: "any" });
  const burst = element("input", { type: "number", min: "0", step: "any" });
  const now = () => known.orders.settings;
  const apply = () => {
    const body = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, Number(input.value)]));
    body.activationOutcome = JSON.parse(outcome.value);
    body.throttle = rate.value ? { rate: Number(rate.value), burst: Number(burst.value || rate.value) } : null;
    order("PUT", "settings", body, told);
  };
  return group("Time and rate", "settings",
    element("div", { class: "fields" },
      ...Object.entries(inputs).map(([name, input]) => field(`set-${name}`, name, NUMBERS[name], input, () => now()[name])),
      field("set-activationOutcome", "activationOutcome", "How the activation of a workspace ends", outcome, () => JSON.stringify(now().activationOutcome)),
      field("set-rate", "throttle: rate", "Calls per second; empty for no limit", rate, () => now().throttle?.rate ?? ""),
      field("set-burst", "throttle: burst", "Calls at once", burst, () => now().throttle?.burst ?? "")),
    element("div", { class: "row" }, element("button", { type: "button", id: "apply-settings", onclick: apply }, "Apply")), told);
}

function quirks() {
  const told = element("div", { class: "told", id: "told-quirks" });
  const inputs = Object.fromEntries(known.orders.quirks.map((one) => [one.name, choice(one.answers)]));
  const apply = () => order("PUT", "settings", { quirks: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, JSON.parse(input.value)])) }, told);
  return group("Quirks: what nobody knows without an account", "quirks",
    element("div", { class: "fields" }, ...known.orders.quirks.map((one) => field(`quirk-${one.name}`, one.name, one.question, inputs[one.name], () => JSON.stringify(known.orders.settings.quirks[one.name])))),
    element("div", { class: "row" }, element("button", { type: "button", id: "apply-quirks", onclick: apply }, "Apply")), told);
}

const EFFECTS = { "a refusal": { status: 400, code: "QuotaExceeded", message: "Enough" }, "a server error": { status: 500, code: "InternalError", message: "Oops" }, throttled: { status: 429, code: "Throttling.User", message: "Not so fast", retryAfterMs: 500 }, "two seconds late": { delayMs: 2000 }, "done after the answer": { lateWork: 2 } };

function faults() {
  const told = element("div", { class: "told", id: "told-faults" });
  const operation = choice(["*", ...Object.keys(known.orders.operations).sort()]);
  const effects = { ...Object.fromEntries(Object.keys(known.orders.effects).map((word) => [word, word])), ...EFFECTS };
  const effect = element("select", {}, ...Object.keys(effects).map((name) => element("option", { value: name }, name)));
  const skip = element("input", { type: "number", min: "0", value: "0" });
  const times = element("input", { type: "number", min: "0", value: "1" });
  const add = () => order("PUT", "faults", [...known.faults, { operation: JSON.parse(operation.value), skip: Number(skip.value), times: times.value === "" ? null : Number(times.value), effect: effects[effect.value] }], told);
  return group("Faults", "faults",
    element("div", { class: "fields" },
      field("fault-operation", "Operation", "* is any", operation),
      field("fault-effect", "Effect", "What happens to its calls", effect),
      field("fault-skip", "Skip", "So many calls pass first", skip),
      field("fault-times", "Times", "So many calls are hit; empty for all", times)),
    element("div", { class: "row" }, element("button", { type: "button", id: "add-fault", onclick: add }, "Add"),
      element("button", { type: "button", id: "clear-faults", onclick: () => order("PUT", "faults", [], told) }, "Remove all")),
    element("div", { id: "fault-list" }), told);
}

function showFaults() {
  const told = document.getElementById("told-faults");
  const list = known.faults.map((one, index) => element("li", {}, element("code", {}, JSON.stringify(one)), " ", element("button", {
    type: "button", onclick: () => order("PUT", "faults", known.faults.filter((_, other) => other !== index), told),
  }, `Remove fault ${index + 1}`)));
  const place = document.getElementById("fault-list");
  place.replaceChildren(list.length ? element("ul", {}, ...list) : element("p", {}, "No fault is ordered."));
}

function reset() {
  const told = element("div", { class: "told", id: "told-reset" });
  const dialog = element("dialog", { "aria-labelledby": "reset-question" }, element("p", { id: "reset-question" }, "Forget all objects, requests, settings and faults?"),
    element("div", { class: "row" },
      element("button", { type: "button", class: "danger", id: "reset-yes", onclick: () => { dialog.close(); order("POST", "reset", {}, told); } }, "Forget everything"),
      element("button", { type: "button", onclick: () => dialog.close() }, "Keep it")));
  return group("Begin anew", "reset", element("div", { class: "row" }, element("button", { type: "button", class: "danger", id: "reset-button", onclick: () => dialog.showModal() }, "Reset")), dialog, told);
}
