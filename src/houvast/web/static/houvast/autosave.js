// Keeps a draft of a form on the server a few seconds after the last key, and says so in one quiet line.
// <form data-autosave="address"> posts all its fields there; without scripts the form simply has its button.
(() => {
  "use strict";
  const QUIET = 3000;
  const LONGEST_WAIT = 60000;
  const LONGEST_ANSWER = 15000;

  const begin = (form) => {
    const status = form.querySelector("[data-autosave-status]");
    let timer = 0;
    let wait = QUIET;
    let kept = "";
    let sent = false;
    let stopped = false;
    let asked = false;

    const say = (name, time) => {
      if (status) { status.textContent = [status.dataset[name], time].filter(Boolean).join(" "); }
    };
    const plan = (delay) => {
      window.clearTimeout(timer);
      if (!stopped) { timer = window.setTimeout(save, delay); }
    };
    const text = () => {
      const fields = new FormData(form);
      for (const [name, value] of [...fields]) { if (value instanceof File) { fields.delete(name); } }
      return new URLSearchParams(fields).toString();
    };
    const refused = (code) => {
      if (code === 401 || code === 403 || code === 404) { say("expired"); plan(LONGEST_WAIT); return; }
      if (code >= 500 || code === 429) { say("offline"); wait = Math.min(wait * 2, LONGEST_WAIT); plan(wait); return; }
      say("refused");
    };
    // Tells whether the server was reached, whatever it answered.
    async function save() {
      const now = text();
      if (sent || now === kept) { return true; }
      sent = true;
      try {
        const answer = await fetch(form.dataset.autosave, {
          method: "POST", body: new URLSearchParams(now), credentials: "same-origin", redirect: "manual",
          keepalive: now.length < 60000, headers: { "X-Requested-With": "autosave" },
          signal: AbortSignal.timeout(LONGEST_ANSWER),
        });
        if (answer.ok) {
          kept = now;
          wait = QUIET;
          document.dispatchEvent(new CustomEvent("houvast:active"));
          const hour = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
          say("saved", hour);
          if (text() !== kept) { plan(QUIET); }
        } else { refused(answer.type === "opaqueredirect" ? 401 : answer.status); }
        return true;
      } catch {
        say("offline");
        wait = Math.min(wait * 2, LONGEST_WAIT);
        plan(wait);
        return false;
      } finally { sent = false; }
    }
    // Without a connection a browser would leave the page for one of its own, and the text with it: what is
    // on the page is kept on the server first, and only then sent for good.
    async function keepFirst(button) {
      while (sent) { await new Promise((done) => { window.setTimeout(done, 50); }); }
      const reached = await save();
      asked = false;
      if (reached) { stopped = true; form.requestSubmit(button); }
    }

    kept = text();
    form.addEventListener("input", () => plan(QUIET));
    form.addEventListener("change", () => plan(QUIET));
    form.addEventListener("submit", (event) => {
      window.clearTimeout(timer);
      if (stopped || text() === kept) { stopped = true; return; }
      event.preventDefault();
      if (!asked) { asked = true; keepFirst(event.submitter); }
    });
    window.addEventListener("online", () => plan(0));
    document.addEventListener("visibilitychange", () => { if (document.hidden && !stopped) { save(); } });
    window.addEventListener("beforeunload", (event) => {
      const leaving = document.documentElement.classList.contains("hv-gone"); // the quick exit asks nothing
      if (!stopped && !leaving && text() !== kept) { event.preventDefault(); }
    });
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form[data-autosave]").forEach(begin));
})();
