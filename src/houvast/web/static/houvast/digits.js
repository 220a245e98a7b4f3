// Choosing by number: while the focus is inside [data-digits], the keys 1 to 9 choose that radio button.
// Nothing else moves, and without scripts the arrow keys do the same.
(() => {
  "use strict";
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) { return; }
    const box = event.target.type === "radio" && event.target.closest("[data-digits]");
    const wanted = box && /^[1-9]$/.test(event.key) && box.querySelectorAll("input[type=radio]")[Number(event.key) - 1];
    if (!wanted) { return; }
    event.preventDefault();
    wanted.focus();
    wanted.click();
  });
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-digits]").forEach((box) => {
    box.classList.add("hv-digits");
    box.querySelectorAll("input[type=radio]").forEach((radio, index) => radio.setAttribute("aria-keyshortcuts", String(index + 1)));
  }));
})();
