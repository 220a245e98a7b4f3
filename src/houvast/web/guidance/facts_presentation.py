"""What the pages of a case presentation print: boxes to tick, parts with their headings, what to look at."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.forms.boundfield import BoundField

from houvast.guidance.selectors.preview_presentation import Presentable, PresentationPreview
from houvast.guidance.selectors.show_presentation import PresentationPage, Revealing
from houvast.guidance.values.lists import Domain, Need
from houvast.guidance.values.presentations import PresentationPart
from houvast.web.guidance.forms_presentation import ChangePresentationForm, PreparePresentationForm
from houvast.web.guidance.labels import DOMAINS, ENTRY_KINDS, NEEDS
from houvast.web.guidance.labels_presentation import FIELDS, STEPS, WHYS


@dataclass(frozen=True)
class Box:
    """An entry to tick, with its words."""

    item: Presentable
    heading: str
    lines: tuple[tuple[str, str], ...]
    is_ticked: bool


@dataclass(frozen=True)
class Told:
    """A part as colleagues read it, with its field and what to look at where it is being checked."""

    heading: str
    label: str
    part: PresentationPart
    field: BoundField | None
    places: tuple[tuple[str, str], ...]


def box_facts(form: PreparePresentationForm, preview: PresentationPreview) -> dict[str, object]:
    """Returns what can be ticked; what was ticked before a refusal, or in a draft, stays ticked."""
    is_begun = form.is_bound or "items" in form.initial
    ticked = set(form["items"].value() or ()) if is_begun else None
    return {"boxes": [_box(item, ticked) for item in preview.items]}


def start_of(preview: PresentationPreview, language: str) -> dict[str, object]:
    """Returns how the page begins: in the reader's language, no steps, the role somebody wrote down."""
    return {"language": language, "method": "none", "called": preview.called}


def presentation_facts(found: PresentationPage) -> dict[str, object]:
    """Returns what colleagues are shown."""
    return {
        "shown": found,
        "parts": [_told(part, None, ()) for part in found.content.parts],
        "steps": STEPS[found.content.method],
    }


def checking_facts(form: ChangePresentationForm, found: PresentationPage) -> dict[str, object]:
    """Returns the parts with their fields and what in each may still reveal somebody."""
    question, *others = found.revealing
    parts = [
        _told(part, form[f"part_{number}"], places)
        for number, (part, places) in enumerate(zip(found.content.parts, others, strict=True))
    ]
    return {"shown": found, "parts": parts, "question_places": _places(question)}


def _box(item: Presentable, ticked: set[str] | None) -> Box:
    lines = tuple((_label(each.field, each.about), each.text) for each in item.texts)
    is_ticked = item.is_offered if ticked is None else item.key in ticked
    return Box(item, str(ENTRY_KINDS[item.kind]), lines, is_ticked)


def _told(part: PresentationPart, field: BoundField | None, places: Iterable[Revealing]) -> Told:
    heading = str(ENTRY_KINDS[part.kind])
    return Told(heading, _label(part.field, part.about), part, field, _places(places))


def _places(places: Iterable[Revealing]) -> tuple[tuple[str, str], ...]:
    return tuple((place.words, str(WHYS[place.why])) for place in places)


def _label(field: str, about: str) -> str:
    """Returns what a text is about and whose words it is, as far as that is known."""
    topics: dict[StrEnum, object] = {**NEEDS, **DOMAINS}
    known = next((member for member in (*Need, *Domain) if member.value == about), None)
    said = (str(topics[known]) if known is not None else "", str(FIELDS.get(field, "")))
    return ": ".join(part for part in said if part)
