// Whoever does nothing for a while is signed out; this page says so five minutes ahead, and lets one stay.
// Every request of the page that the server counts as activity starts the time anew, in all one's open pages.
(() => {
  "use strict";
  const MINUTE = 60000;
  const AHEAD = 5 * MINUTE;

  const begin = (bar) => {
    const idle = Number(bar.dataset.minutes) * MINUTE;
    const inside = bar.querySelector("[data-idle-bar]");
    const sentence = bar.querySelector("[data-idle-sentence]");
    const button = bar.querySelector("[data-idle-stay]");
    const pages = new BroadcastChannel("houvast-activity");
    let last = Date.now();
    let timer = 0;
    let ended = false;

    const plan = (delay) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, delay);
    };
    const show = (text, mayStay) => {
      sentence.textContent = text;
      button.hidden = !mayStay;
      inside.hidden = false;
    };
    const end = () => {
      ended = true;
      window.clearTimeout(timer);
      const types = document.querySelector("form[data-autosave]");
      show(types ? bar.dataset.kept : bar.dataset.ended, false);
    };
    // The device was handed to somebody: nothing of this page stays on it, and the server closes it.
    const leave = () => {
      document.documentElement.classList.add("hv-gone");
      document.title = " ";
      window.location.replace(window.location.pathname + window.location.search);
    };
    // A computer that slept wakes up late: the clock counts, not the number of seconds the timer ran.
    function look() {
      const quiet = Date.now() - last;
      if (ended) { return; }
      if (quiet >= idle) { end(); return; }
      if (quiet < idle - AHEAD) { plan(idle - AHEAD - quiet); return; }
      if (inside.hidden) { show(bar.dataset.warning, true); }
      plan(idle - quiet);
    }
    const seen = () => {
      last = Date.now();
      ended = false;
      inside.hidden = true;
      look();
    };
    const active = () => {
      seen();
      pages.postMessage("active");
    };
    const stay = async () => {
      const hadFocus = document.activeElement === button;
      try {
        const answer = await fetch(bar.dataset.stay, { credentials: "same-origin", redirect: "manual", cache: "no-store" });
        if (!answer.ok) { end(); return; }
        active();
        if (hadFocus) { document.getElementById("main").focus({ preventScroll: true }); }
      } catch {
        sentence.textContent = bar.dataset.offline;
      }
    };

    button.addEventListener("click", stay);
    pages.addEventListener("message", (event) => { if (event.data === "handed-over") { leave(); } else { seen(); } });
    document.addEventListener("houvast:active", active);
    document.addEventListener("htmx:after:request", (event) => {
      const request = event.detail && event.detail.ctx && event.detail.ctx.request;
      const polls = request && request.headers && "X-Houvast-Poll" in request.headers;
      if (!polls) { active(); }
    });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) { look(); } });
    active();
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-idle]").forEach(begin));
})();
