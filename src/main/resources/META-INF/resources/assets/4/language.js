// Changing the language comes back to the same place in the page, with what was typed there and is not sent yet.
// Without this script the language changes too, and the page begins at its top.
"use strict";
(() => {
  const main = document.getElementById("content");
  const foot = document.querySelector(".foot");
  const storeKey = "plenum-place";
  const restMs = 400;
  let place = null;
  let rest = 0;

  const placeOf = (element) => {
    const section = element.closest("section[id]") || element.closest("main [id]");
    const named = section && section !== main ? section : null;
    const field = element.matches("input, textarea, select, summary") ? element : null;
    return { id: named ? named.id : "", top: named ? named.getBoundingClientRect().top : -window.scrollY, field };
  };
  // The links stand at the foot of the page: where one was reading before going down there is the place.
  const reading = () => {
    const passed = [...main.querySelectorAll("[id]:not(aside *)")].filter((e) => e.offsetParent && e.getBoundingClientRect().top < innerHeight / 3);
    return passed.length && window.scrollY > 0 ? placeOf(passed[passed.length - 1]) : { id: "", top: -window.scrollY, field: null };
  };
  const stay = () => { if (foot.getBoundingClientRect().top > innerHeight) place = reading(); };
  const focused = (event) => { place = placeOf(event.target); };
  main.addEventListener("focusin", focused);
  main.addEventListener("input", focused);
  document.addEventListener("scroll", () => { clearTimeout(rest); rest = setTimeout(stay, restMs); }, { passive: true });

  // The page for answering keeps by itself what it could not send.
  const fields = () => [...main.querySelectorAll("form:not([data-answering]) [name]")].filter((e) => e.matches("textarea, select, input:not([type=hidden], [type=password], [type=file])"));
  const typed = () => fields().map((e) => [e.name, e.type === "checkbox" || e.type === "radio" ? e.checked : e.value]);
  const same = (a, b) => a && b && a.name === b.name && (a.type !== "radio" || a.value === b.value);

  const leave = (link) => {
    const here = place || reading();
    const field = here.field && here.field.name ? { name: here.field.name, type: here.field.type, value: here.field.value, from: here.field.selectionStart, to: here.field.selectionEnd } : null;
    const opened = [...main.querySelectorAll("details")].map((d) => d.open);
    const href = new URL(link.href);
    const to = href.searchParams.get("to");
    try {
      const path = new URL(to, location.href).pathname;
      sessionStorage.setItem(storeKey, JSON.stringify({ path, id: here.id, top: here.top, field, opened, typed: typed() }));
    } catch {
      // Without a store the question is found by its mark alone, which would take the focus away where there is one.
      if (here.id) href.searchParams.set("to", to + "#" + here.id);
    }
    link.href = href;
  };
  for (const link of document.querySelectorAll(".langs a")) link.addEventListener("click", () => leave(link));

  const arrive = () => {
    const left = JSON.parse(sessionStorage.getItem(storeKey));
    sessionStorage.removeItem(storeKey);
    if (!left || left.path !== location.pathname) return;
    const all = fields();
    if (all.length === left.typed.length && all.every((e, i) => e.name === left.typed[i][0])) {
      all.forEach((e, i) => { if (typeof left.typed[i][1] === "boolean") e.checked = left.typed[i][1]; else e.value = left.typed[i][1]; });
    }
    main.querySelectorAll("details").forEach((d, i) => { d.open = d.open || Boolean(left.opened[i]); });
    const there = left.id ? document.getElementById(left.id) : null;
    window.scrollTo({ top: (there ? there.getBoundingClientRect().top + window.scrollY : 0) - left.top, behavior: "instant" });
    const field = [...main.querySelectorAll("[name]")].find((e) => same(e, left.field));
    if (!field) return;
    field.focus({ preventScroll: true });
    if (left.field.from !== null && field.setSelectionRange && field.selectionStart !== null) field.setSelectionRange(left.field.from, left.field.to);
  };
  try { arrive(); } catch { /* What another page left there is of no use here. */ }
})();
