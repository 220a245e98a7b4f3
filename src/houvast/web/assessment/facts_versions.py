"""What the page that compares two versions prints: each difference in words, under its question."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.translation import gettext as _

from houvast.assessment.selectors._versions import Version
from houvast.assessment.selectors.compare_versions import Comparison
from houvast.instruments.comparing import Difference, What
from houvast.instruments.definition import Definition, Item, Words
from houvast.instruments.editing import part_at
from houvast.web.assessment.facts_instruments import said, version_facts
from houvast.web.assessment.labels_instruments import (
    ANSWERS,
    ASPECTS,
    KINDS,
    LICENCES,
    MISSING,
    PARTS,
    SIDES,
    VOICES,
    language_name,
)
from houvast.web.assessment.sections import team_ways
from houvast.web.guidance.labels import DOMAINS

VALUES: Final = {
    str(value): words
    for labels in (KINDS, ANSWERS, MISSING, VOICES, SIDES)
    for value, words in labels.items()
}
DOMAIN_WORDS: Final = {str(key): words for key, words in DOMAINS.items()}


@dataclass(frozen=True)
class Told:
    """One difference in words: what it is about, and what stood there and stands there now."""

    about: str
    before: str
    after: str
    lang: str


def comparison_facts(found: Comparison) -> dict[str, object]:
    """Returns the versions to choose from, and the differences grouped by what they are about."""
    groups: dict[str, list[Told]] = {}
    if found.before and found.after:
        one, other = found.before.definition, found.after.definition
        for difference in found.differences:
            groups.setdefault(_heading(one, other, difference), []).append(_told(one, other, difference))
    return {
        "team_ways": team_ways(""),
        "choices": [(version.name, _choice(version)) for version in found.versions],
        "before": version_facts(found.before) if found.before else None,
        "after": version_facts(found.after) if found.after else None,
        "groups": list(groups.items()),
    }


def _choice(version: Version) -> str:
    shown = version_facts(version)
    whose = version.service or _("With Houvast")
    return f"{shown.title} {shown.number} ({whose}, {shown.status})"


def _heading(one: Definition, other: Definition, difference: Difference) -> str:
    item = _item_at(one, other, difference.where)
    if item is not None:
        return said(item.label) or item.id
    return str(PARTS[part_at(other, difference.where).name])


def _item_at(one: Definition, other: Definition, where: str) -> Item | None:
    for definition in (other, one):
        part = part_at(definition, where.replace("closing/", "items/", 1))
        if part.item is not None:
            return part.item
    return None


def _told(one: Definition, other: Definition, difference: Difference) -> Told:
    steps = _steps(one, other, difference)
    if difference.what is What.CHANGED:
        aspect = str(ASPECTS.get(difference.aspect, difference.aspect))
        language = f"({language_name(difference.language)})" if difference.language else ""
        about = " · ".join(filter(None, (*steps, f"{aspect} {language}".strip())))
        before, after = difference.before, difference.after
        if difference.aspect == "domain":
            before, after = (DOMAIN_WORDS.get(str(domain), domain) for domain in (before, after))
        return Told(about, _value(before), _value(after), difference.language)
    sentences = {
        What.ADDED: _("This came in."),
        What.REMOVED: _("This went out."),
        What.MOVED: _("This stands in another place."),
    }
    about = " · ".join((*steps, sentences[difference.what]))
    name = _value(difference.before or difference.after)
    return Told(about, name if difference.before else "", name if difference.after else "", "")


def _steps(one: Definition, other: Definition, difference: Difference) -> list[str]:
    """Returns the side and the level in which something lies."""
    item = _item_at(one, other, difference.where)
    if item is None:
        return []
    rest = difference.where.split("/", 1)[1].removeprefix(item.id).strip("/")
    side, _slash, level = rest.partition("/")
    sides = {str(polarity): words for polarity, words in SIDES.items()}
    named = [str(sides.get(side, side))] if side else []
    return [*named, _("level %(value)s") % {"value": _level(item, side, level)}] if level else named


def _level(item: Item, side: str, value: str) -> str:
    """Returns the name of a level, or its value where it has none: levels are names, here as everywhere."""
    levels = (each for one in item.sides if one.polarity == side for each in one.levels)
    return next((said(each.label) for each in levels if each.value == value), "") or value


def _value(value: object) -> str:
    """Returns a value in words; what has no words of ours stands as it is."""
    if isinstance(value, Words):
        return said(value)
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, tuple):
        return ", ".join(_value(each) for each in value)
    if value is None:
        return ""
    if isinstance(value, StrEnum):
        return str(VALUES.get(str(value), value))
    return str(LICENCES.get(str(value), str(value)))
