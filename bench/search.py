"""Searching 4,000 notes of 1 KB with spelling forgiven, against a plain case-insensitive loop, in one run.

Run: python bench/search.py. The plain loop finds only what is typed exactly; the ratio is the price of
forgiving. Times are the best of some rounds, since other work on the machine only ever adds.
"""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from houvast.people.matching import rank

NOTES = 4_000
SIZE = 1_024
ROUNDS = 9
SYLLABLES = (
    *("ba", "de", "ko", "li", "mer", "van", "sch", "oe", "ij", "ter", "en", "gen", "ou", "ka", "ss", "pro"),
    *("bleem", "ge", "lé", "què", "ver", "ion", "ment", "tra", "ci", "ui"),
)
NAMES = ("Fatima El Idrissi", "Jef De Smet", "Lien Vandenbroeck", "Émile d'Hondt", "Khadija Benali")
QUERIES = ("El Idrissi", "lidrissi", "van den broek", "desmet", "khadidja benali", "bleem", "idrsisi")


def write_notes() -> list[str]:
    """Returns notes of invented words, as often repeated as in real prose, a name in one of eight."""
    chance = random.Random(20261122)  # noqa: S311 - invented prose, not a secret
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(25_000)]
    weights = [1 / (place + 8) for place in range(len(words))]
    notes = []
    for number in range(NOTES):
        prose = chance.choices(words, weights, k=SIZE // 4)
        if number % 8 == 0:
            prose.insert(chance.randrange(40), chance.choice(NAMES))
        notes.append(" ".join(prose)[:SIZE])
    return notes


def best_ms(act: Callable[[], object]) -> float:
    """Returns the shortest time of an act in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        act()
        times.append((time.perf_counter() - begin) * 1_000)
    return min(times)


def main() -> None:
    """Prints one line per query: found, milliseconds, and the ratio to the plain loop."""
    notes = write_notes()
    different = len({word for note in notes for word in note.split()})
    print(f"{len(notes)} notes, {sum(map(len, notes)) / 1_000_000:.1f} MB, {different} different words")
    for query in QUERIES:
        typed = query.casefold()
        loop = best_ms(lambda typed=typed: [note for note in notes if typed in note.casefold()])
        search = best_ms(lambda query=query: rank(query, notes))
        exact = sum(typed in note.casefold() for note in notes)
        print(
            f"{query:18} found {len(rank(query, notes)):5} (plain loop {exact:5})"
            f"   {search:6.1f} ms   plain loop {loop:5.1f} ms   ratio {search / loop:4.1f}"
        )


if __name__ == "__main__":
    main()
