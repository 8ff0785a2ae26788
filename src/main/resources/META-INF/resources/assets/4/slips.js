// Copies a personal link, and prints the slips. Without this script the address can be marked, and the browser prints.
"use strict";
(() => {
  const said = document.querySelector("[data-said]");
  for (const address of document.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) break;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button plain noprint";
    button.textContent = address.dataset.copy;
    button.setAttribute("aria-label", address.dataset.name);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(address.textContent.trim());
        said.textContent = button.textContent = address.dataset.copied;
      } catch { getSelection().selectAllChildren(address); }
    });
    address.after(button);
  }
  const bar = document.querySelector("[data-print]");
  const print = document.createElement("button");
  print.type = "button";
  print.className = "button";
  print.textContent = bar.dataset.print;
  print.addEventListener("click", () => window.print());
  bar.prepend(print);
})();
