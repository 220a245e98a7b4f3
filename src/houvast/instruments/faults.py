"""What is wrong with a definition, each as a sentence for whoever edits it and the place where it stands."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from houvast.instruments.definition import (
    Answer,
    Comparison,
    Definition,
    Item,
    Kind,
    Polarity,
    Side,
    Status,
    Words,
)
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Fault:
    """One fault: where ("items/school/sides/strength") and a sentence with its facts."""

    where: str
    text: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


ALLOWED: Final = frozenset({"CC-BY-4.0", "CC0-1.0", "OGL-UK-3.0"})
"""What may ship with the product; a city's own copy may say more (instruments.md 2)."""

OWN_COPY: Final = "LicenseRef-own-copy"
"""A city's own copy of somebody's instrument, with whose permission it is in ``attribution``."""

LEAST_LEVELS: Final = 2
CHOSEN: Final = frozenset({Answer.LEVEL, Answer.CHOICE, Answer.CHOICES})
Look = Callable[[Definition], Iterator[Fault]]


def faults_of(definition: Definition) -> list[Fault]:
    """Returns every fault of a definition whose shape is sound; none means that it may be published."""
    return [fault for look in LOOKS for fault in look(definition)]


def licence_faults(definition: Definition) -> Iterator[Fault]:
    """Yields what is missing in the licence: no instrument is used whose licence nobody looked up."""
    licence = definition.licence
    if licence.spdx.strip() and licence.spdx not in ALLOWED | {OWN_COPY}:
        yield Fault(
            "licence/spdx",
            message("The licence “%(spdx)s” is not one under which an instrument may be used here."),
            {"spdx": licence.spdx},
        )
    wanted = {"spdx": licence.spdx, "attribution": licence.attribution, "source_url": licence.source_url}
    if licence.spdx in ALLOWED:
        wanted["text_file"] = licence.text_file
    for name, value in wanted.items():
        if not value.strip():
            yield Fault(f"licence/{name}", message("The licence needs this: %(name)s."), {"name": name})
    if licence.verified_on is None:
        yield Fault("licence/verified_on", message("Say on which day the licence was looked up."))


def head_faults(definition: Definition) -> Iterator[Fault]:
    """Yields what a reader must know first and is not told."""
    if not definition.title:
        yield Fault("title", message("Give the instrument a title."))
    if not definition.purpose:
        yield Fault("purpose", message("Say what the instrument is for."))


def language_faults(definition: Definition) -> Iterator[Fault]:
    """Yields each text that lacks one of the languages the definition says it has."""
    for where, words in _texts(definition):
        for language in definition.languages:
            if words and not words.by_language.get(language, "").strip():
                yield Fault(where, message("This text is missing in “%(language)s”."), {"language": language})


def identity_faults(definition: Definition) -> Iterator[Fault]:
    """Yields numbers that occur twice, and sections that do not exist or lie in themselves."""
    seen: set[str] = set()
    for where, name in _names(definition):
        if name in seen:
            yield Fault(
                where,
                message("“%(name)s” occurs twice; each question needs a name of its own."),
                {"name": name},
            )
        seen.add(name)
    parents = {section.id: section.parent for section in definition.sections}
    for item in definition.every_item():
        if item.section and item.section not in parents:
            yield Fault(
                f"items/{item.id}", message("There is no part called “%(name)s”."), {"name": item.section}
            )
    for name in parents:
        if _is_circular(name, parents):
            yield Fault(
                f"sections/{name}", message("The part “%(name)s” lies in itself or nowhere."), {"name": name}
            )


def answer_faults(definition: Definition) -> Iterator[Fault]:
    """Yields questions whose levels are missing, double, or of no use."""
    if not definition.items:
        yield Fault("items", message("There is no question yet."))
    for item in definition.every_item():
        where = f"items/{item.id}"
        if not item.label:
            yield Fault(where, message("This question has no words."))
        if item.answer in CHOSEN and not any(side.levels for side in item.sides):
            yield Fault(where, message("This question has nothing to choose from."))
        if item.answer not in CHOSEN and item.sides:
            yield Fault(where, message("Only a question with levels has sides."))
        polarities = [side.polarity for side in item.sides]
        if len(set(polarities)) != len(polarities):
            yield Fault(where, message("A question has each side at most once."))
        for side in item.sides:
            yield from _level_faults(f"{where}/{side.polarity}", side)


