// A button on each block of code that copies it; on paper everything is open.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  for (const table of document.querySelectorAll(".table-wrapper")) table.tabIndex = 0;
  for (const block of document.querySelectorAll("article div.highlight > pre")) {
    block.tabIndex = 0; // what is wider than the page can be scrolled with the keyboard
    const button = document.createElement("button");
    button.className = "copy";
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const text = block.textContent.replace(/\n$/, "");
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        const area = document.body.appendChild(document.createElement("textarea")); // from disk there is no clipboard
        area.value = text;
        area.select();
        document.execCommand("copy");
        area.remove();
      }
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    });
    block.parentElement.append(button);
  }
  // The search puts brackets around the summary of a page.
  const answers = document.getElementById("search-results");
  if (answers)
    new MutationObserver(() => {
      for (const said of answers.querySelectorAll("li > span:not(.said)")) {
        said.classList.add("said");
        const first = said.firstChild;
        const last = said.lastChild;
        if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = first.nodeValue.replace(/^\s*\(/, "");
        if (last?.nodeType === Node.TEXT_NODE) last.nodeValue = last.nodeValue.replace(/\)$/, "");
      }
    }).observe(answers, { childList: true, subtree: true });
});

addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("article details:not([open])")) {
    folded.open = true;
    folded.dataset.folded = "";
  }
});
addEventListener("afterprint", () => {
  for (const folded of document.querySelectorAll("details[data-folded]")) {
    folded.open = false;
    delete folded.dataset.folded;
  }
});
