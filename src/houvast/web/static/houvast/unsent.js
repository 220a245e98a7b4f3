// Asks once before a page is left on which somebody wrote and did not send; the quick exit asks nothing.
// <form data-unsent>: its text lies nowhere but on the page.
(() => {
  "use strict";
  let sending = false;
  const written = () => [...document.querySelectorAll("form[data-unsent] textarea")].some(
    (area) => area.value.trim() !== "",
  );
  document.addEventListener("submit", (event) => { if (!event.defaultPrevented) { sending = true; } });
  window.addEventListener("beforeunload", (event) => {
    const leaving = document.documentElement.classList.contains("hv-gone");
    if (!sending && !leaving && written()) { event.preventDefault(); }
  });
})();
