"""The figures behind decisions that no other measurement covers: padding, recovery pairs, catalogues.

Run it with ``./houvast bench choices``.
"""

import json
import tempfile
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from shutil import copytree
from statistics import median
from time import perf_counter
from uuid import uuid4

from houvast.cli.demo.stories import story_files
from houvast.cli.translation.catalogues import PACKAGE, compile_catalogues
from houvast.vault.certificates import PublicKeys, certify
from houvast.vault.content import SMALLEST
from houvast.vault.pairs import EncryptionPair, SigningPair, new_encryption_pair, new_signing_pair
from houvast.vault.recovery import HolderPair, pairs_of, wrap_for_pair

SHORTEST = 40


def main() -> None:
    """Measures and prints one line per figure."""
    _padding()
    for holders in (3, 5, 10):
        _recovery(holders)
    _catalogues()


def _padding() -> None:
    texts = list(chain.from_iterable(_texts(file) for file in story_files()))
    plain = [
        len(json.dumps({"kind": "bench.note", "version": 1, "fields": {"text": text}})) for text in texts
    ]
    padded = [_size_class(size) for size in plain]
    print(
        f"{len(texts)} texts of the demonstration stories: {len(set(plain))} different lengths in the clear,"
    )
    print(f"  {len(set(padded))} size classes padded ({', '.join(map(str, sorted(set(padded))))} bytes);")
    print(f"  stored {sum(padded) / sum(plain):.2f} times as many bytes")


def _texts(file: Path) -> Iterator[str]:
    for line in file.read_text(encoding="utf-8").splitlines():
        text = line.partition("=")[2].strip().strip('"')
        if len(text) >= SHORTEST:
            yield text


def _size_class(size: int) -> int:
    padded = SMALLEST
    while padded < size:
        padded *= 2
    return padded


def _recovery(count: int) -> None:
    controller, service, recovery = uuid4(), new_signing_pair(), new_encryption_pair()
    anchors = {controller: service.public}

    def certified(pair: EncryptionPair, signing: SigningPair | None) -> PublicKeys:
        public = signing.public if signing else None
        return certify(
            service, owner=uuid4(), controller=controller, version=1, encryption=pair.public, signing=public
        )

    holders = {
        keys.owner: keys
        for keys in (certified(new_encryption_pair(), new_signing_pair()) for _ in range(count))
    }
    keys, pairs = certified(recovery, None), pairs_of(list(holders))
    wraps = [wrap_for_pair(recovery, HolderPair(keys, holders[a], holders[b]), anchors) for a, b in pairs]
    taken = _milliseconds(
        lambda: [wrap_for_pair(recovery, HolderPair(keys, holders[a], holders[b]), anchors) for a, b in pairs]
    )
    print(f"{count} recovery holders: {len(pairs)} wraps, {sum(map(len, wraps))} bytes, {taken:.1f} ms")


def _catalogues() -> None:
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder)
        copytree(PACKAGE / "locale", package / "locale")
        areas = len(list((package / "locale" / "nl").glob("*.po")))
        taken = _milliseconds(lambda: compile_catalogues(package, force=True))
        idle = _milliseconds(lambda: compile_catalogues(package))
    print(
        f"{areas} catalogues a language merged and compiled: {taken:.0f} ms; nothing changed: {idle:.1f} ms"
    )


def _milliseconds(act: Callable[[], object], rounds: int = 5) -> float:
    taken = []
    for _ in range(rounds):
        started = perf_counter()
        act()
        taken.append((perf_counter() - started) * 1e3)
    return median(taken)


if __name__ == "__main__":
    main()
