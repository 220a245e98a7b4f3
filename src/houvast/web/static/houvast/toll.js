// The small sum that sending costs: a number whose SHA-256 with the page's challenge begins with enough zeros.
// It is done in short pieces while somebody writes, on this device, and asks no other service anything.
// Without scripts the form is sent as it is, and the server lets its reader wait a moment instead.
(() => {
  "use strict";
  const PIECE = 24;
  const K = new Uint32Array(64);
  const START = new Uint32Array(8);
  const words = new Uint32Array(64);
  const state = new Uint32Array(8);

  // The constants of FIPS 180-4: the first 32 bits of the fractions of cube and square roots of the primes.
  const constants = () => {
    const fraction = (root) => Math.floor((root - Math.floor(root)) * 4294967296);
    let found = 0;
    for (let number = 2; found < 64; number += 1) {
      let prime = true;
      for (let part = 2; part * part <= number; part += 1) { if (number % part === 0) { prime = false; break; } }
      if (prime) {
        if (found < 8) { START[found] = fraction(Math.sqrt(number)); }
        K[found] = fraction(Math.cbrt(number));
        found += 1;
      }
    }
  };

  const turn = (value, by) => (value >>> by) | (value << (32 - by));

  // Hashes one block (at most 55 letters) and leaves the result in `state`.
  const hash = (text) => {
    words.fill(0);
    for (let at = 0; at < text.length; at += 1) { words[at >> 2] |= text.charCodeAt(at) << (24 - (at & 3) * 8); }
    words[text.length >> 2] |= 0x80 << (24 - (text.length & 3) * 8);
    words[15] = text.length * 8;
    for (let at = 16; at < 64; at += 1) {
      const a = words[at - 15];
      const b = words[at - 2];
      const one = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const two = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      words[at] = words[at - 16] + one + words[at - 7] + two;
    }
    let [a, b, c, d, e, f, g, h] = START;
    for (let at = 0; at < 64; at += 1) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[at] + words[at]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((part, at) => { state[at] = START[at] + part; });
  };

  const begin = (form) => {
    const secret = form.dataset.toll.split(".")[3];
    const bits = Number(form.dataset.bits);
    const answer = form.querySelector("input[name=work]");
    const status = form.querySelector("[data-toll-status]");
    let tried = 0;
    let wanted = null;
    let asked = false;

    const done = () => {
      answer.value = String(tried);
      status.textContent = "";
      if (asked) { form.requestSubmit(wanted); }
    };
    const work = () => {
      const until = Date.now() + PIECE;
      while (Date.now() < until) {
        for (let turns = 0; turns < 200; turns += 1) {
          hash(`${secret}.${tried}`);
          if (state[0] >>> (32 - bits) === 0) { done(); return; }
          tried += 1;
        }
      }
      window.setTimeout(work, 4);
    };
    form.addEventListener("submit", (event) => {
      if (answer.value) { return; }
      event.preventDefault();
      event.stopPropagation();
      wanted = event.submitter;
      asked = true;
      status.textContent = status.dataset.working;
    });
    work();
  };

  document.addEventListener("DOMContentLoaded", () => {
    constants();
    document.querySelectorAll("form[data-toll]").forEach(begin);
  });
})();
