"""Turns the data files into citations, regimes and grounds, and refuses what does not hold together.

What is refused here: a text missing in a language, an act without source or date of checking, two versions
in force on one day, a period that rests on a text nobody read, a reference to an article that is not held.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.legal.fields import Fields, read_file
from houvast.legal.loading_regimes import LISTS, read_regime
from houvast.legal.loading_restrictions import read_restrictions
from houvast.legal.values import (
    TRACKS,
    AgeKind,
    Citation,
    ConfidentialityGround,
    Ground,
    GroundStatus,
    Kind,
    PeriodKind,
    Reading,
    Regime,
    Restriction,
    Text,
    Unit,
)

STANDINGS = ("in_force", "ended", "to_come")
DATA = Path(__file__).parent / "data"

_ACT = ("id", "kind", "source_url", "reading", "checked_on", "valid_from", "valid_until")
_ACT_TEXTS = ("title", "short", "gap")
_OWN = ("article", "note", "topic")


@dataclass(frozen=True, slots=True)
class Library:
    """Everything held, checked once: articles, regimes, grounds, and the words around them."""

    citations: tuple[Citation, ...]
    regimes: tuple[Regime, ...]
    grounds: tuple[Ground, ...]
    confidentiality: tuple[ConfidentialityGround, ...]
    restrictions: tuple[Restriction, ...]
    words: Mapping[str, Text]


@cache
def library() -> Library:
    """Returns the project's own data, read and checked once per process."""
    return load(DATA)


def load(folder: Path) -> Library:
    """Reads a folder of legal data whole; raises Invalid with file, entry and field of the first fault."""
    citations = tuple(
        citation for path in sorted((folder / "citations").glob("*.toml")) for citation in _read_act(path)
    )
    _refuse_overlaps(citations)
    known = {citation.id: citation for citation in citations}
    regimes = tuple(read_regime(path, known) for path in sorted((folder / "regimes").glob("*.toml")))
    grounds = tuple(
        _read_ground(entry, citations, regimes)
        for entry in read_file(folder / "grounds.toml").entries("ground")
    )
    confidentiality = tuple(
        _read_confidentiality(entry, citations)
        for entry in read_file(folder / "confidentiality.toml").entries("ground")
    )
    restrictions = read_restrictions(folder / "restrictions.toml", known, regimes)
    words = _read_words(folder / "words.toml")
    return Library(citations, regimes, grounds, confidentiality, restrictions, words)


def _read_act(path: Path) -> Iterable[Citation]:
    file = read_file(path)
    file.only("act", "article")
    act = file.within("act")
    act.only(*_ACT, *_ACT_TEXTS)
    for entry in file.entries("article"):
        entry.only(*_ACT, *_ACT_TEXTS, *_OWN)
        merged = {**act.values, **entry.values}
        yield _read_article(act.string("id"), Fields(file.file, entry.entry, merged), entry.string("id"))


def _read_article(act: str, fields: Fields, own: str) -> Citation:
    citation = Citation(
        id=f"{act}.{own}",
        act=act,
        title=fields.text("title"),
        short=fields.text("short"),
        article=_article(fields),
        kind=fields.member("kind", Kind),
        topic=fields.optional_string("topic"),
        valid_from=fields.optional_day("valid_from"),
        valid_until=fields.optional_day("valid_until"),
        source_url=fields.string("source_url"),
        reading=fields.member("reading", Reading),
        checked_on=fields.day("checked_on"),
        note=fields.text("note"),
        gap=fields.optional_text("gap"),
    )
    _refuse_silence(citation, fields)
    return citation


def _article(fields: Fields) -> Text:
    if isinstance(fields.needed("article"), dict):
        return fields.text("article")
    number = fields.string("article")
    return Text(nl=f"art. {number}", fr=f"art. {number}", de=f"Art. {number}", en=f"art. {number}")


