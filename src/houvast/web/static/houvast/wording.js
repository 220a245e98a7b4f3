// Asks about the wording of a field a moment after the last key, and shows the hints under it.
// The text is answered and forgotten; an answer that does not come is simply no hint. Nothing is built from
// text: each hint is a copy of the page's own <template>, its words put in as words.
(() => {
  "use strict";
  const QUIET = 1500;
  const LONGEST_ANSWER = 10000;
  const boxes = [];
  let off = false;

  const begin = (box) => {
    const area = document.getElementById(box.dataset.wordingFor);
    const token = area && area.form && area.form.elements.namedItem("csrfmiddlewaretoken");
    const status = box.querySelector("[role=status]");
    const details = box.querySelector("details");
    const words = box.querySelector("[data-wording-words]");
    const list = box.querySelector("[data-wording-hints]");
    const hint = box.querySelector("template");
    let timer = 0;
    let asked = null;
    let shown = "";
    if (!token) { return; }

    const copy = (found) => {
      const part = hint.content.cloneNode(true);
      part.querySelectorAll("[data-hint]").forEach((place) => { place.textContent = found[place.dataset.hint]; });
      return part;
    };
    // What did not change is left alone: it may be open, or being read aloud.
    const show = (hints) => {
      const now = JSON.stringify(hints);
      if (now === shown) { return; }
      shown = now;
      words.textContent = hints.map((found) => found.word).join(" · ");
      list.replaceChildren(...hints.map(copy));
      details.hidden = hints.length === 0;
      const say = hints.length ? status.dataset.some : "";
      if (status.textContent !== say) { status.textContent = say; }
    };
    async function look() {
      const text = area.value;
      if (off || text === asked) { return; }
      asked = text;
      if (!text.trim()) { show([]); return; }
      try {
        const answer = await fetch(box.dataset.wording, {
          method: "POST", body: new URLSearchParams({ text, csrfmiddlewaretoken: token.value }),
          credentials: "same-origin", redirect: "manual", cache: "no-store",
          headers: { "X-Requested-With": "wording", "X-Houvast-Poll": "1" }, signal: AbortSignal.timeout(LONGEST_ANSWER),
        });
        const hints = answer.status === 200 ? (await answer.json()).hints : [];
        if (!off && text === asked) { show(hints); }
      } catch { asked = null; }
    }
    const plan = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, QUIET);
    };

    area.addEventListener("input", plan);
    boxes.push({ clear: () => { window.clearTimeout(timer); show([]); } });
    box.querySelector("[data-wording-off]").addEventListener("click", () => {
      off = true;
      boxes.forEach((one) => one.clear());
      area.focus();
    });
    if (area.value.trim()) { plan(); }
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-wording]").forEach(begin));
})();
