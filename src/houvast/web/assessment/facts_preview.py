"""A version as whoever rates sees it, and its languages side by side."""

from dataclasses import dataclass, field

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import get_language, override, pgettext
from django.utils.translation import gettext as _

from houvast.instruments.definition import Answer, Comparison, Definition, Item, Side, Words
from houvast.instruments.faults import CHOSEN
from houvast.web.assessment.labels_instruments import (
    ANSWERS,
    ASPECTS,
    COMPARISONS,
    MISSING,
    SIDES,
    VOICES,
    language_name,
)

Row = tuple[str, list[tuple[str, str]]]


@dataclass(frozen=True)
class ShownSide:
    """One side of a question as it is rated."""

    name: Promise | str
    key: str
    counts_as: str
    does_not_count_as: str
    levels: list[tuple[str, str]]
    missing: list[Promise]
    evidence_min: int
    is_critical: bool
    is_several: bool


@dataclass(frozen=True)
class ShownItem:
    """One question as it is asked."""

    key: str
    label: str
    definition: str
    hint: str
    condition: str
    answer: Promise | None
    missing: list[Promise]
    is_long: bool
    sides: list[ShownSide] = field(default_factory=list)


def preview_facts(definition: Definition, wanted: str) -> dict[str, object]:
    """Returns the questions in one language, in their parts: the wanted one, else the reader's.

    The words around them are in that language too, where we speak it.
    """
    reading = get_language() or "nl"
    language = next(
        (code for code in (wanted, reading) if code in definition.languages), definition.languages[0]
    )
    spoken = language if language in dict(settings.LANGUAGES) else reading
    with override(spoken):
        parts = _parts(definition, language)
    return {
        "language": language,
        "spoken": spoken,
        "languages": _choices(definition, language),
        "voices": [VOICES[voice] for voice in definition.voices],
        "parts": parts,
    }


def languages_facts(definition: Definition) -> dict[str, object]:
    """Returns every text of a version in all its languages."""
    texts = ("title", "purpose", "not_for", "population", "who_may_rate", "warning")
    head = _rows(definition, [(name, getattr(definition, name)) for name in texts])
    sections = _rows(definition, [("section", section.title) for section in definition.sections])
    tables = [(_("The instrument"), head), (_("The parts"), sections)]
    language = get_language() or "nl"
    tables += [
        (item.label.said(language) or item.id, _rows(definition, _texts(item)))
        for item in definition.every_item()
    ]
    return {
        "language": "",
        "languages": _choices(definition, "all"),
        "side_by_side": [(title, rows) for title, rows in tables if rows],
        "columns": [(code, language_name(code)) for code in definition.languages],
    }


def _choices(definition: Definition, current: str) -> list[tuple[str, str, bool]]:
    found = [(code, language_name(code), code == current) for code in definition.languages]
    return [*found, ("all", _("All languages side by side"), current == "all")]


def _parts(definition: Definition, language: str) -> list[tuple[str, list[ShownItem]]]:
    titles = {section.id: section.title.said(language) for section in definition.sections}
    parts: list[tuple[str, list[ShownItem]]] = []
    for item in definition.items:
        title = titles.get(item.section, "")
        if not parts or parts[-1][0] != title:
            parts.append((title, []))
        parts[-1][1].append(_item(definition, item, language))
    if definition.closing:
        closing = [_item(definition, item, language) for item in definition.closing]
        parts.append((_("To end with"), closing))
    return parts


def _item(definition: Definition, item: Item, language: str) -> ShownItem:
    chosen = item.answer in CHOSEN
    return ShownItem(
        item.id,
        item.label.said(language),
        item.definition.said(language),
        item.hint.said(language),
        _condition(definition, item, language),
        None if chosen else ANSWERS[item.answer],
        [MISSING[each] for each in item.missing],
        item.answer is Answer.WORDS,
        [_side(item, side, language) for side in item.sides],
    )


def _side(item: Item, side: Side, language: str) -> ShownSide:
    return ShownSide(
        SIDES[side.polarity] if len(item.sides) > 1 or item.answer is Answer.LEVEL else "",
        side.polarity.value,
        side.counts_as.said(language),
        side.does_not_count_as.said(language),
        [(level.label.said(language), level.anchor.said(language)) for level in side.levels],
        [MISSING[each] for each in item.missing],
        side.evidence_min,
        side.is_critical,
        item.answer is Answer.CHOICES,
    )


def _condition(definition: Definition, item: Item, language: str) -> str:
    """Says when a question is asked, in words; nothing when it always is."""
    known = {each.id: each for each in definition.every_item()}
    told = []
    for condition in item.relevance.conditions:
        asked = known.get(condition.item)
        levels = {level.value: level for side in asked.sides for level in side.levels} if asked else {}
        value = levels[condition.value].label.said(language) if condition.value in levels else condition.value
        shown = "" if condition.comparison in {Comparison.ANSWERED, Comparison.UNANSWERED} else f"“{value}”"
        name = asked.label.said(language) if asked else condition.item
        told.append(f"“{name}” {COMPARISONS[condition.comparison]} {shown}".strip())
    either, both = pgettext("condition", "or"), pgettext("condition", "and")
    return f" {either if item.relevance.any_is_enough else both} ".join(told)


def _texts(item: Item) -> list[tuple[str, Words]]:
    found = [(name, getattr(item, name)) for name in ("label", "definition", "hint")]
    for side in item.sides:
        found += [
            (f"{side.polarity}/{name}", getattr(side, name)) for name in ("counts_as", "does_not_count_as")
        ]
        for level in side.levels:
            found += [(f"{side.polarity}/label", level.label), (f"{side.polarity}/anchor", level.anchor)]
    return found


def _rows(definition: Definition, texts: list[tuple[str, Words]]) -> list[Row]:
    """Returns the texts that say anything, each in every language; what is missing is empty."""
    rows = []
    for name, words in texts:
        if words:
            cells = [(code, words.by_language.get(code, "")) for code in definition.languages]
            rows.append((_row_name(name), cells))
    return rows


def _row_name(name: str) -> str:
    side, _slash, aspect = name.rpartition("/")
    if not side:
        return str(ASPECTS[aspect])
    label = _("The level in a word") if aspect == "label" else str(ASPECTS[aspect])
    names = {str(polarity): words for polarity, words in SIDES.items()}
    return f"{names[side]}: {label}"
