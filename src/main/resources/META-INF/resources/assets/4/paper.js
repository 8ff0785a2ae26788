// Keying in forms: each key moves on to the next question. Without this script the Tab key does.
"use strict";
(() => {
  const form = document.querySelector("form[data-keying]");
  if (!form) return;
  const fields = [...form.querySelectorAll("[data-key]")];
  let unsaved = false;
  const move = (field, by) => {
    const next = fields[fields.indexOf(field) + by];
    if (next) { next.focus(); next.select(); }
    else if (by > 0) form.querySelector("button[type=submit]").focus();
  };
  form.addEventListener("input", (event) => {
    unsaved = true;
    if (event.target.matches("[data-key]") && event.target.value.length === 1) move(event.target, 1);
  });
  form.addEventListener("keydown", (event) => {
    if (!event.target.matches("[data-key]")) return;
    const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    move(event.target, by);
  });
  form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
})();
