// What happens, as it happens. A browser opens few connections to one host: one tab listens and tells the others.

export function listen(onEvent, onState) {
  const channel = new BroadcastChannel("aiworkspace-emulator");
  channel.onmessage = (message) => {
    if (message.data.kind === "state") onState(message.data.value);
    else onEvent(message.data.kind, message.data.value);
  };
  const tell = (kind, value) => channel.postMessage({ kind, value });

  const lead = () =>
    new Promise(() => {
      const source = new EventSource("events");
      const state = (text) => { onState(text); tell("state", text); };
      source.addEventListener("open", () => state("Live"));
      source.addEventListener("error", () => state("Connection lost; trying again"));
      for (const kind of ["open", "object", "request", "orders", "reload"]) {
        source.addEventListener(kind, (event) => {
          if (event.data === undefined) return; // the browser's own event of this name
          // What happened while nobody listened is not told: look at everything again.
          const told = kind === "open" ? "reload" : kind;
          const value = JSON.parse(event.data);
          onEvent(told, value);
          tell(told, value);
        });
      }
    });
  if (navigator.locks) {
    navigator.locks.request("aiworkspace-emulator", lead);
    onState("Live, by another tab of this page");
  } else lead();
}
