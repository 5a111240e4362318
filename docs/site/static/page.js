// A button on each block of code that copies it.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
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
});
