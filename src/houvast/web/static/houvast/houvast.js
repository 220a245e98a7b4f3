// Small comforts; every page works without them. Print and copy buttons, text areas that grow,
// the menu that closes, the focus on what needs attention, one press of a button is one press.
(() => {
  "use strict";
  const each = (root, selector, act) => root.querySelectorAll(selector).forEach(act);

  const grow = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };

  const prepare = (root) => {
    each(root, ".hv-needs-script", (element) => { element.hidden = false; });
    if (!CSS.supports("field-sizing", "content")) { each(root, "textarea[data-autosize]", grow); }
    const summary = root.querySelector("[data-error-summary]");
    if (summary) {
      summary.focus();
      if (!document.title.startsWith("● ")) { document.title = `● ${document.title}`; }
    }
  };

  const copy = async (button) => {
    const box = button.closest(".hv-copy");
    const area = box.querySelector("[data-copy-source]");
    const status = box.querySelector("[role=status]");
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      status.textContent = status.dataset.copied;
    } catch {
      status.textContent = status.dataset.refused;
    }
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (!(target instanceof Element)) { return; }
    if (target.closest("[data-print]")) { window.print(); }
    const button = target.closest("[data-copy]");
    if (button) { copy(button); }
    each(document, ".hv-menu[open]", (menu) => { if (!menu.contains(target)) { menu.open = false; } });
  });

  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector(".hv-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // One key from anywhere on a page of the desk; a text that is being written stays where it is.
  document.addEventListener("keydown", (event) => {
    const line = event.key === "F2" && !event.repeat && document.querySelector("[data-danger-line]");
    if (line) {
      event.preventDefault();
      line.click();
    }
  });

  document.addEventListener("input", (event) => {
    const area = event.target;
    if (area instanceof HTMLTextAreaElement && "autosize" in area.dataset && !CSS.supports("field-sizing", "content")) { grow(area); }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented) { return; } // autosave keeps the text first and then asks again
    if (form.dataset.sent === "yes") { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    window.setTimeout(() => { delete form.dataset.sent; }, 4000);
  });

  window.addEventListener("pageshow", () => each(document, "form[data-sent]", (form) => { delete form.dataset.sent; }));
  window.addEventListener("beforeprint", () => each(document, "main details:not([open])", (d) => { d.open = true; d.dataset.printed = ""; }));
  window.addEventListener("afterprint", () => each(document, "details[data-printed]", (d) => { d.open = false; delete d.dataset.printed; }));
  document.addEventListener("DOMContentLoaded", () => prepare(document));
  document.addEventListener("htmx:after:swap", () => prepare(document));
})();