def relevance_faults(definition: Definition) -> Iterator[Fault]:
    """Yields conditions on a question that does not exist, comes later, or has no such level."""
    known: dict[str, Item] = {}
    sections = {section.id: section for section in definition.sections}
    for item in definition.every_item():
        named = list(item.relevance.conditions)
        if item.section in sections:
            named += sections[item.section].relevance.conditions
        for condition in named:
            where = f"items/{item.id}/relevance"
            asked = known.get(condition.item)
            if asked is None:
                yield Fault(
                    where,
                    message("Whether this is asked depends on “%(name)s”, which is not asked before it."),
                    {"name": condition.item},
                )
            elif condition.comparison in {Comparison.IS, Comparison.IS_NOT, Comparison.HAS} and asked.sides:
                values = {level.value for side in asked.sides for level in side.levels}
                if condition.value not in values:
                    yield Fault(
                        where,
                        message("“%(name)s” has no answer “%(value)s”."),
                        {"name": condition.item, "value": condition.value},
                    )
        known[item.id] = item


def judgement_faults(definition: Definition) -> Iterator[Fault]:
    """Yields what a structured judgement of a person lacks: anchors, strengths, evidence, a next time."""
    if definition.kind is not Kind.SPJ or definition.status is Status.HISTORICAL:
        return
    sides = [(item, side) for item in definition.items for side in item.sides]
    polarities = {side.polarity for _, side in sides}
    if Polarity.BARRIER in polarities and Polarity.STRENGTH not in polarities:
        yield Fault("items", message("Barriers without strengths are half a life: add the strengths."))
    if definition.items and all(item.answer is Answer.NOTHING for item in definition.items):
        yield Fault("items", message("Nothing in this instrument can be rated or answered."))
    yield from (fault for item, side in sides for fault in _rated_faults(item, side))
    if sides and definition.reassess_days is None:
        yield Fault("reassess_days", message("Say after how many days this is looked at again."))


LOOKS: Final[tuple[Look, ...]] = (
    head_faults,
    licence_faults,
    language_faults,
    identity_faults,
    answer_faults,
    relevance_faults,
    judgement_faults,
)


def _rated_faults(item: Item, side: Side) -> Iterator[Fault]:
    where = f"items/{item.id}/{side.polarity}"
    if len(side.levels) < LEAST_LEVELS and not (
        len(side.levels) == 1 and side.polarity is not Polarity.NEUTRAL
    ):
        yield Fault(where, message("One level is no choice."))
    if not (item.definition and side.counts_as and side.does_not_count_as):
        yield Fault(where, message("Say what this means, what counts and what does not count."))
    if not all(level.anchor for level in side.levels):
        yield Fault(where, message("Each level needs an anchor that describes it."))
    if not item.missing:
        yield Fault(where, message("“No information” must be possible."))
    if side.evidence_min < 1:
        yield Fault(where, message("A rating above the lowest level needs at least one piece of evidence."))


def _level_faults(where: str, side: Side) -> Iterator[Fault]:
    values = [level.value for level in side.levels]
    if len(set(values)) != len(values):
        yield Fault(where, message("Two levels have the same value."))
    if len(values) == 1 and side.polarity is not Polarity.NEUTRAL:
        yield Fault(where, message("One level is no choice."))


def _is_circular(name: str, parents: Mapping[str, str]) -> bool:
    seen = set()
    while name:
        if name in seen or name not in parents:
            return True
        seen.add(name)
        name = parents[name]
    return False


def _names(definition: Definition) -> Iterator[tuple[str, str]]:
    yield from ((f"sections/{section.id}", section.id) for section in definition.sections)
    yield from ((f"items/{item.id}", item.id) for item in definition.every_item())


def _texts(definition: Definition) -> Iterator[tuple[str, Words]]:
    for name in ("title", "purpose", "not_for", "population", "who_may_rate", "warning"):
        yield name, getattr(definition, name)
    for section in definition.sections:
        yield f"sections/{section.id}", section.title
    for item in definition.every_item():
        where = f"items/{item.id}"
        yield from ((where, words) for words in (item.label, item.definition, item.hint))
        for side in item.sides:
            yield from (
                (f"{where}/{side.polarity}", words) for words in (side.counts_as, side.does_not_count_as)
            )
            for level in side.levels:
                yield from (
                    (f"{where}/{side.polarity}/{level.value}", words) for words in (level.label, level.anchor)
                )
