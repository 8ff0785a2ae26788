// Keeps the pages of a workshop up to date: told by a stream of events, or asking every few seconds where that is cut.
// What somebody is typing is never replaced. A vote that cannot be sent stays in this browser until it can.
"use strict";
(() => {
  const page = document.querySelector("[data-live]");
  if (!page) return;
  const now = document.getElementById("now");
  const say = document.getElementById("say");
  const connection = document.getElementById("connection");
  const askMs = 3000;
  const patienceMs = 4000;
  const silenceMs = 40000;
  const storeKey = "plenum-vote";
  let source = null;
  let asking = 0;
  let heard = Date.now();
  let fetching = false;
  let again = false;
  let cut = false;
  let cutTimer = 0;
  const dirty = new Set();

  const state = () => now.querySelector("[data-state]").dataset;
  const partOf = (element) => element.closest("[data-part]") || element.closest("form");
  const tell = (text) => { connection.textContent = text; connection.hidden = !text; };

  // Forms somebody has begun to fill in are left alone, as long as they belong to what is up.
  now.addEventListener("input", (event) => dirty.add(partOf(event.target)));
  const isBusy = (part) => dirty.has(part) || [...dirty].some((d) => part.contains(d) || d.contains(part))
    || (part.contains(document.activeElement) && /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName));

  const replace = (html) => {
    const fresh = new DOMParser().parseFromString("<body>" + html + "</body>", "text/html").body;
    const before = state();
    const next = fresh.querySelector("[data-state]");
    if (!next) { location.assign(page.dataset.here); return; }
    const same = next.dataset.key === before.key;
    if (!same) {
      dirty.clear();
      const said = document.getElementById("said");
      if (said) said.remove();
    }
    const focused = document.activeElement && document.activeElement.id;
    const parts = now.querySelectorAll("[data-part]");
    const twins = [...fresh.querySelectorAll("[data-part]")];
    if (same && parts.length && parts.length === twins.length) {
      now.querySelector("[data-state]").replaceWith(next.cloneNode(true));
      for (const part of parts) {
        const twin = twins.find((t) => t.dataset.part === part.dataset.part);
        if (!twin) { location.reload(); return; }
        if (part.isEqualNode(twin)) continue;
        if (isBusy(part)) keepUp(part, twin);
        else { twin.open = part.open || twin.open; part.replaceWith(twin); }
      }
    } else if (same && [...now.querySelectorAll("form")].some(isBusy)) {
      now.querySelector("[data-state]").replaceWith(next.cloneNode(true));
    } else {
      now.replaceChildren(...fresh.childNodes);
    }
    if (!same && next.dataset.say !== before.say) say.textContent = next.dataset.say;
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus({ preventScroll: true });
    else if (!same && document.activeElement === document.body && page.dataset.here.endsWith("/lead")) {
      const first = now.querySelector(".actions .button");
      if (first) first.focus({ preventScroll: true });
    }
    prepare();
  };

  // Buttons in a part that is left alone must still know the present revision.
  const keepUp = (part, twin) => {
    const mine = part.querySelector("[name=revision]");
    const theirs = twin.querySelector("[name=revision]");
    if (mine && theirs) mine.value = theirs.value;
  };

  const refresh = async () => {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const reply = await fetch(page.dataset.now, { headers: { Accept: "text/html" }, redirect: "manual" });
      if (reply.type === "opaqueredirect" || reply.status === 401 || reply.status === 403) location.assign(page.dataset.here);
      else if (reply.ok) { replace(await reply.text()); sendVote(); }
    } catch { /* The next turn asks again. */ }
    fetching = false;
    if (again) { again = false; refresh(); }
  };

  const alive = () => {
    heard = Date.now();
    window.clearTimeout(cutTimer);
    cutTimer = 0;
    if (cut) { cut = false; tell(page.dataset.back); window.setTimeout(() => tell(""), patienceMs); }
    sendVote();
  };
  const lost = () => {
    if (cut) return;
    cut = true;
    tell(page.dataset.cut);
  };
  const ask = (on) => {
    window.clearInterval(asking);
    asking = on ? window.setInterval(refresh, askMs) : 0;
  };

  let last = "";
  const listen = () => {
    if (!window.EventSource) { ask(true); return; }
    source = new EventSource(page.dataset.live);
    source.onmessage = (event) => {
      ask(false);
      alive();
      const told = JSON.parse(event.data);
      const changed = told.state !== state().state;
      const counted = event.data !== last;
      last = event.data;
      if (changed || counted) refresh();
    };
    source.onerror = () => {
      // Tried again and again it fails again and again: the first failure counts.
      if (!cutTimer) cutTimer = window.setTimeout(() => { lost(); ask(true); refresh(); }, patienceMs);
      if (source.readyState === EventSource.CLOSED) { source = null; window.setTimeout(listen, askMs); }
    };
  };
  // A stream that says nothing for so long is dead, whatever the browser thinks of it.
  window.setInterval(() => {
    if (Date.now() - heard > silenceMs && source) { source.close(); source = null; lost(); ask(true); listen(); }
  }, askMs);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
  window.addEventListener("online", () => { refresh(); sendVote(); });

  // Clocks count by themselves between two replies of the server.
  window.setInterval(() => {
    for (const clock of document.querySelectorAll("[data-left]")) {
      const left = Math.max(0, Number(clock.dataset.left) - 1);
      clock.dataset.left = left;
      clock.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    }
  }, 1000);

  const readVote = () => { try { return JSON.parse(localStorage.getItem(storeKey)); } catch { return null; } };
  const keepVote = (vote) => {
    try {
      if (vote) localStorage.setItem(storeKey, JSON.stringify(vote));
      else localStorage.removeItem(storeKey);
    } catch { /* A forbidden store: the page itself still holds the choice. */ }
  };
  let sending = false;
  const sendVote = async () => {
    const vote = readVote();
    if (!vote || sending || !page.dataset.waiting) return;
    sending = true;
    try {
      const body = new URLSearchParams(vote);
      const token = document.querySelector("input[name='csrf-token']");
      if (token) body.set(token.name, token.value);
      const reply = await fetch("/room/vote", { method: "POST", body, headers: { Accept: "application/json" } });
      if (reply.ok) { keepVote(null); tell(""); dirty.clear(); refresh(); }
      else if (reply.status === 409 || reply.status === 422) {
        keepVote(null);
        dirty.clear();
        tell((await reply.json()).told);
        refresh();
      } else if (reply.status === 403) { keepVote(null); location.assign(page.dataset.here); }
      else tell(page.dataset.waiting);
    } catch { tell(page.dataset.waiting); }
    sending = false;
  };

  const prepare = () => {
    const form = now.querySelector("form[data-vote]");
    if (!form || form.dataset.ready) return;
    form.dataset.ready = "yes";
    form.addEventListener("submit", (event) => {
      const chosen = form.querySelector("[name=value]:checked");
      if (!chosen) return;
      event.preventDefault();
      keepVote({ question: form.elements.question.value, round: form.elements.round.value, value: chosen.value });
      sendVote();
    });
  };

  prepare();
  sendVote();
  listen();
})();
