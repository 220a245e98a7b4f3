// Reads a question aloud with a voice of the device itself; voices that live elsewhere are not used, and where
// there is none in the page's language the button stays hidden.
(() => {
  "use strict";
  const speech = window.speechSynthesis;
  if (!speech) { return; }

  const voice = () => {
    const language = document.documentElement.lang;
    return speech.getVoices().find((each) => each.localService && each.lang.toLowerCase().startsWith(language));
  };

  const offer = (box) => {
    const button = box.querySelector("button");
    const listen = button.textContent;
    const show = () => { box.hidden = !voice(); };
    const quiet = () => { button.textContent = listen; };
    button.addEventListener("click", () => {
      if (speech.speaking) { speech.cancel(); quiet(); return; }
      const words = new SpeechSynthesisUtterance(box.dataset.aloud);
      words.voice = voice();
      words.lang = document.documentElement.lang;
      words.rate = 0.95;
      words.addEventListener("end", quiet);
      words.addEventListener("error", quiet);
      button.textContent = box.dataset.stop;
      speech.speak(words);
    });
    show();
    speech.addEventListener("voiceschanged", show);
  };

  window.addEventListener("pagehide", () => speech.cancel());
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-aloud]").forEach(offer));
})();
