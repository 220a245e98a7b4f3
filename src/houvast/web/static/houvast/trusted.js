// htmx may build pages from our own server's answers only, never run text as a program.
// The browser (Trusted Types) refuses every other way to turn text into a page.
(() => {
  "use strict";
  const rules = {
    createHTML: (html) => html,
    createScript: () => { throw new TypeError("houvast: text is never run as a script"); },
    createScriptURL: () => { throw new TypeError("houvast: scripts come with the page only"); },
  };
  const policy = window.trustedTypes ? window.trustedTypes.createPolicy("houvast", rules) : rules;
  const never = function () { throw new TypeError("houvast: text is never run as a script"); };
  if (window.htmx) {
    window.htmx.registerExtension("houvast-trusted", { init: (api) => api.initSecurity(policy, never, never) });
  }
})();
