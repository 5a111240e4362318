// One chooser for all blocks of a page. The choice comes from ?lang= or ?language=, else from what was kept, and is kept.
"use strict";
(() => {
  const KEY = "sphinx-design-tab-id-language"; // the key that sphinx-design's own script reads and writes
  const kept = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // the browser keeps nothing for this site
    }
  };
  const keep = (language) => {
    try {
      localStorage.setItem(KEY, language);
    } catch {
      // the choice then holds for this page
    }
  };
  const asked = new URLSearchParams(location.search);
  const wanted = asked.get("lang") ?? asked.get("language");
  const known = ["typescript", "python", "go", "csharp", "java", "yaml", "hcl"];
  const find = (name) => known.find((one) => one === (name ?? "").toLowerCase());
  if (find(wanted)) keep(find(wanted));
  const root = document.documentElement;
  root.dataset.language = find(wanted) ?? find(kept()) ?? known[0];

  const labels = () => document.querySelectorAll('.sd-tab-label[data-sync-group="language"]');
  const input = (label) => document.getElementById(label.getAttribute("for"));

  function show(language) {
    root.dataset.language = language;
    for (const label of labels()) if (label.dataset.syncId === language) input(label).checked = true;
    for (const button of document.querySelectorAll("#languages input")) button.checked = button.value === language;
  }

  // What one looks at stays where it is on the screen, although blocks above it become longer or shorter.
  function choose(language) {
    const main = document.querySelector("article");
    const seen = [...(main?.querySelectorAll("h1, h2, h3, h4, dt, p") ?? [])].find(
      (one) => one.getBoundingClientRect().top > 90 && one.offsetParent !== null,
    );
    const before = seen?.getBoundingClientRect().top;
    keep(language);
    show(language);
    if (seen?.offsetParent) scrollBy(0, seen.getBoundingClientRect().top - before);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const chooser = document.getElementById("languages");
    if (chooser) chooser.hidden = false;
    chooser?.addEventListener("change", (event) => choose(event.target.value));
    for (const label of labels()) input(label)?.addEventListener("change", () => choose(label.dataset.syncId));
    // A link to a part of a block shows that block's language, once.
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const around = target && target.closest(".sd-tab-content")?.previousElementSibling;
    show(find(wanted) ?? find(around?.dataset?.syncId) ?? root.dataset.language);
    if (around) target.scrollIntoView();
  });
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const language = find(target?.closest(".sd-tab-content")?.previousElementSibling?.dataset?.syncId);
    if (language) {
      show(language);
      target.scrollIntoView();
    }
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY && find(event.newValue)) show(find(event.newValue));
  });
})();
