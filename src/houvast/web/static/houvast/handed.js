// A device that was handed to somebody shows a page to fill in: the worker's other pages on it leave, at once.
(() => {
  "use strict";
  window.addEventListener("pageshow", () => {
    const pages = new BroadcastChannel("houvast-activity");
    pages.postMessage("handed-over");
    pages.close();
  });
})();
