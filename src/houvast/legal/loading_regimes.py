"""Reads one regime and holds it to the house rule: a value with its article, or empty and saying so."""

from collections.abc import Mapping
from pathlib import Path

from houvast.kernel.messages import message
from houvast.legal.fields import Fields, read_file
from houvast.legal.values import (
    Age,
    AgeKind,
    Citation,
    ClosedList,
    Named,
    Period,
    PeriodKind,
    Reading,
    Reasons,
    Regime,
    Rule,
    Text,
    Unit,
)

LISTS = ("roles", "services", "categories", "special_categories")

_KNOWN = (
    "id",
    "act",
    "ready",
    "names",
    "entity",
    "unknown",
    "period",
    "age",
    "list",
    "reasons",
    "rule",
    "gap",
)
_UNKNOWN = ("unknown_periods", "unknown_ages", "unknown_lists")


def read_regime(path: Path, citations: Mapping[str, Citation]) -> Regime:
    """Reads a regime's file; raises Invalid when a value lacks its article or an empty one its sentence."""
    file = read_file(path)
    file.only(*_KNOWN, *_UNKNOWN)
    regime = Regime(
        id=file.string("id"),
        names=file.text("names"),
        entity=file.text("entity"),
        ready=file.truth("ready"),
        act=file.optional_string("act"),
        periods=_read_periods(file, citations),
        ages=_read_ages(file, citations),
        lists=_read_lists(file, citations),
        reasons=_read_reasons(file, citations),
        rules=tuple(_read_rule(entry, citations) for entry in file.entries("rule")),
        gaps=tuple(entry.as_text("gap") for entry in file.entries("gap")),
    )
    if regime.ready and any(period.amount is None for period in regime.periods):
        sentence = message("%(file)s, %(entry)s: “%(field)s” cannot be true while a period is unknown.")
        raise file.refusal(sentence, "ready")
    return regime


def _article(entry: Fields, citations: Mapping[str, Citation]) -> Citation:
    """Returns the article an entry names; raises Invalid when it is not held."""
    named = entry.string("citation")
    if named not in citations:
        sentence = message("%(file)s, %(entry)s: “%(value)s” in “%(field)s” is not held here.")
        raise entry.refusal(sentence, "citation", value=named)
    return citations[named]


def article_read(entry: Fields, citations: Mapping[str, Citation]) -> str:
    """Returns the article a value rests on; raises Invalid when its text was never read."""
    citation = _article(entry, citations)
    if citation.reading != Reading.READ:
        sentence = message(
            "%(file)s, %(entry)s: a value may only rest on a text that was read; “%(value)s” was not."
        )
        raise entry.refusal(sentence, "citation", value=citation.id)
    return citation.id


def _refuse_incomplete(file: Fields, name: str, found: list[str], wanted: list[str]) -> None:
    """Raises Invalid unless each kind stands in the file exactly once, as a value or as unknown."""
    if sorted(found) != sorted(wanted):
        sentence = message(
            "%(file)s, %(entry)s: each kind of “%(field)s” must stand here exactly once, known or unknown."
        )
        raise file.refusal(sentence, name)


def _read_periods(file: Fields, citations: Mapping[str, Citation]) -> tuple[Period, ...]:
    known = [_read_period(entry, citations) for entry in file.entries("period")]
    empty = file.strings("unknown_periods")
    _refuse_incomplete(file, "period", [*(period.kind for period in known), *empty], list(PeriodKind))
    unknown = [Period(PeriodKind(kind), None, None, None, None, file.text("unknown")) for kind in empty]
    return (*known, *unknown)


def _read_period(entry: Fields, citations: Mapping[str, Citation]) -> Period:
    entry.only("kind", "amount", "unit", "citation", "condition")
    return Period(
        kind=entry.member("kind", PeriodKind),
        amount=entry.whole("amount"),
        unit=entry.member("unit", Unit),
        citation=article_read(entry, citations),
        condition=entry.optional_text("condition"),
        unknown=None,
    )


def _read_ages(file: Fields, citations: Mapping[str, Citation]) -> tuple[Age, ...]:
    known = []
    for entry in file.entries("age"):
        entry.only("kind", "under", "citation")
        age = Age(entry.member("kind", AgeKind), entry.whole("under"), article_read(entry, citations), None)
        known.append(age)
    empty = file.strings("unknown_ages")
    _refuse_incomplete(file, "age", [*(age.kind for age in known), *empty], list(AgeKind))
    return (*known, *(Age(AgeKind(kind), None, None, file.text("unknown")) for kind in empty))


def _read_lists(file: Fields, citations: Mapping[str, Citation]) -> tuple[ClosedList, ...]:
    known = [_read_list(entry, citations) for entry in file.entries("list")]
    empty = file.strings("unknown_lists")
    _refuse_incomplete(file, "list", [*(closed.id for closed in known), *empty], list(LISTS))
    return (*known, *(ClosedList(name, None, (), None, file.text("unknown")) for name in empty))


def _read_list(entry: Fields, citations: Mapping[str, Citation]) -> ClosedList:
    entry.only("id", "citation", "entries", "total", "unknown")
    closed = ClosedList(
        id=entry.string("id"),
        citation=article_read(entry, citations),
        entries=tuple(Named(item.string("id"), item.text("name")) for item in entry.entries("entries")),
        total=entry.whole("total") if entry.has("total") else None,
        unknown=entry.optional_text("unknown"),
    )
    if bool(closed.missing) != (closed.unknown is not None):
        sentence = message(
            "%(file)s, %(entry)s: a list that is not complete says so in the field “%(field)s”."
        )
        raise entry.refusal(sentence, "unknown")
    return closed


def _read_reasons(file: Fields, citations: Mapping[str, Citation]) -> Reasons:
    entry = file.within("reasons")
    entry.only("must_be_given", "heard_by", "citation", "unknown")
    heard, unknown = entry.optional_text("heard_by"), entry.optional_text("unknown")
    if (heard is None) == (unknown is None):
        sentence = message(
            "%(file)s, %(entry)s: say who hears the reasons, or in “%(field)s” that it is not known."
        )
        raise entry.refusal(sentence, "unknown")
    return Reasons(
        must_be_given=entry.truth("must_be_given") if entry.has("must_be_given") else None,
        heard_by=heard,
        citation=_article(entry, citations).id if entry.has("citation") else None,
        unknown=unknown,
    )


def _read_rule(entry: Fields, citations: Mapping[str, Citation]) -> Rule:
    entry.only("id", "citation", "text")
    text: Text = entry.text("text")
    return Rule(entry.string("id"), text, _article(entry, citations).id)
