// Fill the list of versions from the file that all versions share.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const list = document.getElementById("versions");
  if (!list || typeof VERSIONS === "undefined") return;
  const own = list.dataset.version;
  for (const version of VERSIONS) {
    const item = list.appendChild(document.createElement("li"));
    const link = item.appendChild(document.createElement("a"));
    link.href = `${document.documentElement.dataset.content_root}../${version}/index.html`;
    link.textContent = version === VERSIONS[0] ? `${version} (newest)` : version;
    if (version === own) link.setAttribute("aria-current", "true");
  }
  document.body.classList.toggle("outdated", VERSIONS[0] !== own);
});
