"""What can be wrong with messages and their translations, each as one sentence with file and line."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from houvast.cli.translation.catalogues import Area, Entry, Key
from houvast.cli.translation.extracting import Marked
from houvast.cli.translation.found import Found, Unreadable, area_of
from houvast.cli.translation.words import QUOTATION, Avoided, breaches

NAMED = re.compile(r"%\((\w+)\)[sd]")
NAMELESS = re.compile(r"(?<!%)(?:%%)*%[sdifrx](?!\w)|\{\d*\}")
PLURALS = 2
SHOWN = 90


def source_faults(marked: Iterable[Marked], root: Path, avoided: list[Avoided]) -> Iterator[str]:
    """Yields what is wrong in the English source."""
    plurals: dict[Key, Found] = {}
    for mark in marked:
        if isinstance(mark, Unreadable):
            yield f"{mark.file.relative_to(root)}:{mark.line} {mark.why}"
            continue
        where = mark.where(root)
        for text in filter(None, (mark.text, mark.plural)):
            if NAMELESS.search(text):
                yield f"{where} give each placeholder a name: {_short(text)}"
            if mark.context != QUOTATION:
                for word in breaches(text, "en", avoided):
                    yield f"{where} “{word.word}” is a word to avoid; write {word.instead}"
        if not mark.text.strip():
            yield f"{where} an empty message"
        first = plurals.setdefault(mark.key, mark)
        if first.plural != mark.plural:
            yield f"{where} has another plural than {first.where(root)}: {_short(mark.text)}"


def missing(marked: Iterable[Marked], areas: list[Area]) -> list[Found]:
    """Returns the messages that no area's catalogue translates, each once, where it stands first."""
    held = {entry.key for area in areas for entry in area.entries}
    absent: dict[Key, Found] = {}
    for mark in marked:
        if isinstance(mark, Found) and mark.key not in held:
            absent.setdefault(mark.key, mark)
    return list(absent.values())


def catalogue_faults(
    language: str, areas: list[Area], marked: list[Marked], root: Path, avoided: list[Avoided]
) -> Iterator[str]:
    """Yields what is wrong in a language's catalogues."""
    package = root / "src" / "houvast"
    used = {mark.key: mark for mark in marked if isinstance(mark, Found)}
    for found in missing(marked, areas):
        yield f"{found.where(root)} no {language} in {area_of(found.file, package)}.po: {_short(found.text)}"
    for area in areas:
        for text in area.obsolete:
            yield f"{area.file.relative_to(root)}:1 remove what is commented out: {_short(text)}"
        if area.repeated:
            yield f"{area.file.relative_to(root)}:1 holds {area.repeated} message(s) more than once"
        for entry in area.entries:
            where = f"{entry.file.relative_to(root)}:{entry.line}"
            for fault in _entry_faults(entry, used.get(entry.key), language, avoided):
                yield f"{where} {fault}: {_short(entry.key[1])}"
    yield from _disagreements(areas, root)


def _entry_faults(entry: Entry, used: Found | None, language: str, avoided: list[Avoided]) -> Iterator[str]:
    if used is None:
        yield "nothing in the source says this"
    elif used.plural != entry.plural:
        yield "its plural is not the source's"
    if entry.fuzzy:
        yield "fuzzy: read it and take the mark away"
    if not all(entry.translations):
        yield f"no {language} written"
        return
    if entry.plural and len(entry.translations) != PLURALS:
        yield "one form for one, one for many"
    wanted = _placeholders(entry.key[1]) | _placeholders(entry.plural)
    for number, text in enumerate(entry.translations):
        named = _placeholders(text)
        # The form for one may leave the number out: "one call", "un appel".
        least = wanted - _placeholders(entry.plural) if entry.plural and number == 0 else wanted
        if not least <= named <= wanted:
            yield f"placeholders differ: {_listed(wanted)} in English, {_listed(named)} in {language}"
        if entry.key[0] != QUOTATION:
            for word in breaches(text, language, avoided):
                yield f"“{word.word}” is a word to avoid; write {word.instead}"


def _disagreements(areas: list[Area], root: Path) -> Iterator[str]:
    """Two areas may hold the same message only with the same words, and one area holds it once."""
    held: dict[Key, list[Entry]] = defaultdict(list)
    for area in areas:
        for entry in area.entries:
            held[entry.key].append(entry)
    for (_, text), entries in held.items():
        if len({entry.translations for entry in entries}) > 1:
            places = " and ".join(f"{entry.file.relative_to(root)}:{entry.line}" for entry in entries)
            yield f"{places} translate differently: {_short(text)}"


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(NAMED.findall(text)) | frozenset(re.findall(r"\{(\w+)\}", text))


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _short(text: str) -> str:
    return f"“{text if len(text) <= SHOWN else text[:SHOWN] + '…'}”"
