"""What it costs to look at the wording of 2,000 words, and what a list costs to load and to hold.

Beside it, in the same run and on the same words: splitting the text and asking simplemma for the dictionary
word of each, once with its cache of what was asked and once without, before anything is even compared. Times
are of computing, not of waiting. Run it with ``./houvast bench wording``.
"""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

from simplemma import Lemmatizer

from houvast.web.wording.loading import LANGUAGES, matcher, word_list
from houvast.web.wording.tokens import WORD

WORDS = 2_000
ROUNDS = 15
LIMIT_MS = 20
ALONE = """
import gc, sys, time
def memory(kind):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(kind)) / 1024
from houvast.web.wording.loading import matcher
before, begun = memory("VmRSS"), time.process_time()
held = matcher(sys.argv[1])
gc.collect()
print(time.process_time() - begun, memory("VmRSS") - before, memory("VmHWM") - before)
"""


def main() -> int:
    """Measures and prints one line per figure; 1 when a text takes longer than it may."""
    return int(max(map(_measure, LANGUAGES)) > LIMIT_MS)


def _measure(language: str) -> float:
    """Prints the figures of a language; returns the milliseconds that a text takes."""
    seconds, held, most = _alone(language)
    print(f"{language}: loading {seconds:.2f} s, once per process; {held:.0f} MB held, {most:.0f} meanwhile")
    text = _text(language)
    ours = _ms(partial(matcher(language).find, text))
    cached = _ms(partial(_lemmas, Lemmatizer(), text, language))
    plain = _ms(partial(_lemmas, Lemmatizer(cache_max_size=0), text, language))
    print(f"  {WORDS} words: {ours:.1f} ms (at most {LIMIT_MS})")
    print(f"  beside splitting and lemmatising without a cache, {plain:.1f} ms: {ours / plain:.2f} times;")
    print(f"  with one, that keeps the words somebody typed, {cached:.1f} ms: {ours / cached:.2f} times")
    return ours


def _text(language: str) -> str:
    """2,000 words of the test sentences, as somebody writes them."""
    file = Path(__file__).parents[1] / "tests" / "web" / "wording" / "sentences" / f"{language}.txt"
    lines = [line.partition(" | ")[2] for line in file.read_text(encoding="utf-8").splitlines()]
    words = " ".join([*filter(None, lines), *(entry.why for entry in word_list(language).entries)]).split()
    return " ".join((words * (WORDS // len(words) + 1))[:WORDS])


def _lemmas(lemmatizer: Lemmatizer, text: str, language: str) -> list[str]:
    return [lemmatizer.lemmatize(match.group(), language) for match in WORD.finditer(text)]


def _ms(act: Callable[[], object]) -> float:
    act()
    taken = []
    for _ in range(ROUNDS):
        begun = process_time()
        act()
        taken.append((process_time() - begun) * 1000)
    return median(taken)


def _alone(language: str) -> tuple[float, float, float]:
    """Seconds to load, megabytes held afterwards, megabytes at most: in a process of its own."""
    command = [sys.executable, "-c", ALONE, language]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    seconds, held, most = (float(part) for part in said.split())
    return seconds, held, most


if __name__ == "__main__":
    sys.exit(main())
