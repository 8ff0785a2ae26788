// Saves each answer as it is given. Without this script the same form works by its button.
// What cannot be sent stays in this browser, bound to the person, and is sent as soon as the connection is back.
"use strict";
(() => {
  const form = document.querySelector("form[data-answering]");
  if (!form) return;
  const words = form.dataset;
  const storeKey = "plenum-unsent:" + words.mark + ":" + words.base;
  const retryMs = [2000, 5000, 10000, 20000];
  const typingMs = 900;
  const sections = new Map();
  let failures = 0;
  let retryTimer = 0;

  const readStore = () => { try { return JSON.parse(localStorage.getItem(storeKey)) || {}; } catch { return {}; } };
  const writeStore = (unsent) => {
    try {
      if (Object.keys(unsent).length) localStorage.setItem(storeKey, JSON.stringify(unsent));
      else localStorage.removeItem(storeKey);
    } catch { /* A full or forbidden store: the page itself still holds the answer. */ }
  };
  const keep = (id, fields) => writeStore({ ...readStore(), [id]: fields });
  const forget = (id) => { const unsent = readStore(); delete unsent[id]; writeStore(unsent); };

  const fieldsOf = (section) => {
    const fields = {};
    for (const input of section.querySelectorAll("[name]")) {
      if ((input.type === "radio" || input.type === "checkbox") && !input.checked) continue;
      if (input.type === "submit") continue;
      fields[input.name] = input.type === "checkbox" && fields[input.name] ? fields[input.name] + "," + input.value : input.value;
    }
    return fields;
  };

  const show = (state, kind, text) => {
    state.status.className = "saved " + kind;
    state.status.textContent = text;
  };
  const complain = (state, text) => {
    state.problem.textContent = text;
    state.problem.hidden = !text;
    state.section.classList.toggle("has-problem", Boolean(text));
    const figures = [...state.section.querySelectorAll("input.short")];
    const typed = figures.filter((i) => i.value.trim());
    for (const input of figures) {
      const wrong = text && (typed.length ? typed.includes(input) : input === figures[0]);
      wrong ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    }
    const link = state.section.querySelector("input[type=url]");
    if (text && link.value && !/^https?:\/\//i.test(link.value)) link.setAttribute("aria-invalid", "true");
    else link.removeAttribute("aria-invalid");
  };
  const notice = (text, href, linkText) => {
    const place = document.getElementById("answering-notice");
    place.replaceChildren();
    place.hidden = !text;
    if (!text) return;
    const strong = document.createElement("strong");
    strong.textContent = text;
    place.append(strong);
    if (href) {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = linkText;
      place.append(link);
    }
  };

  const settle = (state, reply) => {
    const hidden = (suffix) => state.section.querySelector("[name='" + state.id + suffix + "']");
    hidden("-revision").value = reply.revision;
    hidden("-was").value = reply.was;
    state.clear.hidden = !reply.decided;
    state.skip.hidden = reply.decided;
    if (state.offer) state.offer.hidden = reply.decided;
    if (state.computed) state.computed.textContent = reply.computed;
    if (state.others) {
      state.others.textContent = reply.others;
      state.others.hidden = !reply.others;
    }
    const progress = document.getElementById("progress");
    if (progress && reply.progress) progress.outerHTML = reply.progress;
    const way = document.querySelector("#way [aria-current] + span");
    if (way && reply.way) way.textContent = reply.way;
  };

  const send = async (state) => {
    if (state.sending) { state.again = true; return; }
    state.sending = true;
    state.again = false;
    clearTimeout(state.typing);
    const fields = fieldsOf(state.section);
    keep(state.id, fields);
    show(state, "saving", words.saving);
    const body = new URLSearchParams(fields);
    const token = form.querySelector("[data-csrf]");
    body.set(token.name, token.value);
    body.set("mark", words.mark);
    try {
      const response = await fetch(words.base + "/answers/" + encodeURIComponent(state.id), {
        method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin", redirect: "error",
      });
      await received(state, response);
      failures = 0;
    } catch {
      failures += 1;
      show(state, "unsaved", words.unsaved);
      notice(words.offline);
      retryLater();
    } finally {
      state.sending = false;
      if (state.again) send(state);
    }
  };

  const received = async (state, response) => {
    if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
    const reply = await response.json().catch(() => ({}));
    if (response.ok) {
      settle(state, reply);
      if (state.again) return;
      forget(state.id);
      complain(state, "");
      show(state, "done", reply.readBack ? words.saved + ". " + reply.readBack : words.saved);
      if (!Object.keys(readStore()).length) notice("");
    } else if (response.status === 401) {
      show(state, "unsaved", words.unsaved);
      notice(words.expired, reply.signIn, words.signIn);
    } else if (response.status === 422) {
      forget(state.id);
      show(state, "unsaved", words.unsaved);
      complain(state, reply.detail);
    } else {
      forget(state.id);
      show(state, "unsaved", words.unsaved);
      complain(state, reply.detail || words.refused);
      if (reply.revision !== undefined) state.section.querySelector("[name='" + state.id + "-revision']").value = reply.revision;
      if (reply.closed) notice(reply.detail, words.base, words.overview);
    }
  };

  const retryLater = () => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(sendUnsent, retryMs[Math.min(failures, retryMs.length) - 1] || retryMs[0]);
  };
  const sendUnsent = () => {
    const unsent = readStore();
    for (const id of Object.keys(unsent)) if (sections.has(id) && !isHalf(sections.get(id))) send(sections.get(id));
  };

  // After a crash or a closed tab: bring back what this person typed here and was never told to be saved.
  const restore = (state, fields) => {
    for (const input of state.section.querySelectorAll("[name]")) {
      if (input.name.endsWith("-revision") || input.name.endsWith("-was")) {
        if (input.name in fields) input.value = fields[input.name];
      } else if (input.type === "radio") input.checked = fields[input.name] === input.value;
      else if (input.type === "checkbox") input.checked = String(fields[input.name] || "").split(",").includes(input.value);
      else input.value = fields[input.name] || "";
    }
  };

  // A figure worked out from two parts: shown while they are typed, by the same rule as on the server, which has the last word.
  const comma = document.documentElement.lang !== "en";
  const scale = 6;
  // In millionths, so that exact halves are rounded as on the server.
  const numberOf = (text) => {
    const plain = text.replace(/[\s\u00a0\u2007-\u2009\u202f%]/g, "");
    const whole = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain) && plain.includes(comma ? "." : ",") ? plain.replace(/[.,]/, "") : plain;
    const parts = /^(\d{1,12})(?:[.,](\d{1,6}))?$/.exec(whole);
    return parts && BigInt(parts[1] + (parts[2] || "").padEnd(scale, "0"));
  };
  const distance = (a, b) => (a > b ? a - b : b - a);
  const ways = {
    percent: (a, b) => (a <= b ? [100n * a, b] : null),
    ratio: (a, b) => [a, b],
    gap: (a, b) => [100n * distance(a, b), a],
  };
  const rounded = ([dividend, divisor], decimals) => {
    const ten = 10n ** BigInt(decimals);
    return Number((2n * dividend * ten + divisor) / (2n * divisor)) / Number(ten);
  };
  const both = (parts) => [...parts.querySelectorAll("input.short")].map((i) => i.value.trim());
  const isHalf = (state) => {
    if (!state.parts) return false;
    const [first, second] = both(state.parts);
    return Boolean(first) !== Boolean(second) && !state.section.querySelector("[name='" + state.id + "-figure']").value.trim();
  };
  const compute = (state) => {
    const { compute: way, decimals, words: text } = state.parts.dataset;
    const [first, second] = both(state.parts);
    const [a, b] = [numberOf(first), numberOf(second)];
    const share = a !== null && b !== null && ways[way](a, b);
    const result = share && share[1] ? rounded(share, decimals) : NaN;
    const shown = Number.isFinite(result) ? result.toLocaleString(document.documentElement.lang, { maximumFractionDigits: Number(decimals), useGrouping: false }) : "";
    state.computed.textContent = shown && text.replaceAll("#1", first).replaceAll("#2", second).replaceAll("#3", shown);
  };
  const emptyFigure = (state) => {
    for (const figure of state.section.querySelectorAll("input.short")) figure.value = "";
    for (const estimate of state.section.querySelectorAll("[name='" + state.id + "-estimate']")) estimate.checked = false;
    if (state.computed) state.computed.textContent = "";
  };
  // Options that exclude all others, and are excluded by them.
  const alone = (section, input) => {
    if (input.type !== "checkbox" || !input.checked) return;
    for (const other of section.querySelectorAll("[type=checkbox][name='" + input.name + "']")) {
      if (other !== input && ("alone" in input.dataset || "alone" in other.dataset)) other.checked = false;
    }
  };

  for (const section of form.querySelectorAll("[data-question]")) {
    const id = section.dataset.question;
    const state = {
      id, section, sending: false, again: false, typing: 0,
      status: section.querySelector("[data-status]"),
      problem: section.querySelector("[data-problem]"),
      clear: section.querySelector("[data-clear]"),
      skip: section.querySelector("[data-skip]"),
      offer: section.querySelector("[data-offer]"),
      parts: section.querySelector("[data-parts]"),
      computed: section.querySelector("[data-computed]"),
      others: section.querySelector("[data-others]"),
    };
    sections.set(id, state);
    section.addEventListener("change", (event) => {
      const input = event.target;
      if (input.type === "radio" && input.name === id) emptyFigure(state);
      if (input.name === id) alone(section, input);
      if (!isHalf(state)) send(state);
    });
    // Whoever is on the way from the first part to the second is not told yet that the second is missing.
    if (state.parts) state.parts.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (isHalf(state) && next && !section.contains(next)) send(state);
    });
    section.addEventListener("input", (event) => {
      if (!event.target.matches("textarea, input.short, input[type=url]")) return;
      if (event.target.matches("input.short")) for (const radio of section.querySelectorAll("[name='" + id + "'][type=radio]")) radio.checked = false;
      if (state.parts) compute(state);
      show(state, "unsaved", words.unsaved);
      keep(id, fieldsOf(section));
      clearTimeout(state.typing);
      if (!isHalf(state)) state.typing = setTimeout(() => send(state), typingMs);
    });
    state.clear.addEventListener("click", (event) => {
      event.preventDefault();
      for (const radio of section.querySelectorAll("[name='" + id + "']")) radio.checked = false;
      emptyFigure(state);
      send(state);
      section.querySelector("input").focus();
    });
  }
  // Moving on within the page needs no loading; the place to come back to is kept as far as the network allows.
  const skipTo = (state, next) => {
    const token = form.querySelector("[data-csrf]");
    fetch(words.base + "/skipped/" + encodeURIComponent(state.id), {
      method: "POST", body: new URLSearchParams({ [token.name]: token.value }), credentials: "same-origin", redirect: "error", keepalive: true,
    }).catch(() => {});
    next.section.scrollIntoView();
    next.section.querySelector("input:not([type=hidden])").focus({ preventScroll: true });
  };
  const inOrder = [...sections.values()];
  inOrder.forEach((state, index) => state.skip.addEventListener("click", (event) => {
    if (index + 1 === inOrder.length) return;
    event.preventDefault();
    skipTo(state, inOrder[index + 1]);
  }));
  form.addEventListener("submit", () => { for (const id of Object.keys(readStore())) if (sections.has(id)) forget(id); });
  // Who changes the language waits for what is on its way, so that it is not sent twice; it is kept here in any case.
  const patienceMs = 1500;
  const settled = async () => {
    sendUnsent();
    const end = Date.now() + patienceMs;
    while (Object.keys(readStore()).length && Date.now() < end) await new Promise((resolve) => { setTimeout(resolve, 30); });
  };
  for (const link of document.querySelectorAll(".langs a")) link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !Object.keys(readStore()).length) return;
    event.preventDefault();
    await settled();
    location.assign(link.href);
  });
  window.addEventListener("online", sendUnsent);
  const left = readStore();
  for (const [id, fields] of Object.entries(left)) if (sections.has(id)) restore(sections.get(id), fields);
  sendUnsent();
})();