def _refuse_silence(citation: Citation, fields: Fields) -> None:
    """Raises Invalid where something was not read or not dated and no sentence says so."""
    if not citation.source_url.startswith(("https://", "http://")):
        raise fields.refusal(
            message("%(file)s, %(entry)s: the field “%(field)s” must be an address."), "source_url"
        )
    if citation.gap is None and (citation.valid_from is None or citation.reading != Reading.READ):
        sentence = message(
            "%(file)s, %(entry)s: what was not read or not dated needs a sentence in the field “%(field)s”."
        )
        raise fields.refusal(sentence, "gap")
    begun, ended = citation.valid_from, citation.valid_until
    if begun and ended and ended < begun:
        raise fields.refusal(
            message("%(file)s, %(entry)s: the field “%(field)s” is before the first day."), "valid_until"
        )


def _refuse_overlaps(citations: tuple[Citation, ...]) -> None:
    """Raises Invalid when two versions of one article, or two articles of one topic, hold on one day."""
    for one, other in combinations(citations, 2):
        same_topic = one.topic is not None and one.topic == other.topic
        if (one.id == other.id or same_topic) and _overlap(one, other):
            sentence = message("“%(one)s” and “%(other)s” are both in force on the same day.")
            raise Invalid(sentence, one=one.id, other=other.id)


def _overlap(one: Citation, other: Citation) -> bool:
    one_ends_first = one.valid_until and other.valid_from and one.valid_until < other.valid_from
    other_ends_first = other.valid_until and one.valid_from and other.valid_until < one.valid_from
    return not (one_ends_first or other_ends_first)


def _held(fields: Fields, name: str, citations: tuple[Citation, ...]) -> tuple[str, ...]:
    """Returns a list of article ids or topics; raises Invalid for one that is not held."""
    known = {citation.id for citation in citations} | {citation.topic for citation in citations}
    for reference in fields.strings(name):
        if reference not in known:
            sentence = message("%(file)s, %(entry)s: “%(value)s” in “%(field)s” is not held here.")
            raise fields.refusal(sentence, name, value=reference)
    return fields.strings(name)


def _read_ground(entry: Fields, citations: tuple[Citation, ...], regimes: tuple[Regime, ...]) -> Ground:
    entry.only("id", "track", "regime", "status", "citations", "frame", "name", "confirm")
    track, regime = entry.string("track"), entry.optional_string("regime")
    known = {"track": TRACKS, "regime": tuple(regime.id for regime in regimes)}
    for name, value in (("track", track), ("regime", regime)):
        if value is not None and value not in known[name]:
            sentence = message("%(file)s, %(entry)s: “%(value)s” is not known for the field “%(field)s”.")
            raise entry.refusal(sentence, name, value=value)
    ground = Ground(
        id=entry.string("id"),
        track=track,
        regime=regime,
        name=entry.text("name"),
        status=entry.member("status", GroundStatus),
        citations=_held(entry, "citations", citations),
        frame=_held(entry, "frame", citations),
        confirm=entry.optional_text("confirm"),
    )
    if (ground.status == GroundStatus.CITED) != (ground.confirm is None) or (
        ground.status == GroundStatus.CITED and not ground.citations
    ):
        sentence = message(
            "%(file)s, %(entry)s: a ground either cites an article or says in “%(field)s” who confirms it."
        )
        raise entry.refusal(sentence, "confirm")
    return ground


def _read_confidentiality(entry: Fields, citations: tuple[Citation, ...]) -> ConfidentialityGround:
    entry.only("id", "topic", "citations", "name", "explanation")
    return ConfidentialityGround(
        id=entry.string("id"),
        name=entry.text("name"),
        explanation=entry.text("explanation"),
        topic=entry.optional_string("topic"),
        citations=_held(entry, "citations", citations),
    )


def _read_words(path: Path) -> dict[str, Text]:
    """Reads the words around the law; raises Invalid when a member of a closed list has none."""
    file = read_file(path)
    words = {
        f"{group}.{name}": file.within(group).text(name)
        for group in file.values
        for name in file.within(group).values
    }
    needed = {"reading": Reading, "kind": Kind, "period": PeriodKind, "age": AgeKind, "status": GroundStatus}
    fixed = [f"list.{name}" for name in LISTS] + [f"standing.{name}" for name in STANDINGS]
    for group, kinds in {**needed, "one": Unit, "many": Unit}.items():
        fixed.extend(f"{group}.{member}" for member in kinds)
    for name in fixed:
        if name not in words:
            raise file.refusal(message("%(file)s, %(entry)s: the field “%(field)s” is missing."), name)
    return words
